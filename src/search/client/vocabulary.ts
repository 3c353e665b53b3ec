/** Puts together what the planner needs to know, from the files that lie beside the index. */
import { stemsOf } from '../german/phrases.ts';
import { ringFinder, type Concepts } from '../data/concepts.ts';
import { decodeWords, lexiconOfWords, wordListOf } from '../data/word-list.ts';
import type { Vocabulary } from './known-words.ts';

/** @param words text of the word list, see `encodeWords` */
export function vocabularyFrom(words: string, { ringe }: Concepts): Vocabulary {
  const list = decodeWords(words);
  const known = wordListOf(list);
  return {
    words: known,
    lexicon: lexiconOfWords(list),
    rings: ringFinder(ringe),
    ringStems: new Set(ringe.flatMap(({ woerter }) => woerter.flatMap(stemsOf))),
    ringWords: [...new Set(ringe.flatMap(({ woerter }) => woerter.filter((wort) => /^\p{L}+$/u.test(wort))))]
      .map((wort) => wort.toLowerCase())
      .filter((word) => known.find(word) === undefined)
      .map((word) => ({ word, count: 1 })),
  };
}
