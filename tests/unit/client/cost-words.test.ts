/** The lines of a cost calculation, with the numbers put into the formulas. */
import { expect, it } from 'vitest';
import { costLines } from '../../../src/client/cost-words.ts';
import { formulas } from '../../../src/components/rechner/cost-texts.ts';

const plain = (text: string) => text.replaceAll('\u00A0', ' ');
const table = (angaben: Parameters<typeof costLines>[0]) =>
  costLines(angaben, formulas).map(({ name, rechnung, betrag, anteil }) =>
    [name, rechnung, betrag, anteil].map(plain).join(' | '),
  );

it('Every part has its formula, its amount and its share', () => {
  expect(
    table({
      stueck: 1200,
      preis: 389.5,
      zubehoer: 28,
      jahre: 4,
      reparaturen: 6.5,
      reparaturkosten: 94,
      betreuung: 40,
      lizenzen: 0,
    }),
  ).toEqual([
    'anschaffung | 1.200 × 389,50 € | 467.400 € | 65 %',
    'zubehoer | 1.200 × 28 € | 33.600 € | 5 %',
    'reparaturen | 1.200 × 4 × 6,5 ÷ 100 × 94 € | 29.328 € | 4 %',
    'betreuung | 1.200 × 4 × 40 € | 192.000 € | 27 %',
    'lizenzen | 1.200 × 4 × 0 € | 0 € | 0 %',
    'gesamt |  | 722.328 € | ',
    'je_stueck | 722.328 € ÷ 1.200 | 602 € | ',
    'je_jahr | 722.328 € ÷ 1.200 ÷ 4 | 150 € | ',
  ]);
});

it('A part that is not known has no line, and no gap is left open', () => {
  const lines = table({ stueck: 1, preis: 100, jahre: 2 });
  expect(lines).toEqual([
    'anschaffung | 1 × 100 € | 100 € | 100 %',
    'gesamt |  | 100 € | ',
    'je_stueck | 100 € ÷ 1 | 100 € | ',
    'je_jahr | 100 € ÷ 1 ÷ 2 | 50 € | ',
  ]);
  expect(lines.join()).not.toMatch(/[{}]/);
});
