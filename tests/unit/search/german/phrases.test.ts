/** Phrases in a text, whatever their endings. */
import { describe, expect, it } from 'vitest';
import { phraseFinder, stemsOf } from '../../../../src/search/german/phrases.ts';

const finder = phraseFinder([
  ['Display', 'screen'],
  ['interaktives Display', 'board'],
  ['Interaktive Tafel', 'board'],
  ['W-LAN', 'radio'],
  ['Tafel', 'chalk'],
  ['Tafel', 'slate'],
  ['', 'nothing'],
  ['…', 'nothing'],
] as const);

const found = (text: string) => finder.find(stemsOf(text)).map(({ value }) => value);

describe('phraseFinder', () => {
  it.each([
    ['', []],
    ['Beamer', []],
    ['Displays', ['screen']],
    ['zwei interaktive Displays', ['board', 'screen']],
    ['INTERAKTIVEN DISPLAYS', ['board', 'screen']],
    ['interaktiv ist das Display', ['screen']],
    ['interaktive', []],
    ['Tafeln', ['chalk', 'slate']],
    ['Wlan und w-lan', ['radio', 'radio']],
    ['Displayschaden', []],
  ])('finds in %j: %j', (text, values) => {
    expect(found(text)).toEqual(values);
  });

  it('tells where, the longer phrase first', () => {
    expect(finder.find(stemsOf('ein interaktives Display'))).toEqual([
      { value: 'board', start: 1, length: 2 },
      { value: 'screen', start: 2, length: 1 },
    ]);
    const sameStart = phraseFinder([
      ['Glas', 1],
      ['Glas Faser', 2],
    ]);
    expect(sameStart.find(stemsOf('Glas Fasern')).map(({ value }) => value)).toEqual([2, 1]);
  });

  it('finds nothing if it knows nothing', () => {
    expect(phraseFinder([]).find(['display'])).toEqual([]);
  });
});
