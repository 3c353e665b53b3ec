/** Puts words into the places of a sentence that stand in braces; places without a word stay as they are. */
export const fill = (text: string, words: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(words[name] ?? whole));
