/** Numbers as people type them: read exactly, or refused. */
import { describe, expect, it } from 'vitest';
import { germanNumber } from '../../../src/strings/format.ts';
import { readGermanNumber } from '../../../src/strings/german-number.ts';
import { randomNumbers } from '../../support/random.ts';

describe('readGermanNumber', () => {
  it.each([
    ['0', 0],
    ['389', 389],
    ['007', 7],
    ['1890,5', 1890.5],
    ['1.890,50', 1890.5],
    ['1.890', 1890],
    ['12.345.678,90', 12_345_678.9],
    ['0,05', 0.05],
    ['1 890,50', 1890.5],
    ['1\u00A0890', 1890],
    ['1\u202F890', 1890],
    ['  389  ', 389],
    ['389 €', 389],
    ['1.890,50€', 1890.5],
    ['-5', -5],
    ['−5', -5],
    ['-1.890,50', -1890.5],
  ])('takes „%s“ for %d', (text, zahl) => {
    expect(readGermanNumber(text)).toBe(zahl);
  });

  it.each(['1.89', '1.8', '1.8900', '0.500', '1,890', '1890,505', '1,890.50', '12.34,5', '1.890.5', '1,2,3'])(
    'finds „%s“ unclear and does not guess',
    (text) => {
      expect(readGermanNumber(text)).toBe('unklar');
    },
  );

  it.each([
    '',
    ' ',
    'viel',
    '12 Stück',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '+5',
    '--5',
    '5,',
    ',5',
    '.5',
    '5.',
    '1 89',
    '1..890',
    '€ 5',
    '5 %',
    '٣',
    '５',
    '½',
    '1\n890x',
  ])('finds no number in „%s“', (text) => {
    expect(readGermanNumber(text)).toBe('keine_zahl');
  });

  it('reads every amount in euros and cents as it is written on the site', () => {
    const random = randomNumbers(6);
    for (let i = 0; i < 2000; i += 1) {
      const amount = Math.round(random() * 10 ** Math.ceil(random() * 9)) / 100;
      expect(readGermanNumber(germanNumber(amount, '€'))).toBe(amount);
    }
  });
});
