/** Months are added without time zones, and never to a day that does not exist. */
import { describe, expect, it } from 'vitest';
import { addMonths } from '../../../src/insights/dates.ts';

describe('addMonths', () => {
  it.each([
    ['2026-03-12', 6, '2026-09-12'],
    ['2026-03-12', 36, '2029-03-12'],
    ['2026-11-24', 2, '2027-01-24'],
    ['2026-12-01', 12, '2027-12-01'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-02-28', 12, '2024-02-28'],
    ['2026-05-31', 6, '2026-11-30'],
    ['2026-05-31', 0, '2026-05-31'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2000-02-29', 1200, '2100-02-28'],
  ])('says that %s and %i months is %s', (datum, months, expected) => {
    expect(addMonths(datum, months)).toBe(expected);
  });

  it('gives a day of the calendar, in the month that was asked for, from every last day of a month', () => {
    for (let month = 1; month <= 12; month += 1) {
      const last = new Date(Date.UTC(2024, month, 0)).toISOString().slice(0, 10);
      for (let months = 0; months <= 60; months += 1) {
        const found = addMonths(last, months);
        expect(new Date(found).toISOString().slice(0, 10)).toBe(found);
        expect(new Date(Date.UTC(2024, month - 1 + months)).toISOString().slice(0, 7)).toBe(
          found.slice(0, 7),
        );
      }
    }
  });
});
