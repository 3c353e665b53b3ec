/**
 * The forms under which a record is found although it does not say them: ends of its compounds, other words
 * for what it is about, other spellings of its models. They go into metadata, which no excerpt shows.
 */
import { splitCompound, type Lexicon } from '../german/compounds.ts';
import { stem } from '../german/key.ts';
import { isNumbered, numberForms } from '../german/model-numbers.ts';
import { stemsOf, type PhraseFinder } from '../german/phrases.ts';
import { isStopWord } from '../german/stop-words.ts';
import { tokens } from '../german/tokens.ts';
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

/** The search forms of a record; nothing that it says itself is among them. */
export function searchForms(
  { kern, rest, gesucht }: RecordTexts,
  lexicon: Lexicon,
  rings: PhraseFinder<Ring>,
): SearchForms {
  const core = tokens(kern);
  const more = tokens(`${rest} · ${gesucht}`);
  const said = new Set([...core, ...more].map(stem));
  const parts = (words: readonly string[]) =>
    distinct(
      words
        .filter((word) => /^\p{Lu}/u.test(word) && !isNumbered(word))
        .flatMap((word) => (splitCompound(word, lexicon) ?? []).slice(1)),
    );
  const others = (words: readonly string[]) =>
    distinct(
      rings
        .find(words.map(stem))
        .flatMap(({ value }) => value.woerter)
        .filter((word) => !stemsOf(word).every((form) => said.has(form))),
    );
  const coreParts = parts(core);
  const coreOthers = others(core);
  return {
    teile: coreParts,
    teile_text: parts(more).filter((part) => !coreParts.includes(part)),
    synonyme: coreOthers,
    synonyme_text: others(more).filter((word) => !coreOthers.includes(word)),
    modelle: distinct([...core, ...more].filter(isNumbered).flatMap(numberForms)),
  };
}

/** Without doubles and stop words, in the order of first occurrence. One form of each word is enough. */
const distinct = (words: readonly string[]): string[] => [
  ...new Map(
    words.filter((word) => !isStopWord(word)).map((word) => [stemsOf(word).join(' '), word]),
  ).values(),
];
