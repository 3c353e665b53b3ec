/** A word that was typed, in the forms in which a record may have it. */
import { splitCompound } from '../german/compounds.ts';
import { isNumbered } from '../german/model-numbers.ts';
import { nearestWords } from '../german/nearest.ts';
import { roots } from '../german/roots.ts';
import type { Ring } from '../data/concepts.ts';
import { isKnown, usual, type Vocabulary } from './known-words.ts';
import { numberVariants } from './number-variants.ts';
import type { Variant } from './variant.ts';

/** @param isLast whether somebody may still be typing it */
export function variantsOf(
  typed: string,
  isLast: boolean,
  vocabulary: Vocabulary,
  ring: Ring | undefined,
): Variant[] {
  if (isNumbered(typed)) return numberVariants(typed);
  const known = isKnown(typed, vocabulary);
  const begins = typed.length >= 3 && vocabulary.words.begins(typed);
  const variants: Variant[] = [];
  if (known) {
    // Nobody wrote it: records answer to it through their ring.
    const label = (vocabulary.words.find(typed)?.count ?? 0) > 0 ? undefined : ring?.bezeichnung;
    variants.push({ terms: [typed], weight: 1, way: 'wort', ...(label !== undefined && { label }) });
  }
  if (!known && begins) variants.push({ terms: [typed], weight: isLast ? 0.85 : 0.7, way: 'anfang' });
  const isNoun = vocabulary.words.find(typed)?.noun === true;
  for (const root of isNoun ? [] : roots(typed)) {
    if (vocabulary.words.find(`${root}en`) ?? vocabulary.words.find(root))
      variants.push({ terms: [root], weight: known ? 0.7 : 0.85, way: 'form' });
  }
  // A usual word, or one of a ring, has a meaning of its own: „Smartboard“ is no smart board.
  const isWhole = known && (vocabulary.words.find(typed)?.count ?? usual) >= usual;
  const parts = isWhole
    ? []
    : (splitCompound(typed, vocabulary.lexicon)?.filter((part) => isKnown(part, vocabulary)) ?? []);
  if (parts.length > 1) {
    variants.push({ terms: parts, weight: known ? 0.65 : 0.8, way: 'zerlegt', label: parts.join(' + ') });
  }
  if (known) return variants;
  const guesses =
    variants.length > 0 && typed.length < 5 ? [] : corrections(typed, vocabulary, variants.length > 0);
  variants.push(...guesses);
  if (parts.length > 1 && guesses.length === 0) {
    variants.push(
      ...parts.map((part) => ({ terms: [part], weight: 0.4, way: 'teil' as const, label: part })),
    );
  }
  return variants.length > 0 ? variants : pieces(typed, vocabulary);
}

/** Words that differ by a letter or two; by one only where something answers to the word as it is. */
function corrections(typed: string, { words, ringWords }: Vocabulary, answered: boolean): Variant[] {
  return nearestWords(typed, [...words.words, ...ringWords])
    .filter(({ distance }) => !answered || distance <= 1)
    .map(({ word, distance }) => ({
      terms: [word],
      weight: Math.max(0.5, 1 - 0.15 * distance - (answered ? 0.2 : 0)),
      way: 'tippfehler',
      label: word,
    }));
}

/** The longest known word at the beginning and at the end of one that nobody uses. */
function pieces(typed: string, vocabulary: Vocabulary): Variant[] {
  const lower = typed.toLowerCase();
  const found: Variant[] = [];
  for (let end = lower.length - 1; end >= 4; end -= 1) {
    const start = lower.slice(0, end);
    if (!vocabulary.words.begins(start) || (end < 5 && !isKnown(start, vocabulary))) continue;
    found.push({ terms: [start], weight: 0.35, way: 'teil', label: start });
    break;
  }
  for (let begin = 3; begin <= lower.length - 4; begin += 1) {
    const tail = lower.slice(begin);
    // Only a noun can stand there; „-losser“ would find everything that is „lose“.
    if (vocabulary.words.find(tail)?.noun !== true) continue;
    found.push({ terms: [tail], weight: 0.4, way: 'teil', label: tail });
    break;
  }
  const [start, tail] = found.map(({ terms }) => terms[0] ?? '');
  const whole = start !== undefined && tail !== undefined && start.length + tail.length >= lower.length - 2;
  return whole
    ? [{ terms: [start, tail], weight: 0.7, way: 'zerlegt', label: `${start} + ${tail}` }, ...found]
    : found;
}

/** „display reparatur“ as one word, if that word exists. */
export function joined(words: readonly string[], i: number, vocabulary: Vocabulary): Variant[] {
  const pairs = [
    [words[i - 1], words[i]],
    [words[i], words[i + 1]],
  ];
  return pairs.flatMap(([first, second]) => {
    if (first === undefined || second === undefined) return [];
    const whole = (first + second).toLowerCase();
    return isKnown(whole, vocabulary)
      ? [{ terms: [whole], weight: 1, way: 'verbunden' as const, label: whole }]
      : [];
  });
}
