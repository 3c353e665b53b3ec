import { expect, it } from 'vitest';
import type { IndexingRuns } from '../../../scripts/bench/indexing.ts';
import { queries } from '../../../scripts/bench/queries.ts';
import { renderGrowth, renderSearch, renderSearchTargets } from '../../../scripts/bench/search-report.ts';
import type { Searching } from '../../../scripts/bench/searching.ts';
import { percentile } from '../../../scripts/bench/statistics.ts';

const indexing: IndexingRuns = { load: [1, 1], documents: [2, 2], plain: [4, 4], own: [5, 6] };

/** Every question costs `ms`, the last one ten times as much. */
function searching(ms: number, shown = 10): Searching {
  const samples = queries.map((query, i) => ({
    query,
    ms: i === queries.length - 1 ? ms * 10 : ms,
    bytes: ms * 1000,
    requests: 5,
    shown: query.kind === 'unknown' ? 0 : shown,
  }));
  return { first: samples, further: samples, warm: samples };
}

const runs = (own: number, plain: number) => ({
  own: searching(own),
  plain: searching(plain),
  files: new Map([['woerter.txt', 8200]]),
});

it('The 95th percentile is a value that was measured', () => {
  const values = Array.from({ length: 20 }, (_, i) => 20 - i);
  expect(percentile(values, 95)).toBe(19);
  expect(percentile(values, 100)).toBe(20);
  expect(percentile([7], 95)).toBe(7);
  expect(percentile([], 95)).toBeNaN();
});

it('The table shows our search beside plain Pagefind, reading taken off', () => {
  expect(renderSearch(1000, indexing, runs(6, 4))).toMatchInlineSnapshot(`
    "Suche, 1000 Einträge                                             Wissensbasis  Pagefind  Verhältnis
    Index bauen, CPU s                                                       4,50      3,00        1,50
    Index bauen ohne Texte, CPU s                                            3,50      2,00        1,75
    Erste Anfrage, ms, Median                                                 6,0       4,0        1,50
    Erste Anfrage, ms, p95                                                    6,0       4,0        1,50
    Weitere Anfrage, ms, Median                                               6,0       4,0        1,50
    Weitere Anfrage, ms, p95                                                  6,0       4,0        1,50
    Warme Anfrage, ms, Median                                                 6,0       4,0        1,50
    Warme Anfrage, ms, p95                                                    6,0       4,0        1,50
      davon ein Wort, Median                                                  6,0       4,0        1,50
      davon zwei Wörter, Median                                               6,0       4,0        1,50
      davon Teil eines Wortes, Median                                         6,0       4,0        1,50
      davon Tippfehler, Median                                                6,0       4,0        1,50
      davon unbekanntes Wort, Median                                          6,0       4,0        1,50
      davon Frage, Median                                                     6,0       4,0        1,50
    Erste Anfrage, kB, Median                                                 6,0       4,0        1,50
    Erste Anfrage, kB, p95                                                    6,0       4,0        1,50
    Erste Anfrage, Abrufe, Median                                               5         5        1,00
    Weitere Anfrage, kB, Median                                               6,0       4,0        1,50
    Weitere Anfrage, kB, p95                                                  6,0       4,0        1,50
    Weitere Anfrage, Abrufe, Median                                             5         5        1,00
    Weitere Anfrage, Abrufe, p95                                                5         5        1,00
    Anfragen ohne Treffer                                                       2         2        1,00
    Verhältnis je warmer Anfrage mit gleich viel zu zeigen, Median                                 1,50
    Verhältnis je warmer Anfrage mit gleich viel zu zeigen, größtes                                1,50
    woerter.txt, kB                                                           8,2         –           –"
  `);
});

it('What plain Pagefind does not need at all has no ratio', () => {
  const table = renderSearch(1000, indexing, { ...runs(6, 4), plain: searching(0) });
  expect(table).toMatch(/Warme Anfrage, ms, Median +6,0 +0,0 +–/);
});

it('Index and warm queries are held against their targets', () => {
  expect(renderSearchTargets(1000, indexing, runs(6, 4))).toMatchInlineSnapshot(`
    "Index bauen bei 1.000 Einträgen: das 1,50-Fache von Pagefind; Ziel: höchstens das 1,5-Fache, eingehalten.
    Warme Anfrage mit gleich viel zu zeigen bei 1.000 Einträgen: das 1,50-Fache von Pagefind; Ziel: höchstens das 1,5-Fache, eingehalten.
    Warme Anfrage, auch wo Pagefind nichts findet, bei 1.000 Einträgen: das 1,50-Fache von Pagefind; Ziel: höchstens das 1,5-Fache, eingehalten."
  `);
  expect(renderSearchTargets(1000, { ...indexing, own: [9] }, runs(7, 4)).match(/verfehlt/g)).toHaveLength(3);
});

it('The index may grow as the records do', () => {
  const larger: IndexingRuns = { load: [10], documents: [20], plain: [40], own: [55] };
  expect(
    renderGrowth(
      new Map([
        [10_000, larger],
        [1000, indexing],
      ]),
    ),
  ).toMatchInlineSnapshot(
    `"Index von 1.000 zu 10.000 Einträgen: das 10,0-Fache (Pagefind: das 10,0-Fache); Ziel: höchstens linear, also das 10-Fache, eingehalten."`,
  );
  const steep = new Map([
    [1000, indexing],
    [10_000, { ...larger, own: [65] }],
  ]);
  expect(renderGrowth(steep)).toContain('verfehlt');
  expect(renderGrowth(new Map([[1000, indexing]]))).toBe('');
});
