/** How long something still lasts, in words. */
import { expect, it } from 'vitest';
import { deadline } from '../../../src/insights/deadline.ts';
import { timeLeft } from '../../../src/strings/deadline.ts';
import { today } from '../../support/content-folder.ts';

it.each([
  ['unbekannt', 'keine Angabe'],
  [undefined, 'keine Angabe'],
  [today, 'noch weniger als 1 Monat'],
  ['2026-12-20', 'noch weniger als 1 Monat'],
  ['2026-12-24', 'noch 1 Monat'],
  ['2027-11-24', 'noch 12 Monate'],
  ['2026-11-23', 'seit weniger als 1 Monat zu Ende'],
  ['2026-10-25', 'seit weniger als 1 Monat zu Ende'],
  ['2026-10-24', 'seit 1 Monat zu Ende'],
  ['2024-01-24', 'seit 34 Monaten zu Ende'],
])('Until %s: %s', (bis, text) => {
  expect(timeLeft(deadline(bis, today) ?? {})).toBe(text);
});
