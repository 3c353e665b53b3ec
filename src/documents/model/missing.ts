/** How every format shows what nobody has filled in yet, so that one word finds all of it. */
export const missingText = (what: string): string => (what === '' ? '[AUSFÜLLEN]' : `[AUSFÜLLEN: ${what}]`);
