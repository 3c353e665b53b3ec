/** What a pattern of this folder gives back, and the small tools that all of them use. */

/** Kinds of data that do not belong into a record. */
export type HitKind =
  | 'email'
  | 'email-rolle'
  | 'telefon'
  | 'iban'
  | 'mac'
  | 'ip'
  | 'ip-intern'
  | 'zugang'
  | 'geburt'
  | 'geraetenummer'
  | 'name'
  | 'name-moeglich';

/** A stretch of a text, as offsets in UTF-16 units. */
export interface Hit {
  readonly kind: HitKind;
  readonly von: number;
  readonly bis: number;
}

/** Finds one kind of data in a text. Pure; takes time in proportion to the text, whatever is in it. */
export type Pattern = (text: string) => Hit[];

/** What stands on the same line before `at`, at most `length` characters. */
export function lineBefore(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - length), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** What follows `at`, at most `length` characters. */
export const after = (text: string, at: number, length: number): string => text.slice(at, at + length);

/** One capitalised word of a name; the letters are those of Latin alphabets. Hyphens may be inside. */
export const capitalWord = "[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ž'’-]*[a-zß-öø-žA-Z]";

/** A blank between two words that belong together: on one line, or where the line was wrapped. */
export const gap = '(?:[ \\u00A0]|\\r?\\n[ >]{0,12})';
