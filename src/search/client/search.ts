/** Answers a state of the search: the records in order, what else could be chosen, and how the answer came about. */
import type { RecordTable, TableRecord } from '../data/record-table.ts';
import type { PhraseFinder } from '../german/phrases.ts';
import { answerTo, type Answer } from './answer.ts';
import type { TermEngine } from './pagefind.ts';
import { placesFor, type PlaceFinder } from './places.ts';
import type { Place } from '../data/concepts.ts';
import type { Vocabulary } from './known-words.ts';
import { isUnusual, planFor } from './plan.ts';
import type { SearchState } from './state.ts';

/** All that is needed to search. */
export interface SearchIndex {
  readonly engine: TermEngine;
  readonly table: RecordTable;
  readonly vocabulary: Vocabulary;
  /** Words that people say and records do not; many, so that they are loaded only where one may be among them. */
  readonly everyday: () => Promise<PhraseFinder<string>>;
  readonly places: PlaceFinder;
}

/** By filter and value: how many results there would be with this value chosen. */
export type Counts = ReadonlyMap<string, ReadonlyMap<string, number>>;

export interface Found {
  /** Ids of records, best or newest first. */
  readonly ids: readonly string[];
  readonly counts: Counts;
  /** Absent where nothing was typed. */
  readonly answer?: Answer;
  /** Pages that the words lead to by name. */
  readonly places: readonly Place[];
}

/** What answers to much less than the best hit is left out; so is what hardly answers at all. */
const leastShare = 0.35;
const leastCoverage = 0.2;

export async function search(
  index: SearchIndex,
  state: SearchState,
  filterNames: readonly string[],
): Promise<Found> {
  const { table } = index;
  const answer = state.q === '' ? undefined : await answered(index, state.q);
  const candidates = answer ? worthShowing(answer).flatMap((id) => table.get(id) ?? []) : table.records;
  const chosen = candidates.filter((record) => fits(record, state));
  const byDate = !answer || state.sort === 'datum';
  const ordered = byDate
    ? chosen.toSorted((a, b) => (a.datum < b.datum ? 1 : a.datum > b.datum ? -1 : 0))
    : chosen;
  return {
    ids: ordered.map(({ id }) => id),
    counts: new Map(filterNames.map((name) => [name, countsOf(candidates, state, name)])),
    ...(answer && { answer }),
    places: state.q === '' ? [] : placesFor(state.q, index.places),
  };
}

async function answered(
  { engine, table, vocabulary, everyday }: SearchIndex,
  query: string,
): Promise<Answer> {
  if (!isUnusual(query, vocabulary)) {
    const answer = await answerTo(planFor(query, vocabulary), engine, table);
    if (answer.sure) return answer;
  }
  return answerTo(planFor(query, vocabulary, await everyday()), engine, table);
}

/** Hits that answer to about as much of the query as the best one. */
export function worthShowing({ hits }: Answer): string[] {
  const best = Math.max(0, ...hits.map(({ coverage }) => coverage));
  const least = Math.max(leastCoverage, best * leastShare);
  return hits.filter(({ coverage }) => coverage >= least).map(({ id }) => id);
}

/** Whether a record has one of the chosen values of every filter, `without` left aside. */
const fits = ({ werte }: TableRecord, { filters }: SearchState, without?: string): boolean =>
  [...filters].every(
    ([name, chosen]) => name === without || (werte[name] ?? []).some((wert) => chosen.includes(wert)),
  );

/** Within one filter values widen the search, so its own choice does not limit its counts. */
function countsOf(candidates: readonly TableRecord[], state: SearchState, name: string): Map<string, number> {
  const counted = state.filters.size === 0 ? candidates : candidates.filter((one) => fits(one, state, name));
  const counts = new Map<string, number>();
  for (const { werte } of counted) {
    for (const wert of werte[name] ?? []) counts.set(wert, (counts.get(wert) ?? 0) + 1);
  }
  return counts;
}
