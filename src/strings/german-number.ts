/** Reads numbers as one writes them in German, and never guesses what a sign means. */

/**
 * - `unklar`: the signs are those of a number, but it can be read in two ways, as `1.89` or `1,890`
 * - `keine_zahl`: anything else
 */
export type Lesefehler = 'unklar' | 'keine_zahl';

/** Groups of three set apart by dots or by blanks, or no groups; after a comma at most two digits. */
const german = /^[-−]?(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?: \d{3})+)(?:,\d{1,2})?$/;

/** Digits with dots and commas anywhere between them. */
const numberLike = /^[-−]?\d+(?:[.,]\d+)+$/;

/** `1.890,50`, `1890,5`, `1 890 €` as a number; one may write a euro sign behind it. */
export function readGermanNumber(text: string): number | Lesefehler {
  const plain = text
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/€\s*$/, '')
    .trim();
  if (german.test(plain)) return Number(plain.replace(/[. ]/g, '').replace(',', '.').replace('−', '-'));
  return numberLike.test(plain) ? 'unklar' : 'keine_zahl';
}
