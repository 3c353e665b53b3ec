/** Model numbers and paragraphs, however somebody sets their blanks and signs. */
import { isNumbered, numberForms, withoutSigns } from '../german/model-numbers.ts';
import type { Variant } from './variant.ts';

/** The parts of a model number are short. */
const longestNumberPart = 4;

/** Numbers this short begin too many others: they must stand alone. */
const shortNumber = /^\d[\d.,]{0,2}$/;

/** The number as one word, its parts, and longer forms of it. */
export function numberVariants(typed: string): Variant[] {
  const whole = typed.toLowerCase();
  if (shortNumber.test(whole)) return [{ terms: [`"${whole}"`], weight: 1, way: 'zahl' }];
  const joinedForm = withoutSigns(typed);
  const parts = whole.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [
    { terms: [joinedForm], weight: 1, way: 'zahl' },
    ...(parts.length > 1 ? [{ terms: parts, weight: 0.4, way: 'zahl' as const }] : []),
    ...numberForms(typed)
      .filter((form) => form !== joinedForm && form.length >= 3)
      .slice(0, 2)
      .map((form) => ({ terms: [form], weight: 0.3, way: 'zahl' as const, label: form })),
  ];
}

/** „lb 86 3“ and „net 2.1“ as LB-86/3 and NET.2.1 stand in the index: as one word without signs. */
export function joinedNumbers(words: readonly string[], i: number): Variant[] {
  const short = (word: string | undefined) => word !== undefined && word.length <= longestNumberPart;
  let first = i;
  while (first > 0 && short(words[first - 1]) && short(words[first])) first -= 1;
  let last = i;
  while (short(words[last + 1]) && short(words[last])) last += 1;
  const run = words.slice(first, last + 1);
  if (run.length < 2 || !run.some(isNumbered)) return [];
  return [{ terms: [withoutSigns(run.join(''))], weight: 1, way: 'zahl' }];
}
