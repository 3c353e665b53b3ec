/** Names of models, standards and paragraphs in the forms in which people type them. */

/** Whether a word is written with digits. */
export const isNumbered = (word: string): boolean => /\d/.test(word);

/** A number as the index has it besides: without signs, `EB-L200F` as `ebl200f`. */
export const withoutSigns = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Other forms of a numbered word: `EB-L200F` is also `ebl200f`, `l200f`, `l200` and `200`; `§75a` is `75a`;
 * `2023/1670` is `20231670` and its two halves. Its own form is not among them.
 */
export function numberForms(word: string): string[] {
  const lower = word.toLowerCase();
  const parts = lower.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  const pieces = parts.flatMap((part) => [
    part,
    // Letters behind the digits are often left out: L200 for L200F.
    ...(part.match(/^\p{L}*\d+(?=\p{L}{1,2}$)/u) ?? []),
    ...(part.match(/\d{2,}/g) ?? []),
  ]);
  return [...new Set([withoutSigns(word), ...pieces])].filter(
    (form) => form !== lower && /\d/.test(form) && form.length > 1,
  );
}
