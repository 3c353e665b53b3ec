/** Dates and numbers as one writes them in German. */
import { describe, expect, it } from 'vitest';
import {
  germanDate,
  germanDays,
  germanEuros,
  germanNumber,
  oneDecimal,
  roundedEuros,
  shortMonth,
} from '../../../src/strings/format.ts';

describe('germanDate', () => {
  it.each([
    ['2026-03-12', '12. März 2026'],
    ['2026-01-01', '1. Januar 2026'],
    ['2024-02-29', '29. Februar 2024'],
    ['2026-12-31', '31. Dezember 2026'],
    ['2026-03', 'März 2026'],
    ['1999-10', 'Oktober 1999'],
  ])('of %s is %s', (datum, text) => {
    expect(germanDate(datum)).toBe(text);
  });

  it('knows twelve months', () => {
    const months = Array.from({ length: 12 }, (_, i) => germanDate(`2026-${String(i + 1).padStart(2, '0')}`));
    expect(months.join(' ').replaceAll(' 2026', '')).toBe(
      'Januar Februar März April Mai Juni Juli August September Oktober November Dezember',
    );
  });
});

describe('germanNumber', () => {
  it.each([
    [0, undefined, '0'],
    [3, undefined, '3'],
    [1890, undefined, '1.890'],
    [1_234_567, undefined, '1.234.567'],
    [4.4, undefined, '4,4'],
    [0.125, undefined, '0,13'],
    [-5, undefined, '-5'],
    [1890, '€', '1.890\u00A0€'],
    [9.5, 'Tage', '9,5\u00A0Tage'],
    [0, '€', '0\u00A0€'],
    [24, '', '24'],
  ])('of %d with the unit %s is %s', (zahl, einheit, text) => {
    expect(germanNumber(zahl, einheit)).toBe(text);
  });
});

describe('germanEuros', () => {
  it.each([
    [0, '0\u00A0€'],
    [1890, '1.890\u00A0€'],
    [97.5, '97,50\u00A0€'],
    [0.05, '0,05\u00A0€'],
    [99.999, '100\u00A0€'],
    [1890.5, '1.890,50\u00A0€'],
  ])('of %d is %s', (amount, text) => {
    expect(germanEuros(amount)).toBe(text);
  });
});

describe('roundedEuros', () => {
  it.each([
    [75_300, '75.300\u00A0€'],
    [150.6, '151\u00A0€'],
    [100.4, '100\u00A0€'],
    [99.4, '99,40\u00A0€'],
    [0, '0\u00A0€'],
  ])('of %d is %s: from 100 euros on without cents', (amount, text) => {
    expect(roundedEuros(amount)).toBe(text);
  });
});
describe('oneDecimal', () => {
  it.each([
    [4, '4,0'],
    [6.25, '6,3'],
    [0.04, '0,0'],
    [1234.56, '1.234,6'],
  ])('of %d is %s', (zahl, text) => {
    expect(oneDecimal(zahl)).toBe(text);
  });
});

describe('germanDays', () => {
  it.each([
    [0, '0 Tage'],
    [0.5, '0,5 Tage'],
    [1, '1 Tag'],
    [400, '400 Tage'],
  ])('of %d is %s', (tage, text) => {
    expect(germanDays(tage)).toBe(text);
  });
});

it('A month is short where there is little room', () => {
  const short = Array.from({ length: 12 }, (_, i) => shortMonth(`2026-${String(i + 1).padStart(2, '0')}-15`));
  expect(short.join(' ').replaceAll(' 2026', '')).toBe(
    'Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.',
  );
});
