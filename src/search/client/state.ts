/** What is being searched for: words, filters, order. It lives in the address, so that it can be sent to others. */
import { searchFilters } from '../../schema/search-filters.ts';

export interface SearchState {
  readonly q: string;
  /** Chosen values by filter; filters without a choice are left out. */
  readonly filters: ReadonlyMap<string, readonly string[]>;
  readonly sort: '' | 'datum';
}

/** Reads the state from the query part of an address; what is unknown there is ignored. */
export function stateFrom(search: string): SearchState {
  const parameters = new URLSearchParams(search);
  const filters = new Map(
    searchFilters.flatMap(({ name }) => {
      const values = [...new Set(parameters.getAll(name))].filter((value) => value !== '');
      return values.length > 0 ? [[name, values] as const] : [];
    }),
  );
  return {
    q: parameters.get('q')?.trim() ?? '',
    filters,
    sort: parameters.get('sortierung') === 'datum' ? 'datum' : '',
  };
}

/** The query part of the address for a state, empty for the empty state. */
export function addressOf({ q, filters, sort }: SearchState): string {
  const parameters = new URLSearchParams();
  if (q) parameters.set('q', q);
  for (const [name, values] of filters) for (const value of values) parameters.append(name, value);
  if (sort) parameters.set('sortierung', sort);
  return parameters.size > 0 ? `?${parameters}` : '';
}

/** Nothing is asked for yet. */
export const isEmpty = ({ q, filters }: SearchState): boolean => q === '' && filters.size === 0;
