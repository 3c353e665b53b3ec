/** The words of all records. */
import { describe, expect, it } from 'vitest';
import { tokens } from '../../../../src/search/german/tokens.ts';
import * as vocabulary from '../../../../src/search/index/vocabulary.ts';
import { extractOf } from '../../../../src/search/index/documents.ts';
import { knowledgeOf } from '../../../support/content-folder.ts';

const wordsOf = (texts: readonly string[], searchWords: readonly string[] = []) =>
  vocabulary.wordsOf(texts.map(tokens), searchWords.map(tokens));

describe('wordsOf', () => {
  it('knows none without records', () => {
    expect(wordsOf([])).toEqual([]);
    expect(wordsOf(['', '– „…“'])).toEqual([]);
  });

  it('has one entry for all forms of a word, and counts records, not uses', () => {
    expect(wordsOf(['Akku, Akkus, AKKU', 'der Akku', 'Displays'])).toEqual([
      { word: 'akku', count: 2, noun: true },
      { word: 'displays', count: 1, noun: true },
    ]);
  });

  it.each([
    ['Verträge Vertrag Verträge', 'verträge'],
    // Of several equally usual spellings it is the shortest, then the first.
    ['Verträge Vertrag', 'vertrag'],
    ['Strasse Straße Straße', 'straße'],
    ['Vertrages Verträgen', 'vertrages'],
  ])('writes the words of %j as %j', (text, word) => {
    expect(wordsOf([text]).map((entry) => entry.word)).toEqual([word]);
  });

  it.each([
    ['Miete', true],
    ['miete', false],
    ['Miete Miete miete', true],
    ['Miete miete', false],
    ['iPad', false],
    ['WLAN W-LAN', true],
    ['E-Mail', true],
  ])('says of %j whether it is a noun: %s', (text, noun) => {
    expect(wordsOf([text]).map((entry) => entry.noun)).toEqual([noun]);
  });

  it('leaves out stop words, single signs and pairs of letters, but neither numbers nor abbreviations', () => {
    expect(wordsOf(['Wie ist das A ab pp IT 5 79 §79 A4']).map(({ word }) => word)).toEqual([
      'it',
      '79',
      '§79',
      'a4',
    ]);
  });

  it('gives the same words for the same records in another order', async () => {
    const kb = await knowledgeOf();
    const texts = kb.eintraege
      .map((eintrag) => extractOf(kb, eintrag).texts)
      .map(({ kern, rest }) => `${kern} ${rest}`);
    const inOrder = (words: ReturnType<typeof wordsOf>) =>
      words.toSorted((a, b) => (a.word < b.word ? -1 : 1));
    const words = wordsOf(texts);
    expect(inOrder(wordsOf(texts.toReversed()))).toEqual(inOrder(words));
    expect(words.map(({ word }) => word)).toEqual(
      expect.arrayContaining(['tablets', 'reparatur', 'displaybruch']),
    );
    expect(new Set(words.map(({ word }) => word)).size).toBe(words.length);
  });
});
