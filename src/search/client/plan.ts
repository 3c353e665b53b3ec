/** From what somebody typed to what is asked of the index. Pure: the same words give the same plan. */
import { splitCompound, type Lexicon } from '../german/compounds.ts';
import { stem } from '../german/key.ts';
import { isNumbered, numberForms, withoutSigns } from '../german/model-numbers.ts';
import { nearestWords, type KnownWord } from '../german/nearest.ts';
import type { PhraseFinder, PhraseHit } from '../german/phrases.ts';
import { roots } from '../german/roots.ts';
import { isStopWord } from '../german/stop-words.ts';
import { tokens } from '../german/tokens.ts';
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

/** How a record may answer to a word. */
export type Way =
  | 'wort'
  | 'form'
  | 'anfang'
  | 'zahl'
  | 'verbunden'
  | 'zerlegt'
  | 'teil'
  | 'tippfehler'
  | 'synonym'
  | 'alltag';

export interface Variant {
  /** All of them must be found. */
  readonly terms: readonly string[];
  /** 1 for the word itself, less for what only might be meant. */
  readonly weight: number;
  readonly way: Way;
  /** What was looked for instead, for the explanation. */
  readonly label?: string;
}

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

/** From so many records on a word is not cut into its parts; broad parts are what costs most. */
const usual = 4;

/** The parts of a model number are short. */
const longestNumberPart = 4;

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

/** Neither a noun nor a number nor unknown. */
const isVerb = (word: string, { words }: Vocabulary): boolean =>
  words.find(word)?.noun === false && !isNumbered(word);

const isKnown = (word: string, { words, ringStems }: Vocabulary): boolean =>
  words.find(word) !== undefined || ringStems.has(stem(word));

/** One record at most says it; words of a ring have their meaning from there. */
const isRarelySaid = (word: string, { words }: Vocabulary): boolean =>
  (words.find(word)?.count ?? usual) <= 1;

function variantsOf(
  typed: string,
  isLast: boolean,
  vocabulary: Vocabulary,
  ring: Ring | undefined,
): Variant[] {
  if (isNumbered(typed)) return numberVariants(typed);
  const known = isKnown(typed, vocabulary);
  const begins = typed.length >= 3 && vocabulary.words.begins(typed);
  const variants: Variant[] = [];
  if (known) {
    // Nobody wrote it: records answer to it through their ring.
    const label = (vocabulary.words.find(typed)?.count ?? 0) > 0 ? undefined : ring?.bezeichnung;
    variants.push({ terms: [typed], weight: 1, way: 'wort', ...(label !== undefined && { label }) });
  }
  if (!known && begins) variants.push({ terms: [typed], weight: isLast ? 0.85 : 0.7, way: 'anfang' });
  const isNoun = vocabulary.words.find(typed)?.noun === true;
  for (const root of isNoun ? [] : roots(typed)) {
    if (vocabulary.words.find(`${root}en`) ?? vocabulary.words.find(root))
      variants.push({ terms: [root], weight: known ? 0.7 : 0.85, way: 'form' });
  }
  // A usual word, or one of a ring, has a meaning of its own: „Smartboard“ is no smart board.
  const isWhole = known && (vocabulary.words.find(typed)?.count ?? usual) >= usual;
  const parts = isWhole
    ? []
    : (splitCompound(typed, vocabulary.lexicon)?.filter((part) => isKnown(part, vocabulary)) ?? []);
  if (parts.length > 1) {
    variants.push({ terms: parts, weight: known ? 0.65 : 0.8, way: 'zerlegt', label: parts.join(' + ') });
  }
  if (known) return variants;
  const guesses =
    variants.length > 0 && typed.length < 5 ? [] : corrections(typed, vocabulary, variants.length > 0);
  variants.push(...guesses);
  if (parts.length > 1 && guesses.length === 0) {
    variants.push(
      ...parts.map((part) => ({ terms: [part], weight: 0.4, way: 'teil' as const, label: part })),
    );
  }
  return variants.length > 0 ? variants : pieces(typed, vocabulary);
}

/** Words that differ by a letter or two; by one only where something answers to the word as it is. */
function corrections(typed: string, { words, ringWords }: Vocabulary, answered: boolean): Variant[] {
  return nearestWords(typed, [...words.words, ...ringWords])
    .filter(({ distance }) => !answered || distance <= 1)
    .map(({ word, distance }) => ({
      terms: [word],
      weight: Math.max(0.5, 1 - 0.15 * distance - (answered ? 0.2 : 0)),
      way: 'tippfehler',
      label: word,
    }));
}

/** Numbers this short begin too many others: they must stand alone. */
const shortNumber = /^\d[\d.,]{0,2}$/;

function numberVariants(typed: string): Variant[] {
  const whole = typed.toLowerCase();
  if (shortNumber.test(whole)) return [{ terms: [`"${whole}"`], weight: 1, way: 'zahl' }];
  const joinedForm = withoutSigns(typed);
  const parts = whole.match(/[\p{L}\p{N}]+/gu) ?? [];
  return [
    { terms: [joinedForm], weight: 1, way: 'zahl' },
    ...(parts.length > 1 ? [{ terms: parts, weight: 0.4, way: 'zahl' as const }] : []),
    ...numberForms(typed)
      .filter((form) => form !== joinedForm && form.length >= 3)
      .slice(0, 2)
      .map((form) => ({ terms: [form], weight: 0.3, way: 'zahl' as const, label: form })),
  ];
}

/** „display reparatur“ as one word, if that word exists. */
function joined(words: readonly string[], i: number, vocabulary: Vocabulary): Variant[] {
  const pairs = [
    [words[i - 1], words[i]],
    [words[i], words[i + 1]],
  ];
  return pairs.flatMap(([first, second]) => {
    if (first === undefined || second === undefined) return [];
    const whole = (first + second).toLowerCase();
    return isKnown(whole, vocabulary)
      ? [{ terms: [whole], weight: 1, way: 'verbunden' as const, label: whole }]
      : [];
  });
}

/** „lb 86 3“ and „net 2.1“ as LB-86/3 and NET.2.1 stand in the index: as one word without signs. */
function joinedNumbers(words: readonly string[], i: number): Variant[] {
  const short = (word: string | undefined) => word !== undefined && word.length <= longestNumberPart;
  let first = i;
  while (first > 0 && short(words[first - 1]) && short(words[first])) first -= 1;
  let last = i;
  while (short(words[last + 1]) && short(words[last])) last += 1;
  const run = words.slice(first, last + 1);
  if (run.length < 2 || !run.some(isNumbered)) return [];
  return [{ terms: [withoutSigns(run.join(''))], weight: 1, way: 'zahl' }];
}

/** What records say instead of an everyday word, if they still do. */
function meantBy(term: string, { words }: Vocabulary): Variant[] {
  const terms = tokens(term)
    .filter((word) => !isStopWord(word))
    .map((word) => word.toLowerCase());
  return terms.every((word) => isNumbered(word) || words.find(word) !== undefined)
    ? [{ terms, weight: 0.7, way: 'alltag', label: term }]
    : [];
}

/** The longest known word at the beginning and at the end of one that nobody uses. */
function pieces(typed: string, vocabulary: Vocabulary): Variant[] {
  const lower = typed.toLowerCase();
  const found: Variant[] = [];
  for (let end = lower.length - 1; end >= 4; end -= 1) {
    const start = lower.slice(0, end);
    if (!vocabulary.words.begins(start) || (end < 5 && !isKnown(start, vocabulary))) continue;
    found.push({ terms: [start], weight: 0.35, way: 'teil', label: start });
    break;
  }
  for (let begin = 3; begin <= lower.length - 4; begin += 1) {
    const tail = lower.slice(begin);
    // Only a noun can stand there; „-losser“ would find everything that is „lose“.
    if (vocabulary.words.find(tail)?.noun !== true) continue;
    found.push({ terms: [tail], weight: 0.4, way: 'teil', label: tail });
    break;
  }
  const [start, tail] = found.map(({ terms }) => terms[0] ?? '');
  const whole = start !== undefined && tail !== undefined && start.length + tail.length >= lower.length - 2;
  return whole
    ? [{ terms: [start, tail], weight: 0.7, way: 'zerlegt', label: `${start} + ${tail}` }, ...found]
    : found;
}

/** Other words of a ring that records really use, most usual first. */
function synonymsOf(ring: Ring, typed: readonly string[], { words }: Vocabulary): Variant[] {
  const said = typed.join(' ');
  return ring.woerter
    .map((wort) => {
      const terms = tokens(wort).map((term) => term.toLowerCase());
      const count = Math.min(...terms.map((term) => words.find(term)?.count ?? 0));
      return { wort, terms, count, form: terms.map(stem).join(' ') };
    })
    .filter(({ form, count }) => form !== said && count > 0)
    .sort((a, b) => b.count - a.count)
    .filter(({ form }, i, list) => list.findIndex((other) => other.form === form) === i)
    .map(({ wort, terms }) => ({ terms, weight: 0.7, way: 'synonym', label: wort }));
}
