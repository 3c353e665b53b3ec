/** The measurements as a table, with what they are compared to. */
import type { Cost } from './measure.ts';
import { median, spread } from './statistics.ts';
import { names } from './subjects.ts';
import { german, renderTable, verdict } from './table.ts';

/** Costs of every run, by the name of the subject. */
export type Runs = ReadonlyMap<string, readonly Cost[]>;

const columns = ['cpu', 'wall', 'memory'] as const;

/** One table for one size of corpus. */
export function renderRuns(records: number, runs: Runs): string {
  const rows = [...runs].map(([name, costs]) => [name, ...columns.map((column) => cell(costs, column))]);
  const other = pairs(runs, names.eleventy, names.pagefind);
  const own = runs.get(names.build) ?? [];
  const head = [`${records} Einträge`, 'CPU s', 'Uhr s', 'Speicher MB'];
  const ratios = ['build ÷ (Eleventy + Pagefind)', ...columns.map((column) => ratio(own, other, column))];
  return renderTable([
    head,
    ...rows,
    ['Eleventy + Pagefind', ...columns.map((column) => cell(other, column))],
    ratios,
  ]);
}

const target = 3;

/** How the check stands against its target, from the largest corpus. */
export function renderTarget(records: number, runs: Runs): string {
  const perThousand = (median((runs.get(names.check) ?? []).map(({ cpu }) => cpu)) * 1000) / records;
  return `check braucht ${german(perThousand, 2)} s CPU je 1.000 Einträge; Ziel: schneller als ${target} s, ${verdict(perThousand < target)}.`;
}

/** Two subjects of the same round, one after the other: time adds up, memory does not. */
function pairs(runs: Runs, first: string, second: string): Cost[] {
  const after = runs.get(second) ?? [];
  return (runs.get(first) ?? []).flatMap((a, i) => {
    const b = after[i];
    return b ? [{ cpu: a.cpu + b.cpu, wall: a.wall + b.wall, memory: Math.max(a.memory, b.memory) }] : [];
  });
}

function cell(costs: readonly Cost[], column: keyof Cost): string {
  const values = costs.map((cost) => cost[column]);
  if (values.length === 0) return '–';
  const middle = german(median(values), column === 'memory' ? 0 : 2);
  return values.length > 1 ? `${middle} (±${german(spread(values) / 2, 0)} %)` : middle;
}

function ratio(own: readonly Cost[], other: readonly Cost[], column: keyof Cost): string {
  if (own.length === 0 || other.length === 0) return '–';
  return german(median(own.map((cost) => cost[column])) / median(other.map((cost) => cost[column])), 2);
}
