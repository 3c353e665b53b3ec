/**
 * The words of the index in a form small enough for a browser: one spelling of each word with roughly how
 * many records use it. Sorted and front-coded: a line says how many letters it shares with the one before.
 */
import { baseNouns } from '../german/base-nouns.ts';
import { lexiconOf, type Lexicon } from '../german/compounds.ts';
import { stem, wordKey } from '../german/key.ts';

export interface IndexedWord {
  readonly word: string;
  /** Records whose text uses it, 0 if only their search words do; powers of two after decoding. */
  readonly count: number;
  /** Written with a capital: only these make compounds. */
  readonly noun: boolean;
}

const maxShared = 35;

const countClasses = 'abcdefghijklmnopqrstuvwxyz';

/** Count classes for none, 1, 2, 4 … records, a letter each: a capital for nouns. */
const classOf = ({ count, noun }: IndexedWord): string => {
  const letter = countClasses.charAt(count === 0 ? 0 : 1 + Math.floor(Math.log2(count)));
  return noun ? letter.toUpperCase() : letter;
};

/** The list as text; the same words give the same text. */
export function encodeWords(words: readonly IndexedWord[]): string {
  let last = '';
  return words
    .toSorted((a, b) => (a.word < b.word ? -1 : 1))
    .map((entry) => {
      let shared = 0;
      while (shared < maxShared && shared < last.length && last[shared] === entry.word[shared]) shared += 1;
      last = entry.word;
      return `${shared.toString(36)}${entry.word.slice(shared)}${classOf(entry)}`;
    })
    .join('\n');
}

export function decodeWords(text: string): IndexedWord[] {
  let last = '';
  return (text === '' ? [] : text.split('\n')).map((line) => {
    const mark = line.charAt(line.length - 1);
    last = last.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(1, -1);
    const power = countClasses.indexOf(mark.toLowerCase());
    return { word: last, count: power === 0 ? 0 : 2 ** (power - 1), noun: mark !== mark.toLowerCase() };
  });
}

/** Short nouns that many records use: they make compounds as our own list of nouns does („WLAN“, „AVV“). */
const usualShortNouns = (words: readonly IndexedWord[]): string[] =>
  words.filter(({ word, noun, count }) => noun && count >= 8 && word.length <= 4).map(({ word }) => word);

/** By what compounds are split, in the index and in a query alike. */
export const lexiconOfWords = (words: readonly IndexedWord[]): Lexicon =>
  lexiconOf(
    words.filter(({ noun }) => noun).map(({ word }) => word),
    [...baseNouns, ...usualShortNouns(words)],
  );

/** What the planner asks of the words. */
export interface WordList {
  readonly words: readonly IndexedWord[];
  /** The word of the index with the same stem. */
  readonly find: (word: string) => IndexedWord | undefined;
  /** Whether words of the index begin like this. */
  readonly begins: (start: string) => boolean;
  /** Roughly how many records have a word that begins like this; rather too many than too few. */
  readonly expected: (start: string) => number;
}

export function wordListOf(words: readonly IndexedWord[]): WordList {
  const byStem = new Map<string, IndexedWord>();
  for (const entry of words) {
    const form = stem(entry.word);
    const before = byStem.get(form);
    if (!before || before.count < entry.count) byStem.set(form, entry);
  }
  const sorted = words
    .map(({ word, count }) => ({ key: wordKey(word), count }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const firstFrom = (key: string): number => {
    let from = 0;
    let to = sorted.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((sorted[middle]?.key ?? '') < key) from = middle + 1;
      else to = middle;
    }
    return from;
  };
  return {
    words,
    find: (word) => byStem.get(stem(word)),
    begins: (start) => {
      const key = wordKey(start);
      return sorted[firstFrom(key)]?.key.startsWith(key) ?? false;
    },
    expected: (start) => {
      const key = wordKey(start);
      let sum = 0;
      for (let i = firstFrom(key); sorted[i]?.key.startsWith(key); i += 1) sum += sorted[i]?.count ?? 0;
      return sum;
    },
  };
}
