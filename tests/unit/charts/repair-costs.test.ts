/** Cost of repairs against their days as a chart. */
import { describe, expect, it } from 'vitest';
import { width } from '../../../src/charts/frame.ts';
import {
  costPoints,
  numberList,
  renderRepairCosts,
  type Kostenpunkt,
} from '../../../src/charts/repair-costs.ts';
import { all, attribute } from '../../support/html.ts';
import { chartFrom, numbers } from '../../support/charts.ts';

const point = (nummer: number, kosten: number, tage: number, name = `Weg ${nummer}`): Kostenpunkt => ({
  nummer,
  name,
  kosten,
  tage,
});

const ways = [point(1, 268, 24), point(2, 19, 1), point(4, 1890, 45)];

describe('The points of the chart', () => {
  it('are the rows that have cost and days, with their number in the table', () => {
    const row = { defektart: 'akku', weg: 'eigenreparatur', kosten_netto_eur: 46, dauer_tage: 1 } as const;
    expect(
      costPoints([
        { ...row, kosten_netto_eur: 'unbekannt' },
        row,
        { ...row, dauer_tage: 'unbekannt' },
        { ...row, defektart: 'panel', weg: 'frei', kosten_netto_eur: 0, dauer_tage: 0 },
      ]),
    ).toEqual([point(2, 46, 1, 'Akku, Eigenreparatur'), point(4, 0, 0, 'Panel, Freier Betrieb')]);
    expect(costPoints([])).toEqual([]);
  });
});

it.each([
  [[1], '1'],
  [[2, 1], '1, 2'],
  [[3, 1, 2, 9, 7, 8, 5], '1–3, 5, 7–9'],
])('The numbers %j are written as %s', (nummern, text) => {
  expect(numberList(nummern)).toBe(text);
});

describe('The chart of repair costs', () => {
  it('says what is cheapest and what is dearest, in German numbers', () => {
    const { title, message } = chartFrom(renderRepairCosts(ways));
    expect(title).toBe('Kosten und Dauer der Reparaturwege');
    expect(message).toBe('Am günstigsten: Weg 2 (19 €, 1 Tag). Am teuersten: Weg 4 (1.890 €, 45 Tage).');
  });

  it('has a number for every way, and German numbers on its axes', () => {
    const { texts } = chartFrom(renderRepairCosts(ways));
    expect(texts).toEqual(
      expect.arrayContaining(['1', '2', '4', '1.500', 'Kosten netto in Euro', 'Dauer in Tagen']),
    );
  });

  it('gives ways that cost and last about the same one label with all their numbers', () => {
    const near = [point(2, 0, 1), point(3, 0, 1), point(4, 20, 2), point(6, 1, 2), point(5, 900, 99)];
    const { texts, svg } = chartFrom(renderRepairCosts(near));
    expect(all(svg, 'circle')).toHaveLength(5);
    expect(texts).toEqual(expect.arrayContaining(['2–4, 6', '5']));
  });

  it('puts the dear above the cheap and the slow to the right of the quick', () => {
    const { svg } = chartFrom(renderRepairCosts([point(1, 10, 30), point(2, 500, 2)]));
    const [cheapX, dearX] = numbers(svg, 'circle', 'cx') as [number, number];
    const [cheapY, dearY] = numbers(svg, 'circle', 'cy') as [number, number];
    expect(cheapX).toBeGreaterThan(dearX);
    expect(cheapY).toBeGreaterThan(dearY);
  });

  it.each([
    ['nothing costs anything', [point(1, 0, 0), point(2, 0, 0)]],
    ['all is equal', [point(1, 5, 5), point(2, 5, 5)]],
    ['there are many', Array.from({ length: 80 }, (_, i) => point(i + 1, (i * 37) % 400, (i * 13) % 50))],
    ['it is dear and slow', [point(1, 9_999_999, 400), point(2, 1, 0.5)]],
  ])('stays within its frame when %s', (_case, data) => {
    const { svg } = chartFrom(renderRepairCosts(data));
    const [, , , height] = (attribute(svg, 'viewbox') ?? '').split(' ').map(Number);
    for (const [name, limit] of [
      ['cx', width],
      ['cy', height],
    ] as const) {
      const values = numbers(svg, 'circle', name);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...values)).toBeLessThanOrEqual(limit!);
    }
  });

  it('shows names as the characters that were typed', () => {
    const { message } = chartFrom(renderRepairCosts([point(1, 1, 1, '<i>&amp;"'), point(2, 9, 9)]));
    expect(message).toContain('Am günstigsten: <i>&amp;" (1 €');
  });

  it('is the same text each time', () => {
    expect(renderRepairCosts(ways)).toBe(renderRepairCosts(ways));
  });
});
