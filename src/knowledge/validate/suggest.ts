/** „Meinten Sie …?“: the nearest known word to a mistyped one. */
import { writeOutUmlauts } from '../../markdown/anchor.ts';

/** Already spelled like that; most words are, and a check of a large folder compares millions. */
const folded = /^(?!.*(?:--|\.md$))[a-z0-9/.-]*$/;

/** Spelling without what people get wrong first: case, umlauts, blanks, kind of dash. */
const fold = (word: string): string =>
  folded.test(word)
    ? word
    : writeOutUmlauts(word.normalize('NFC').toLowerCase())
        .replace(/[\s_–-]+/g, '-')
        .replace(/\.md$/, '')
        .trim();

/**
 * Optimal string alignment distance: insertions, deletions, swaps of neighbours and replacements.
 * @param most the largest distance of interest; for a larger one the result is `Infinity`
 */
export function distance(a: string, b: string, most = Infinity): number {
  if (a === b) return 0;
  if (most < 1 || Math.abs(a.length - b.length) > most) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  let lastSmallest = 0;
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let smallest = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1);
      }
      row[j] = best;
      if (best < smallest) smallest = best;
    }
    // Every way to the end leads through this row or, by a swap, through the one before.
    if (smallest > most && lastSmallest > most - 1) return Infinity;
    beforeLast = last;
    last = row;
    lastSmallest = smallest;
  }
  const total = last[b.length] ?? 0;
  return total > most ? Infinity : total;
}

/**
 * The word among `known` that was most likely meant, or nothing where none is near enough.
 * @param word what was written
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = fold(word);
  if (wanted === '') return undefined;
  const limit = Math.max(1, Math.floor(wanted.length * 0.34));
  let best: string | undefined;
  let bestCost = limit + 0.5;
  for (const candidate of known) {
    const other = fold(candidate);
    if (Math.abs(other.length - wanted.length) > limit && !other.startsWith(wanted)) continue;
    const contained = wanted.length >= 4 && (other.startsWith(wanted) || wanted.startsWith(other));
    const least = distance(wanted, other, Math.ceil(bestCost) - 1);
    const cost = contained ? Math.min(least, limit) : least;
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}
