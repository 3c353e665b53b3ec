/** What the planner knows of the collection, and what it says of a word. */
import { isNumbered } from '../german/model-numbers.ts';
import { stem } from '../german/key.ts';
import type { Lexicon } from '../german/compounds.ts';
import type { KnownWord } from '../german/nearest.ts';
import type { PhraseFinder } from '../german/phrases.ts';
import type { Ring } from '../data/concepts.ts';
import type { WordList } from '../data/word-list.ts';

/** What the planner knows of the collection. */
export interface Vocabulary {
  readonly words: WordList;
  readonly lexicon: Lexicon;
  readonly rings: PhraseFinder<Ring>;
  /** Stems of all words of the rings: they are in the index though perhaps in no text. */
  readonly ringStems: ReadonlySet<string>;
  /** The single words among them, for mending. */
  readonly ringWords: readonly KnownWord[];
}

/** From so many records on a word is not cut into its parts; broad parts are what costs most. */
export const usual = 4;

/** Neither a noun nor a number nor unknown. */
export const isVerb = (word: string, { words }: Vocabulary): boolean =>
  words.find(word)?.noun === false && !isNumbered(word);

/** Whether a record says the word, or a ring has it. */
export const isKnown = (word: string, { words, ringStems }: Vocabulary): boolean =>
  words.find(word) !== undefined || ringStems.has(stem(word));

/** One record at most says it; words of a ring have their meaning from there. */
export const isRarelySaid = (word: string, { words }: Vocabulary): boolean =>
  (words.find(word)?.count ?? usual) <= 1;
