/** Defect rates as a chart. */
import { describe, expect, it } from 'vitest';
import { isCut, renderDefectRates, type Ratenzeile } from '../../../src/charts/defect-rates.ts';
import { width } from '../../../src/charts/frame.ts';
import { defectRate } from '../../../src/insights/holdings.ts';
import { all } from '../../support/html.ts';
import { chartFrom, numbers } from '../../support/charts.ts';

const row = (name: string, anzahl: number, stueck: number, monate = 12): Ratenzeile => ({
  name,
  ...defectRate(stueck, anzahl, monate),
});

const rows = [row('Scharnier', 20, 250, 29), row('Akku', 4, 100)];

describe('The chart of defect rates', () => {
  it('says in a sentence what is most and least frequent, with German numbers', () => {
    const { title, message } = chartFrom(renderDefectRates(rows));
    expect(title).toBe('Defekte je 100 Geräte und Jahr, mit Unsicherheit');
    expect(message).toBe(
      'Am häufigsten: Akku mit 4,0 je 100 Geräte und Jahr (1,1 bis 10,2). ' +
        'Am seltensten: Scharnier mit 3,3 je 100 Geräte und Jahr (2,0 bis 5,1).',
    );
  });

  it('labels every row with its name and its rate', () => {
    const { texts, svg } = chartFrom(renderDefectRates(rows));
    expect(texts).toEqual(expect.arrayContaining(['Scharnier', 'Akku', '3,3', '4,0']));
    expect(numbers(svg, 'circle', 'cx')).toHaveLength(2);
  });

  it('is the same text each time', () => {
    expect(renderDefectRates(rows)).toBe(renderDefectRates(rows));
  });

  it('shows names as the characters that were typed', () => {
    const { message, texts } = chartFrom(
      renderDefectRates([row('<&">', 1, 50), row('</svg><script>', 2, 50)]),
    );
    expect(texts).toContain('<&">');
    expect(message).toContain('</svg><script> mit 4,0');
  });

  it('cuts long names off and keeps them in full for whoever points at them', () => {
    const long = 'Ein sehr langer Name eines Defekts, der in keine Spalte passt';
    const { texts, svg } = chartFrom(renderDefectRates([row(long, 1, 50), row('Akku', 2, 50)]));
    expect(texts.find((text) => text.endsWith('…'))?.length).toBeLessThan(20);
    expect(all(svg, 'title').length).toBe(2);
  });

  it('marks small samples by a dot without filling', () => {
    const { svg } = chartFrom(renderDefectRates([row('Akku', 2, 29), row('Panel', 2, 30)]));
    const fills = all(svg, 'circle').map(({ properties }) => properties['fill']);
    expect(fills).toEqual(['var(--flaeche)', 'var(--link)']);
  });

  it('cuts a line off that would press the others together, and says so with an arrow', () => {
    const wide = [row('Firmware', 1, 5), row('Akku', 40, 400)];
    expect(wide.map((one) => isCut(wide, one))).toEqual([true, false]);
    const { svg } = chartFrom(renderDefectRates(wide));
    expect(Math.max(...numbers(svg, 'line', 'x2'))).toBeLessThanOrEqual(width);
    expect(all(svg, 'path')).toHaveLength(1);
    expect(all(chartFrom(renderDefectRates(rows)).svg, 'path')).toEqual([]);
  });

  it('stays within its frame with many rows, none reported and more defects than units', () => {
    const many = Array.from({ length: 60 }, (_, i) => row(`Defekt ${i}`, i * 50, 10 + i, 1 + i));
    for (const data of [many, [row('A', 0, 1, 1), row('B', 0, 9000, 240)]]) {
      const { svg } = chartFrom(renderDefectRates(data));
      const xs = [
        ...numbers(svg, 'circle', 'cx'),
        ...numbers(svg, 'line', 'x1'),
        ...numbers(svg, 'line', 'x2'),
      ];
      expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs)).toBeLessThanOrEqual(width);
      expect(new Set(numbers(svg, 'circle', 'cy')).size).toBe(data.length);
    }
  });
});
