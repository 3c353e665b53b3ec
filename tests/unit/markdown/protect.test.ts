/** The swap of stars and colons: one character for one, and back. */
import { describe, expect, it } from 'vitest';
import { protect, unprotect } from '../../../src/markdown/protect.ts';

const texts = [
  '',
  'Mitarbeiter*innen und Schüler*innen',
  'Um 10:30, :8080, 3:2, a::b, :::hinweis[10:30]',
  '*betont* **stark** a*b*c * d',
  '<mailto:a@b.example> [x](mailto:a@b.example) tel:123 <tel:123>',
  'Straße*Ärztin:nen 👍*a:b',
  'a*b:c*d:e\r\n\tf*g',
  '*'.repeat(20) + ':'.repeat(20),
];

describe('protect', () => {
  it.each(texts)('keeps the length of %j', (text) => {
    expect(protect(text)).toHaveLength(text.length);
  });

  it.each(texts)('is undone by unprotect: %j', (text) => {
    expect(unprotect(protect(text))).toBe(text);
  });

  it('holds for any text of these signs', () => {
    const signs = ['*', ':', 'a', 'ß', ' ', '1', '\n', '<', '👍', '[', ']'];
    for (let number = 0; number < 20_000; number += 7) {
      const text = [...number.toString(signs.length)]
        .map((digit) => signs[parseInt(digit, signs.length)])
        .join('');
      expect(protect(text)).toHaveLength(text.length);
      expect(unprotect(protect(text))).toBe(text);
    }
  });

  it.each([
    ['Schüler*innen', 'Schüler\uE000innen'],
    ['*Schüler*', '*Schüler*'],
    ['a * b', 'a * b'],
    ['2*3', '2*3'],
    ['10:30', '10\uE00130'],
    [':8080', '\uE0018080'],
    ['Schüler:innen', 'Schüler\uE001innen'],
    ['also: so', 'also: so'],
    [':::hinweis', ':::hinweis'],
    ['https://a', 'https://a'],
    ['<mailto:a@b>', '<mailto:a@b>'],
  ])('turns %j into %j', (text, expected) => {
    expect(protect(text)).toBe(expected);
  });
});

describe('unprotect', () => {
  it('also turns back what was percent-encoded in an address', () => {
    expect(unprotect('/a%EE%80%80b%EE%80%81c')).toBe('/a*b:c');
  });
});
