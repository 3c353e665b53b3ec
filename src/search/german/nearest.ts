/** The word that was probably meant. */
import { distance } from './distance.ts';
import { wordKey } from './key.ts';

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

/** The nearest words to one that nobody uses, nearest first, the more usual one before the rarer. */
export function nearestWords(word: string, known: Iterable<KnownWord>, limit = 2): Guess[] {
  const wanted = wordKey(word);
  if (wanted.length < 4) return [];
  const max = wanted.length <= shortWord ? 1 : 2;
  const guesses: (Guess & { readonly count: number })[] = [];
  for (const { word: candidate, count } of known) {
    if (Math.abs(candidate.length - wanted.length) > max + 1) continue;
    const key = wordKey(candidate);
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
