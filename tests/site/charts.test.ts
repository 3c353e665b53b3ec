/** Charts as they were built: each says what it shows, and a table with the same numbers follows it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { all, attribute, filesBelow, first, pageAt, pagesOf, textOf, type Element } from '../support/html.ts';
import { chartFrom } from '../support/charts.ts';

const site = inject('site');

/** The charts of a site, each with what stands behind it. */
const charts = (folder: string) =>
  pagesOf(folder).flatMap(({ address, html, root }) => {
    const sources = html.match(/<svg(?![^>]*kettengrafik)[^>]* role="img".*?<\/svg>/gs) ?? [];
    const figures = all(root, '.grafik');
    expect(figures.length).toBe(sources.length);
    return figures.map((figure, i) => ({
      address,
      name: attribute(first(figure, 'svg'), 'aria-labelledby') ?? '',
      chart: chartFrom(sources[i] ?? ''),
      behind: tableBehind(root, figure),
    }));
  });

/** The text of the cells of the table right after a figure, row by row. */
function tableBehind(root: Parameters<typeof all>[0], figure: Element): string[][] {
  const section = all(root, 'section').findLast((one) => one.children.includes(figure));
  const parts = section?.children.filter((child) => child.type === 'element') ?? [];
  const table = parts[parts.indexOf(figure) + 1];
  if (!table || attribute(table, 'class') !== 'tabelle') return [];
  return all(first(table, 'tbody'), 'tr').map((row) =>
    row.children.flatMap((cell) => (cell.type === 'element' ? [textOf(cell)] : [])),
  );
}

describe.each([
  { name: 'The built site', folder: site, least: 20 },
  { name: 'The site of the edge cases', folder: inject('edgeCases'), least: 4 },
])('$name', ({ folder, least }) => {
  const found = charts(folder);

  it('has charts with a title and a message in German sentences', () => {
    expect(found.length).toBeGreaterThanOrEqual(least);
    for (const { chart } of found) {
      expect(chart.title).toMatch(/^[A-ZÄÖÜ].{10,}/);
      expect(chart.message).toMatch(/^[A-ZÄÖÜ].*\.$/);
      expect(chart.message).not.toMatch(/\d\.\d(?!\d\d)|[{}]/);
    }
  });

  it('has behind each chart of defects a table with its rates, and with their limits', () => {
    const rates = found.filter(({ name }) => name === 'grafik-defekte-titel');
    expect(rates.length).toBeGreaterThan(0);
    for (const { chart, behind } of rates) {
      expect(behind.length).toBeGreaterThan(1);
      for (const [, rate = ''] of behind) {
        expect(rate).toMatch(/^[\d.]+,\d \([\d.]+,\d bis [\d.]+,\d\)$/);
        expect(chart.texts).toContain(rate.split(' ')[0]);
      }
    }
  });

  it('has behind each timeline a table with its models, units and days', () => {
    const lines = found.filter(({ name }) => name === 'grafik-updates-titel');
    expect(lines.length).toBeGreaterThan(0);
    for (const { chart, behind } of lines) {
      const known = behind.filter(([, , end = '']) => /\d{4}/.test(end));
      expect(known.length).toBeGreaterThan(1);
      for (const [, units = '', end = ''] of known) {
        expect(chart.texts.join('\n')).toContain(units);
        expect(chart.texts.some((text) => end.includes(text.slice(-4)))).toBe(true);
      }
      const over = behind.filter(([, , end = '']) => end.endsWith('zu Ende'));
      expect(chart.texts.filter((text) => text.endsWith(', vorbei'))).toHaveLength(over.length);
    }
  });

  it('has behind each chart of repairs a table whose numbers it uses', () => {
    const costs = found.filter(({ name }) => name === 'grafik-kosten-titel');
    expect(costs.length).toBeGreaterThan(0);
    for (const { chart, behind } of costs) {
      const complete = behind.filter(([, , , cost, days]) => /\d/.test(cost ?? '') && /\d/.test(days ?? ''));
      const numbers = chart.texts
        .filter((text) => /^\d+(?:(?:, |–)\d+)*$/.test(text))
        .flatMap((text) => text.split(', '))
        .flatMap((run) => {
          const [from = 0, to = from] = run.split('–').map(Number);
          return Array.from({ length: to - from + 1 }, (_, i) => String(from + i));
        });
      expect(behind.map(([number]) => number)).toEqual(behind.map((_, i) => String(i + 1)));
      expect(numbers).toEqual(expect.arrayContaining(complete.map(([number]) => number)));
    }
  });

  it('draws nothing of a single value', () => {
    const tables = pagesOf(folder).flatMap(({ root }) =>
      all(root, 'section')
        .filter((section) => attribute(section, 'aria-labelledby') === 'defekte')
        .map((section) => ({ rows: all(section, 'tr').length - 1, figures: all(section, '.grafik').length })),
    );
    expect(tables.map(({ figures }) => figures)).toEqual(tables.map(({ rows }) => (rows > 1 ? 1 : 0)));
    expect(new Set(tables.map(({ figures }) => figures))).toContain(1);
  });
});

it('A single defect has its table alone', () => {
  const page = pageAt(inject('edgeCases'), '/geraete/mustertab-10/').root;
  const section = all(page, 'section').find((one) => attribute(one, 'aria-labelledby') === 'defekte');
  expect(all(section!, 'tbody').map(textOf)).toEqual([
    expect.stringMatching(/^Displaybruch ?3,3 \(1,2 bis 7,3\)/),
  ]);
  expect(all(section!, 'svg')).toEqual([]);
});

it('Nothing of what draws charts reaches a browser', () => {
  const scripts = filesBelow(site).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  const traces = scripts.filter((file) =>
    /observablehq|linkedom|w3\.org\/2000\/svg|\bscaleBand\b|-axis tick/.test(
      readFileSync(join(site, file), 'utf8'),
    ),
  );
  expect(traces).toEqual([]);
});

it('The dossier as data has the limits of each rate too', () => {
  const file = join(site, 'vor-dem-kauf/interaktives_display/dossier.json');
  const { defekte } = JSON.parse(readFileSync(file, 'utf8')) as {
    defekte: { rate: number; bereich: { von: number; bis: number } }[];
  };
  expect(defekte.length).toBeGreaterThan(1);
  for (const { rate, bereich } of defekte) {
    expect(bereich.von).toBeLessThan(rate);
    expect(bereich.bis).toBeGreaterThan(rate);
  }
});
