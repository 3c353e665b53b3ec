/** From what somebody typed to what is asked of the index. Pure: the same words give the same plan. */
import { stem } from '../german/key.ts';
import { isNumbered } from '../german/model-numbers.ts';
import type { PhraseFinder, PhraseHit } from '../german/phrases.ts';
import { isStopWord } from '../german/stop-words.ts';
import { tokens } from '../german/tokens.ts';
import { isKnown, isRarelySaid, isVerb, type Vocabulary } from './known-words.ts';
import { meantBy, synonymsOf } from './meanings.ts';
import { joinedNumbers } from './number-variants.ts';
import type { Variant } from './variant.ts';
import { joined, variantsOf } from './word-variants.ts';

/** A word of the query that a record should answer to. */
export interface Need {
  readonly typed: string;
  /** Nouns and unknown words say what it is about, other words only what about it. */
  readonly weight: number;
  readonly variants: readonly Variant[];
  /** Other words for it, for a second try. */
  readonly synonyms: readonly Variant[];
}

export interface Plan {
  readonly needs: readonly Need[];
  /** A few words side by side, as they were typed, without stop words. */
  readonly phrase?: readonly string[];
  /** The whole query, if it stands in quotation marks: then nothing is changed. */
  readonly exact?: string;
}

/** How much a verb or an adjective counts beside a noun. */
const verbWeight = 0.6;

/** Synonyms of one word are this many searches at most. */
const mostSynonyms = 4;

/** Nobody types more words than these as somebody else has written them. */
const longestPhrase = 4;

/** An everyday word may lead to several terms. */
const mostMeanings = 4;

/** The words of a query without stop words, if there are others. */
function meaningfulWords(query: string): string[] {
  const all = tokens(query);
  const meaningful = all.filter((word) => !isStopWord(word));
  return meaningful.length > 0 ? meaningful : all;
}

/** Whether hardly a record says one of the words: people may have a word of their own for something. */
export const isUnusual = (query: string, vocabulary: Vocabulary): boolean =>
  meaningfulWords(query).some(
    (word) => !isNumbered(word) && (!isKnown(word, vocabulary) || isRarelySaid(word, vocabulary)),
  );

/** Stands in where everyday words were not loaded. */
const nothing: PhraseFinder<string> = { find: () => [] };

/** @param everyday words that people say and records do not, with what records say instead */
export function planFor(query: string, vocabulary: Vocabulary, everyday = nothing): Plan {
  const [, quoted] = /^\s*["„“”»](.+)["“”«]\s*$/u.exec(query) ?? [];
  if (quoted !== undefined) return { needs: [], exact: quoted.trim() };
  const words = meaningfulWords(query);
  const stems = words.map(stem);
  const at = <T>(hits: readonly PhraseHit<T>[], i: number) =>
    hits.filter(({ start, length }) => start <= i && i < start + length);
  const rings = vocabulary.rings.find(stems);
  const meanings = everyday.find(stems);
  const needs = words.map((typed, i): Need => {
    const here = at(rings, i);
    const known = isKnown(typed, vocabulary) || isNumbered(typed);
    const meant = at(meanings, i)
      .flatMap(({ value }) => meantBy(value, vocabulary))
      .slice(0, mostMeanings);
    const isLast = i === words.length - 1;
    // What people say has a meaning, though no record says it: it is no slip of the pen.
    const own = meant.length > 0 && !known ? meant : variantsOf(typed, isLast, vocabulary, here[0]?.value);
    const isRare = isRarelySaid(typed, vocabulary);
    return {
      typed,
      weight: isVerb(typed, vocabulary) ? verbWeight : 1,
      variants: [
        ...own,
        // The one record that says it may be about something else.
        ...(isRare ? meant : []),
        ...joined(words, i, vocabulary),
        ...joinedNumbers(words, i),
      ],
      synonyms: [
        ...here
          .flatMap(({ value, start, length }) =>
            synonymsOf(value, stems.slice(start, start + length), vocabulary),
          )
          .slice(0, mostSynonyms),
        ...(known && !isRare ? meant : []),
      ],
    };
  });
  const isPhrase = words.length > 1 && words.length <= longestPhrase;
  return { needs, ...(isPhrase && { phrase: words }) };
}
