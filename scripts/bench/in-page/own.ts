/** Runs in the browser: our search, as the page of the search asks it. */
import { searchFilters } from '../../../src/schema/search-filters.ts';
import { openSearch, type OpenSearch } from '../../../src/search/client/open.ts';
import { termEngine, type Pagefind } from '../../../src/search/client/pagefind.ts';
import { search } from '../../../src/search/client/search.ts';
import type { Ask } from './ask.ts';

const names = searchFilters.map(({ name }) => name);
let opened: Promise<readonly [OpenSearch, Pagefind]> | undefined;

async function open(base: string): Promise<readonly [OpenSearch, Pagefind]> {
  const index = await openSearch(base);
  // The same module that `openSearch` has loaded.
  return [index, (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind];
}

export const ask: Ask = async (base, q, shown) => {
  const [index, pagefind] = await (opened ??= open(base));
  // The engine of the site asks for each term once; here every question costs what it costs.
  const engine = termEngine(pagefind, index.vocabulary.words);
  const { ids } = await search({ ...index, engine }, { q, filters: new Map(), sort: '' }, names);
  const data = await Promise.all(ids.slice(0, shown).map((id) => engine.data(id)));
  return data.length;
};
