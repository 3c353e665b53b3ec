/** How far two words are apart. */
import { describe, expect, it } from 'vitest';
import { distance } from '../../../../src/search/german/distance.ts';

const cases = [
  ['', '', 0],
  ['akku', 'akku', 0],
  ['akku', '', 4],
  ['akku', 'aku', 1],
  ['akku', 'akkus', 1],
  ['akku', 'ekku', 1],
  ['akku', 'kaku', 1],
  ['display', 'dipslay', 1],
  ['display', 'dsiplya', 2],
  ['beamer', 'bemaer', 1],
  ['beamer', 'biemer', 2],
  ['kitten', 'sitting', 3],
  // Neighbours that were swapped are not changed again.
  ['ca', 'abc', 3],
  ['abcdef', 'ghijkl', 6],
] as const;

describe('distance', () => {
  it.each(cases)('of %j and %j is %d', (a, b, apart) => {
    expect(distance(a, b, 9)).toBe(apart);
  });

  it.each(cases)('of %j and %j is the same in the other direction', (a, b, apart) => {
    expect(distance(b, a, 9)).toBe(apart);
  });

  it.each(cases)('of %j and %j is cut off above the largest of interest', (a, b, apart) => {
    for (const max of [0, 1, 2, 3]) expect(distance(a, b, max)).toBe(Math.min(apart, max + 1));
  });
});
