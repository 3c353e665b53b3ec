/** What searching costs beside plain Pagefind, as a table, and how that stands against the targets. */
import { beyond, systems, type IndexingRuns, type System } from './indexing.ts';
import { queries, queryKinds, type Query, type QueryKind } from './queries.ts';
import type { Sample, Searching, SearchRuns } from './searching.ts';
import { median, percentile } from './statistics.ts';
import { german, renderTable, verdict } from './table.ts';

/** Ours may cost so many times what plain Pagefind costs. */
const targetRatio = 1.5;
/** With ten times the records the index may cost ten times as much, and what measuring makes of it. */
const tolerance = 1.1;

type Value = (searching: Searching) => number;

const ms = ({ ms }: Sample) => ms;
const kilobytes = ({ bytes }: Sample) => bytes / 1000;
const requests = ({ requests }: Sample) => requests;

const middle =
  (part: keyof Searching, of: (sample: Sample) => number): Value =>
  (searching) =>
    median(searching[part].map(of));
const high =
  (part: keyof Searching, of: (sample: Sample) => number): Value =>
  (searching) =>
    percentile(searching[part].map(of), 95);
const ofKind =
  (kind: QueryKind): Value =>
  ({ warm }) =>
    median(warm.filter(({ query }) => query.kind === kind).map(ms));
const withoutResults: Value = ({ first }) => first.filter(({ shown }) => shown === 0).length;

/** Rows of the table, with the digits behind the comma. */
const rows: readonly (readonly [string, number, Value])[] = [
  ['Erste Anfrage, ms, Median', 1, middle('first', ms)],
  ['Erste Anfrage, ms, p95', 1, high('first', ms)],
  ['Weitere Anfrage, ms, Median', 1, middle('further', ms)],
  ['Weitere Anfrage, ms, p95', 1, high('further', ms)],
  ['Warme Anfrage, ms, Median', 1, middle('warm', ms)],
  ['Warme Anfrage, ms, p95', 1, high('warm', ms)],
  ...(Object.keys(queryKinds) as QueryKind[]).map(
    (kind) => [`  davon ${queryKinds[kind]}, Median`, 1, ofKind(kind)] as const,
  ),
  ['Erste Anfrage, kB, Median', 1, middle('first', kilobytes)],
  ['Erste Anfrage, kB, p95', 1, high('first', kilobytes)],
  ['Erste Anfrage, Abrufe, Median', 0, middle('first', requests)],
  ['Weitere Anfrage, kB, Median', 1, middle('further', kilobytes)],
  ['Weitere Anfrage, kB, p95', 1, high('further', kilobytes)],
  ['Weitere Anfrage, Abrufe, Median', 0, middle('further', requests)],
  ['Weitere Anfrage, Abrufe, p95', 0, high('further', requests)],
  ['Anfragen ohne Treffer', 0, withoutResults],
];

/** One table for one size of corpus. */
export function renderSearch(records: number, indexing: IndexingRuns, searching: SearchRuns): string {
  const ratios = ratiosOfAlike(searching);
  const row = (name: string, digits: number, of: (system: System) => number) => {
    const [own, plain] = [of('own'), of('plain')];
    return [name, german(own, digits), german(plain, digits), plain > 0 ? german(own / plain, 2) : '–'];
  };
  return renderTable([
    [`Suche, ${records} Einträge`, 'Wissensbasis', 'Pagefind', 'Verhältnis'],
    row('Index bauen, CPU s', 2, (system) => beyond(indexing, system, 'load')),
    row('Index bauen ohne Texte, CPU s', 2, (system) => beyond(indexing, system, 'documents')),
    ...rows.map(([name, digits, value]) => row(name, digits, (system) => value(searching[system]))),
    ['Verhältnis je warmer Anfrage mit gleich viel zu zeigen, Median', '', '', german(median(ratios), 2)],
    [
      'Verhältnis je warmer Anfrage mit gleich viel zu zeigen, größtes',
      '',
      '',
      german(Math.max(...ratios), 2),
    ],
    ...[...searching.files].map(([name, bytes]) => [`${name}, kB`, german(bytes / 1000, 1), '–', '–']),
  ]);
}

/**
 * How many times as long ours takes for the same question, where both systems show as many results. Where plain
 * Pagefind finds nothing or little it is quick, but has not done the same.
 */
function ratiosOfAlike({ own, plain }: SearchRuns): readonly number[] {
  const of = ({ first, warm }: Searching, query: Query) => ({
    shown: first.find((sample) => sample.query.text === query.text)?.shown ?? 0,
    ms: median(warm.filter((sample) => sample.query.text === query.text).map(ms)),
  });
  return queries.flatMap((query) => {
    const [ours, theirs] = [of(own, query), of(plain, query)];
    return ours.shown > 0 && ours.shown === theirs.shown ? [ours.ms / theirs.ms] : [];
  });
}

/** How index and search stand against their targets. */
export function renderSearchTargets(records: number, indexing: IndexingRuns, searching: SearchRuns): string {
  const warm = middle('warm', ms);
  const ratios: readonly (readonly [string, number])[] = [
    ['Index bauen', beyond(indexing, 'own', 'load') / beyond(indexing, 'plain', 'load')],
    ['Warme Anfrage mit gleich viel zu zeigen', median(ratiosOfAlike(searching))],
    ['Warme Anfrage, auch wo Pagefind nichts findet,', warm(searching.own) / warm(searching.plain)],
  ];
  return ratios
    .map(
      ([name, ratio]) =>
        `${name} bei ${german(records, 0)} Einträgen: das ${german(ratio, 2)}-Fache von Pagefind; Ziel: höchstens das ${german(targetRatio, 1)}-Fache, ${verdict(ratio <= targetRatio)}.`,
    )
    .join('\n');
}

/** How the cost of the index grows from one corpus to the next larger one. */
export function renderGrowth(bySize: ReadonlyMap<number, IndexingRuns>): string {
  const sizes = [...bySize].sort(([a], [b]) => a - b);
  return sizes
    .slice(1)
    .map(([records, runs], i) => {
      const [before, runsBefore] = sizes[i] ?? [records, runs];
      const [own = NaN, plain = NaN] = systems.map(
        (system) => beyond(runs, system, 'load') / beyond(runsBefore, system, 'load'),
      );
      const factor = records / before;
      return `Index von ${german(before, 0)} zu ${german(records, 0)} Einträgen: das ${german(own, 1)}-Fache (Pagefind: das ${german(plain, 1)}-Fache); Ziel: höchstens linear, also das ${german(factor, 0)}-Fache, ${verdict(own <= factor * tolerance)}.`;
    })
    .join('\n');
}
