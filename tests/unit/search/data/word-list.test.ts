/** The words of the index on their way to the browser. */
import { describe, expect, it } from 'vitest';
import {
  decodeWords,
  encodeWords,
  wordListOf,
  type IndexedWord,
} from '../../../../src/search/data/word-list.ts';
import { randomNumbers } from '../../../support/random.ts';

const entry = (word: string, count = 1, noun = true): IndexedWord => ({ word, count, noun });

const there = (words: readonly IndexedWord[]) => decodeWords(encodeWords(words));

const byWord = (words: readonly IndexedWord[]) => words.toSorted((a, b) => (a.word < b.word ? -1 : 1));

describe('The list of words', () => {
  it.each([
    ['nothing', []],
    ['one word', [entry('akku')]],
    ['a word that begins with another', [entry('schule'), entry('schulen'), entry('schul')]],
    [
      'umlauts, digits and signs',
      [entry('äpfel'), entry('größe'), entry('§79'), entry('eb-l200f'), entry('802.3bt')],
    ],
    [
      'words that end like a class of counts',
      [entry('a1'), entry('a19', 2), entry('abj', 1, false), entry('ab0')],
    ],
    ['nouns and others', [entry('miete'), entry('mieten', 4, false)]],
    [
      'beginnings longer than 35 letters',
      [
        entry('x'.repeat(34)),
        entry('x'.repeat(35)),
        entry('x'.repeat(36)),
        entry(`${'x'.repeat(50)}y`),
        entry(`${'x'.repeat(50)}z`),
      ],
    ],
  ])('is the same after the way there and back: %s', (_case, words) => {
    expect(there(words)).toEqual(byWord(words));
  });

  it.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [3, 2],
    [4, 4],
    [100, 64],
    [511, 256],
    [512, 512],
    [100_000, 65_536],
  ])('keeps of %d records: %d', (count, kept) => {
    expect(there([entry('akku', count), entry('neu', count, false)])).toEqual([
      entry('akku', kept),
      entry('neu', kept, false),
    ]);
  });

  it('shares beginnings, and does not depend on the order', () => {
    const words = [entry('schule', 8), entry('akku'), entry('schulen', 2), entry('neu', 4, false)];
    expect(encodeWords(words)).toBe('0akkuB\n0neud\n0schuleE\n6nC');
    expect(encodeWords(words.toReversed())).toBe(encodeWords(words));
  });

  it('is the same after the way there and back for 300 random lists', () => {
    const next = randomNumbers(7);
    const letters = [...'aabbeenstäöüß079-§'];
    for (let i = 0; i < 300; i += 1) {
      const words = new Map<string, IndexedWord>();
      const size = Math.floor(next() * 60);
      while (words.size < size) {
        const length = 1 + Math.floor(next() * (i % 10 === 0 ? 60 : 7));
        const word = Array.from({ length }, () => letters[Math.floor(next() * letters.length)]).join('');
        words.set(word, entry(word, 2 ** Math.floor(next() * 9), next() < 0.5));
      }
      expect(there([...words.values()])).toEqual(byWord([...words.values()]));
    }
  });
});

describe('wordListOf', () => {
  const list = wordListOf([
    entry('akku', 8),
    entry('geräte', 64),
    entry('mieten', 2, false),
    entry('miete', 16),
    entry('eb-l200f'),
    entry('straße', 4),
  ]);

  it.each([
    ['Akku', 'akku'],
    ['Akkus', 'akku'],
    ['geraet', 'geräte'],
    ['GERÄTEN', 'geräte'],
    ['EB-L200F', 'eb-l200f'],
    ['Strassen', 'straße'],
    // Of several words with one stem it is the most usual one.
    ['mieten', 'miete'],
    ['akk', undefined],
    ['Beamer', undefined],
    ['', undefined],
  ])('finds for %j the word %j', (word, found) => {
    expect(list.find(word)?.word).toBe(found);
  });

  it.each([
    ['akk', true],
    ['AKKU', true],
    ['Gerä', true],
    ['gerae', true],
    ['strass', true],
    ['a', true],
    ['zz', false],
    ['0', false],
    ['akkus', false],
    ['ku', false],
  ])('says of the beginning %j: %s', (start, begins) => {
    expect(list.begins(start)).toBe(begins);
  });

  it('may be empty', () => {
    const empty = wordListOf([]);
    expect(empty.find('akku')).toBeUndefined();
    expect(empty.begins('a')).toBe(false);
    expect(empty.begins('')).toBe(false);
  });
});
