/** The word that was probably meant. */
import { describe, expect, it } from 'vitest';
import { nearestWords } from '../../../../src/search/german/nearest.ts';

const known = Object.entries({
  akku: 8,
  beamer: 32,
  beamte: 1,
  display: 64,
  datenschutz: 32,
  geräte: 64,
  reparatur: 64,
  tablet: 64,
  tabelle: 4,
  vertrag: 16,
  vortrag: 2,
}).map(([word, count]) => ({ word, count }));

const guessesFor = (word: string, limit?: number) =>
  nearestWords(word, known, limit).map(({ word: guess }) => guess);

describe('nearestWords', () => {
  it.each([
    ['Beemer', ['beamer']],
    ['baemer', ['beamer']],
    ['Diplay', ['display']],
    ['dispaly', ['display']],
    ['dsiplay', ['display']],
    ['Reperatur', ['reparatur']],
    ['Repperatur', ['reparatur']],
    ['Datneschuzt', ['datenschutz']],
    ['Geräre', ['geräte']],
    // Short words may have one error, and very short ones none.
    ['dsipaly', []],
    ['Aku', []],
    ['Akkku', ['akku']],
    // The word itself, in any spelling, is no error.
    ['Geraete', []],
    ['BEAMER', []],
    ['Fahrrad', []],
    ['', []],
  ])('for %j are %j', (word, guesses) => {
    expect(guessesFor(word)).toEqual(guesses);
  });

  it('are in order of distance, then of use', () => {
    expect(guessesFor('vartrag')).toEqual(['vertrag', 'vortrag']);
    expect(guessesFor('beamtr')).toEqual(['beamer', 'beamte']);
  });

  it('are less likely if the first letter differs, unless it is swapped', () => {
    expect(nearestWords('Neamer', known)).toEqual([{ word: 'beamer', distance: 1.5 }]);
    expect(nearestWords('ebamer', known)).toEqual([{ word: 'beamer', distance: 1 }]);
  });

  it('are as many as wanted', () => {
    expect(guessesFor('vartrag', 1)).toEqual(['vertrag']);
    expect(guessesFor('vartrag', 0)).toEqual([]);
  });

  it('do not depend on the order of the known words', () => {
    expect(nearestWords('vartrag', known.toReversed())).toEqual(nearestWords('vartrag', known));
  });
});
