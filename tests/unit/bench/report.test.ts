import { expect, it } from 'vitest';
import { renderRuns, renderTarget } from '../../../scripts/bench/report.ts';
import { median, spread } from '../../../scripts/bench/statistics.ts';
import { names } from '../../../scripts/bench/subjects.ts';

const runs = new Map([
  [names.check, [1, 1.1, 1.5].map((cpu) => ({ cpu, wall: cpu, memory: 200 }))],
  [names.build, [10, 11].map((cpu) => ({ cpu, wall: cpu * 0.9, memory: 800 }))],
  [names.eleventy, [2, 2.2].map((cpu) => ({ cpu, wall: cpu / 2, memory: 250 }))],
  [names.pagefind, [3, 3.2].map((cpu) => ({ cpu, wall: cpu / 2, memory: 300 }))],
]);

it('The median of an even number of runs lies between the two in the middle', () => {
  expect(median([3, 1, 2])).toBe(2);
  expect(median([4, 1, 2, 3])).toBe(2.5);
});

it('The spread reaches from the smallest to the largest run', () => {
  expect(spread([9, 10, 11])).toBeCloseTo(20);
});

it('The table shows every subject, the two of Eleventy together and the ratio', () => {
  expect(renderRuns(1000, runs)).toMatchInlineSnapshot(`
    "1000 Einträge                         CPU s         Uhr s  Speicher MB
    check                          1,10 (±23 %)  1,10 (±23 %)   200 (±0 %)
    build                          10,50 (±5 %)   9,45 (±5 %)   800 (±0 %)
    Eleventy                        2,10 (±5 %)   1,05 (±5 %)   250 (±0 %)
    Pagefind                        3,10 (±3 %)   1,55 (±3 %)   300 (±0 %)
    Eleventy + Pagefind             5,20 (±4 %)   2,60 (±4 %)   300 (±0 %)
    build ÷ (Eleventy + Pagefind)          2,02          3,63         2,67"
  `);
});

it('The check is held against its target', () => {
  expect(renderTarget(1000, runs)).toMatchInlineSnapshot(
    `"check braucht 1,10 s CPU je 1.000 Einträge; Ziel: schneller als 3 s, eingehalten."`,
  );
  expect(renderTarget(300, runs)).toContain('verfehlt');
});
