/** Puts together what the planner needs to know, from the files that lie beside the index. */
import { baseNouns } from '../german/base-nouns.ts';
import { lexiconOf } from '../german/compounds.ts';
import { phraseFinder, stemFinder, stemsOf } from '../german/phrases.ts';
import type { Concepts } from '../data/concepts.ts';
import { decodeWords, usualShortNouns, wordListOf } from '../data/word-list.ts';
import type { Vocabulary } from './plan.ts';

/** @param words text of the word list, see `encodeWords` */
export function vocabularyFrom(words: string, { ringe, alltag }: Concepts): Vocabulary {
  const list = decodeWords(words);
  const known = wordListOf(list);
  return {
    words: known,
    lexicon: lexiconOf(
      list.filter(({ noun }) => noun).map(({ word }) => word),
      [...baseNouns, ...usualShortNouns(list)],
    ),
    rings: phraseFinder(ringe.flatMap((ring) => ring.woerter.map((wort) => [wort, ring] as const))),
    everyday: stemFinder(
      alltag.flatMap(([term = '', ...said]) => said.map((stems) => [stems.split(' '), term] as const)),
    ),
    ringStems: new Set(ringe.flatMap(({ woerter }) => woerter.flatMap(stemsOf))),
    ringWords: [...new Set(ringe.flatMap(({ woerter }) => woerter.filter((wort) => /^\p{L}+$/u.test(wort))))]
      .map((wort) => wort.toLowerCase())
      .filter((word) => known.find(word) === undefined)
      .map((word) => ({ word, count: 1 })),
  };
}
