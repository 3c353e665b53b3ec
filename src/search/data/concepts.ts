/** Words that mean the same, and the pages that a word by itself may lead to. */
import { phraseFinder, stemFinder, type PhraseFinder } from '../german/phrases.ts';

/** A ring of words for one thing; any of them finds all of them. */
export interface Ring {
  readonly bezeichnung: string;
  readonly woerter: readonly string[];
}

/** Finds the rings of the words in a text. */
export const ringFinder = (rings: readonly Ring[]): PhraseFinder<Ring> =>
  phraseFinder(rings.flatMap((ring) => ring.woerter.map((wort) => [wort, ring] as const)));

/** A page that stands above the results if somebody types its name: a topic or a class of devices. */
export interface Place {
  readonly titel: string;
  /** What kind of page it is, in a word. */
  readonly art: string;
  /** Address below the base path. */
  readonly adresse: string;
  readonly woerter: readonly string[];
}

export interface Concepts {
  readonly ringe: readonly Ring[];
  readonly orte: readonly Place[];
}

/** Terms of the records, each with the stems of what people say instead, a blank between words. */
export type EverydayWords = readonly (readonly string[])[];

/** Finds in what people say the terms that records use for it. */
export const everydayFinder = (words: EverydayWords): PhraseFinder<string> =>
  stemFinder(words.flatMap(([term = '', ...said]) => said.map((stems) => [stems.split(' '), term] as const)));
