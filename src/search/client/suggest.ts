/** What to suggest for the beginning of a query. */
import { placesBeginning } from './places.ts';
import type { OpenSearch } from './open.ts';
import { search } from './search.ts';

export interface Suggestion {
  readonly titel: string;
  /** What it is, in a word. */
  readonly art: string;
  /** An invented example, which must say so wherever it appears. */
  readonly fiktiv: boolean;
  readonly adresse: string;
}

/** How many pages by name come before titles of records. */
const mostPlaces = 2;

/** @param base path under which the site lives, with a slash at both ends */
export async function suggestionsFor(
  index: OpenSearch,
  typed: string,
  limit: number,
  base: string,
): Promise<Suggestion[]> {
  const places = placesBeginning(typed, index.concepts.orte, mostPlaces).map(({ titel, art, adresse }) => ({
    titel,
    art,
    fiktiv: false,
    adresse: base + adresse.slice(1),
  }));
  const { ids } = await search(index, { q: typed, filters: new Map(), sort: '' }, []);
  const records = await Promise.all(ids.slice(0, limit).map((id) => index.engine.data(id)));
  const titles = records.map(({ url, meta }) => ({
    titel: meta['title'] ?? url,
    art: meta['art'] ?? '',
    fiktiv: meta['fiktiv'] === 'true',
    adresse: url,
  }));
  const seen = new Set(places.map(({ adresse }) => adresse));
  return [...places, ...titles.filter(({ adresse }) => !seen.has(adresse))].slice(0, limit);
}
