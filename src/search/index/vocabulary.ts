/** All words of the records, as the browser needs them to know what exists and to mend what does not. */
import { stem } from '../german/key.ts';
import { isNumbered } from '../german/model-numbers.ts';
import { isStopWord } from '../german/stop-words.ts';
import type { IndexedWord } from '../data/word-list.ts';

interface Counted {
  /** How often each spelling occurs. */
  readonly spellings: Map<string, number>;
  records: number;
  capitals: number;
  all: number;
}

/**
 * One entry for each stem: its most usual spelling, of several equally usual ones the shortest.
 * @param texts the words of each record
 * @param searchWords those that its author added for the search: known words, but nothing says them
 */
export function wordsOf(
  texts: readonly (readonly string[])[],
  searchWords: readonly (readonly string[])[] = [],
): IndexedWord[] {
  const byStem = new Map<string, Counted>();
  for (const [i, text] of [...texts, ...searchWords].entries()) {
    const here = new Set<string>();
    for (const token of text) {
      if (token.length < 2 || isStopWord(token)) continue;
      // „AP“ and „KI“ are words, „pp“ is none.
      if (token.length < 3 && !isNumbered(token) && token !== token.toUpperCase()) continue;
      const form = stem(token);
      const entry = byStem.get(form) ?? {
        spellings: new Map<string, number>(),
        records: 0,
        capitals: 0,
        all: 0,
      };
      byStem.set(form, entry);
      const spelling = token.toLowerCase();
      entry.spellings.set(spelling, (entry.spellings.get(spelling) ?? 0) + 1);
      entry.all += 1;
      if (/^\p{Lu}/u.test(token)) entry.capitals += 1;
      if (i < texts.length && !here.has(form)) entry.records += 1;
      here.add(form);
    }
  }
  return [...byStem.values()].map(({ spellings, records, capitals, all }) => ({
    word: usualSpelling(spellings),
    count: records,
    noun: capitals * 2 > all,
  }));
}

const usualSpelling = (spellings: ReadonlyMap<string, number>): string =>
  [...spellings].sort(([a, n], [b, m]) => m - n || a.length - b.length || (a < b ? -1 : 1))[0]?.[0] ?? '';
