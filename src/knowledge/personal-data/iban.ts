/** Bank accounts: an IBAN whose check digits are right. Invented examples rarely pass the sum. */
import type { Pattern } from './hit.ts';

const candidate = /\b[A-Z]{2}\d{2}[ \u00A0]?[A-Z0-9][A-Z0-9 \u00A0]{9,38}/g;

/** Length by country, for those that send invoices to school authorities. */
const lengths: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  CH: 21,
  CZ: 24,
  DE: 22,
  DK: 18,
  ES: 24,
  FR: 27,
  GB: 22,
  IE: 22,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  NL: 18,
  PL: 28,
  SE: 24,
};

export const findIbans: Pattern = (text) =>
  [...text.matchAll(candidate)].flatMap(({ 0: found, index }) => {
    const length = lengths[found.slice(0, 2)];
    const written = length === undefined ? undefined : firstLetters(found, length);
    return written !== undefined && hasRightSum(written.replace(/\s/g, ''))
      ? [{ kind: 'iban', von: index, bis: index + written.length }]
      : [];
  });

/** The beginning of `text` with `count` letters and digits, or nothing where there are fewer. */
function firstLetters(text: string, count: number): string | undefined {
  let left = count;
  for (let i = 0; i < text.length; i += 1) {
    if (!/\s/.test(text[i] ?? '')) left -= 1;
    if (left === 0) return text.slice(0, i + 1);
  }
  return undefined;
}

/** ISO 7064: the country and its check digits go to the end, letters become numbers, the rest is 1. */
function hasRightSum(iban: string): boolean {
  const digits = `${iban.slice(4)}${iban.slice(0, 4)}`.replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
