/** Asks Pagefind for a state: the results in order, and for every filter what else could be chosen. */
import type { Pagefind, PagefindOptions, PagefindResult } from './pagefind.ts';
import type { SearchState } from './state.ts';

/** By filter and value: how many results there would be with this value chosen. */
export type Counts = ReadonlyMap<string, Readonly<Record<string, number>>>;

export interface Found {
  readonly results: readonly PagefindResult[];
  readonly counts: Counts;
}

export async function search(
  pagefind: Pagefind,
  state: SearchState,
  filterNames: readonly string[],
): Promise<Found> {
  const query = state.q === '' ? null : state.q;
  const all = await pagefind.search(query, optionsFor(state));
  const counts = new Map<string, Readonly<Record<string, number>>>();
  for (const name of filterNames) {
    // Within one filter values widen the search, so its own choice must not limit its counts.
    const others = state.filters.has(name) ? await pagefind.search(query, optionsFor(state, name)) : all;
    counts.set(name, others.filters[name] ?? {});
  }
  return { results: all.results, counts };
}

function optionsFor({ filters, sort }: SearchState, without?: string): PagefindOptions {
  const chosen = [...filters]
    .filter(([name]) => name !== without)
    .map(([name, any]) => [name, { any }] as const);
  return { filters: Object.fromEntries(chosen), ...(sort && { sort: { [sort]: 'desc' as const } }) };
}
