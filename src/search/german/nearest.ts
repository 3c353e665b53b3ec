/** The word that was probably meant. */
import { distance } from './distance.ts';
import { wordKey } from './key.ts';
import { remembered } from './remember.ts';

export interface KnownWord {
  readonly word: string;
  /** Roughly how many records use it. */
  readonly count: number;
}

export interface Guess {
  readonly word: string;
  readonly distance: number;
}

/** Words up to this length may have one error, longer ones two. */
const shortWord = 7;

/** The letters of a word, a bit each; far letters may share one, which only lets a few more words through. */
const lettersOf = remembered((key) =>
  [...key].reduce((set, sign) => set | (1 << (sign.charCodeAt(0) & 31)), 0),
);

/** Every error changes the letters of a word by two at most: one goes, one comes. */
function mayBeNear(a: string, b: string, errors: number): boolean {
  let different = lettersOf(a) ^ lettersOf(b);
  let count = 0;
  for (; different !== 0; different &= different - 1) count += 1;
  return count <= 2 * errors;
}

/** The nearest words to one that nobody uses, nearest first, the more usual one before the rarer. */
export function nearestWords(word: string, known: Iterable<KnownWord>, limit = 2): Guess[] {
  const wanted = wordKey(word);
  if (wanted.length < 4) return [];
  const max = wanted.length <= shortWord ? 1 : 2;
  const guesses: (Guess & { readonly count: number })[] = [];
  for (const { word: candidate, count } of known) {
    if (Math.abs(candidate.length - wanted.length) > max + 1) continue;
    const key = wordKey(candidate);
    if (!mayBeNear(wanted, key, max)) continue;
    const apart = distance(wanted, key, max);
    // Hardly anybody errs in the first letter, unless it is swapped with the second.
    const firstDiffers = key[0] !== wanted[0] && !(key[0] === wanted[1] && key[1] === wanted[0]);
    if (apart <= max && apart > 0)
      guesses.push({ word: candidate, distance: apart + (firstDiffers ? 0.5 : 0), count });
  }
  return guesses
    .sort((a, b) => a.distance - b.distance || b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, limit)
    .map(({ word: guess, distance: apart }) => ({ word: guess, distance: apart }));
}
