/** Opens the search of the site: Pagefind and the files that lie beside its index. */
import { everydayFinder, type Concepts, type EverydayWords } from '../data/concepts.ts';
import { decodeTable } from '../data/record-table.ts';
import { dataFiles } from '../data/files.ts';
import type { PhraseFinder } from '../german/phrases.ts';
import { loadPagefind, termEngine } from './pagefind.ts';
import { placeFinder } from './places.ts';
import type { SearchIndex } from './search.ts';
import { vocabularyFrom } from './vocabulary.ts';

export interface OpenSearch extends SearchIndex {
  readonly concepts: Concepts;
}

/**
 * @param base path under which the site lives, with a slash at both ends
 * @throws if one of the files cannot be reached
 */
export async function openSearch(base: string): Promise<OpenSearch> {
  const text = async (name: string) => {
    const response = await fetch(`${base}pagefind/${name}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response.text();
  };
  const [pagefind, words, table, conceptText] = await Promise.all([
    loadPagefind(base),
    text(dataFiles.words),
    text(dataFiles.table),
    text(dataFiles.concepts),
  ]);
  const concepts = JSON.parse(conceptText) as Concepts;
  const vocabulary = vocabularyFrom(words, concepts);
  let loading: Promise<PhraseFinder<string>> | undefined;
  const load = async () => everydayFinder(JSON.parse(await text(dataFiles.everyday)) as EverydayWords);
  const forget = (error: unknown) => {
    // The next query tries again.
    loading = undefined;
    throw error;
  };
  return {
    engine: termEngine(pagefind, vocabulary.words),
    table: decodeTable(table),
    vocabulary,
    everyday: () => (loading ??= load().catch(forget)),
    places: placeFinder(concepts.orte),
    concepts,
  };
}
