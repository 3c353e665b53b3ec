/** A number of days, in words. */
import { expect, it } from 'vitest';
import { days } from '../../../src/strings/days.ts';

it.each([
  [0, '0\u00A0Tage'],
  [0.5, '0,5\u00A0Tage'],
  [1, '1\u00A0Tag'],
  [24, '24\u00A0Tage'],
])('%d are: %s', (anzahl, text) => {
  expect(days(anzahl)).toBe(text);
});
