/**
 * The forms under which a record is found although it does not say them: ends of its compounds, other words
 * for what it is about, other spellings of its models. They go into metadata, which no excerpt shows.
 */
import { splitCompound, type Lexicon } from '../german/compounds.ts';
import { stem } from '../german/key.ts';
import { isNumbered, numberForms } from '../german/model-numbers.ts';
import { stemsOf, type PhraseFinder } from '../german/phrases.ts';
import { remembered } from '../german/remember.ts';
import { isStopWord } from '../german/stop-words.ts';
import type { Ring } from '../data/concepts.ts';

/** The words of a record by how much they say about it. */
export interface RecordTexts {
  /** Title, short text, names of devices, classes. */
  readonly kern: string;
  /** Everything else that it says. */
  readonly rest: string;
  /** Words that its author added for the search. */
  readonly gesucht: string;
}

export interface SearchForms {
  /** Parts of compounds of the core; their beginnings are found anyway. */
  readonly teile: readonly string[];
  /** Parts of compounds that stand only in the text. */
  readonly teile_text: readonly string[];
  /** Other words for what the core is about. */
  readonly synonyme: readonly string[];
  /** Other words for what the text mentions. */
  readonly synonyme_text: readonly string[];
  /** Other spellings of numbered names. */
  readonly modelle: readonly string[];
}

/** For a document as it would be without them. */
export const noForms: SearchForms = {
  teile: [],
  teile_text: [],
  synonyme: [],
  synonyme_text: [],
  modelle: [],
};

/** The same, word by word. */
export type RecordWords = Readonly<Record<keyof RecordTexts, readonly string[]>>;

/**
 * What makes the search forms of records; nothing that a record says itself is among them.
 * @param lexicon by which compounds are split
 * @param rings words that mean the same
 */
export function formMaker(lexicon: Lexicon, rings: PhraseFinder<Ring>): (words: RecordWords) => SearchForms {
  const ends = remembered((word) =>
    /^\p{Lu}/u.test(word) && !isNumbered(word) ? (splitCompound(word, lexicon) ?? []).slice(1) : [],
  );
  const partsOf = (words: Iterable<string>) => distinct([...new Set(words)].flatMap(ends));
  return ({ kern, rest, gesucht }) => {
    const more = [...rest, ...gesucht];
    const coreStems = kern.map(stem);
    const moreStems = more.map(stem);
    const said = new Set([...coreStems, ...moreStems]);
    const others = (stems: readonly string[]) =>
      distinct(
        rings
          .find(stems)
          .flatMap(({ value }) => value.woerter)
          .filter((word) => !stemsOf(word).every((form) => said.has(form))),
      );
    const teile = partsOf(kern);
    const synonyme = others(coreStems);
    const numbered = new Set([...kern, ...more].filter(isNumbered));
    return {
      teile,
      teile_text: partsOf(more).filter((part) => !teile.includes(part)),
      synonyme,
      synonyme_text: others(moreStems).filter((word) => !synonyme.includes(word)),
      modelle: distinct([...numbered].flatMap(numberForms)),
    };
  };
}

/** Without doubles and stop words, in the order of first occurrence. One form of each word is enough. */
const distinct = (words: readonly string[]): string[] => [
  ...new Map(
    words.filter((word) => !isStopWord(word)).map((word) => [stemsOf(word).join(' '), word]),
  ).values(),
];
