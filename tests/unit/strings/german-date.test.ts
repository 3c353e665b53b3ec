/** Days as people type them: those that exist, in the German order. */
import { describe, expect, it } from 'vitest';
import { readGermanDate } from '../../../src/strings/german-date.ts';

describe('readGermanDate', () => {
  it.each([
    ['31.10.2024', '2024-10-31'],
    ['1.1.2025', '2025-01-01'],
    ['01. 02. 2025', '2025-02-01'],
    [' 29.02.2024 ', '2024-02-29'],
    ['31.12.1999', '1999-12-31'],
  ])('takes „%s“ for %s', (text, datum) => {
    expect(readGermanDate(text)).toBe(datum);
  });

  it.each([
    '',
    '30.02.2024',
    '29.02.2025',
    '29.02.2100',
    '31.04.2025',
    '00.01.2025',
    '01.00.2025',
    '01.13.2025',
    '32.01.2025',
    '10/31/2024',
    '2024-10-31',
    '31.10.24',
    '31.10.',
    '31.Oktober 2024',
    '31.10.2024 oder später',
    '31,10,2024',
  ])('does not take „%s“ for a day', (text) => {
    expect(readGermanDate(text)).toBeUndefined();
  });
});
