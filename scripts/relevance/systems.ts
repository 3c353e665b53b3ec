/** The search of this site and three others over the same records. */
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { decodeTable } from '../../src/search/data/record-table.ts';
import { everydayFinder, type Concepts, type EverydayWords } from '../../src/search/data/concepts.ts';
import { placeFinder } from '../../src/search/client/places.ts';
import { search } from '../../src/search/client/search.ts';
import { ranking, termEngine } from '../../src/search/client/pagefind.ts';
import { vocabularyFrom } from '../../src/search/client/vocabulary.ts';
import { dataFiles } from '../../src/search/data/files.ts';
import { buildSearchIndex, pagefindFiles, type IndexFile } from '../../src/search/index/build-index.ts';
import { extractOf, searchDocument } from '../../src/search/index/documents.ts';
import { noForms } from '../../src/search/index/search-forms.ts';
import type { SystemAnswer } from './measure.ts';
import { pagefindInNode } from './pagefind-in-node.ts';

export interface System {
  readonly name: string;
  readonly ask: (query: string) => Promise<SystemAnswer>;
}

/** As many answers are judged. */
const depth = 10;

/** Our own: enriched index, planner, vocabulary. */
export async function ownSystem(kb: KnowledgeBase, today: string): Promise<System> {
  const files = (await buildSearchIndex(kb, today)).map(({ path, content }) => ({
    path: path.replace(/^pagefind\//, ''),
    content,
  }));
  const pagefind = await pagefindInNode(files, { ranking });
  const text = (name: string) => textOf(files, name);
  const concepts = JSON.parse(text(dataFiles.concepts)) as Concepts;
  const vocabulary = vocabularyFrom(text(dataFiles.words), concepts);
  const table = decodeTable(text(dataFiles.table));
  const engine = termEngine(pagefind, vocabulary.words);
  const everyday = everydayFinder(JSON.parse(text(dataFiles.everyday)) as EverydayWords);
  const index = {
    engine,
    table,
    vocabulary,
    everyday: () => Promise.resolve(everyday),
    places: placeFinder(concepts.orte),
  };
  return {
    name: 'Wissensbasis',
    ask: async (query) => {
      const { ids, answer } = await search(index, { q: query, filters: new Map(), sort: '' }, []);
      const data = await Promise.all(ids.slice(0, depth).map((id) => engine.data(id)));
      return { refs: data.map(({ url }) => refOf(url)), sure: answer?.sure ?? false };
    },
  };
}

const textOf = (files: readonly IndexFile[], name: string): string =>
  Buffer.from(files.find(({ path }) => path === name)?.content ?? []).toString('utf8');

const refOf = (url: string): string => url.replace(/^\/|\/$/g, '');

/** Pagefind as it comes, over the same documents without our search forms. */
export async function plainPagefind(kb: KnowledgeBase): Promise<System> {
  const documents = kb.eintraege.map((eintrag) => searchDocument(extractOf(kb, eintrag), noForms));
  const pagefind = await pagefindInNode(await pagefindFiles(documents));
  return {
    name: 'Pagefind',
    ask: async (query) => {
      const { results } = await pagefind.search(query);
      const data = await Promise.all(results.slice(0, depth).map((result) => result.data()));
      return { refs: data.map(({ url }) => refOf(url)), sure: true };
    },
  };
}

const recordsOf = (kb: KnowledgeBase) =>
  kb.eintraege.map((eintrag) => {
    const { texts } = extractOf(kb, eintrag);
    return {
      id: eintrag.ref,
      titel: eintrag.daten.titel,
      kern: `${texts.kern} · ${texts.gesucht}`,
      rest: texts.rest,
    };
  });

export function miniSearch(kb: KnowledgeBase): System {
  const index = new MiniSearch({ fields: ['titel', 'kern', 'rest'] });
  index.addAll(recordsOf(kb));
  const options = { boost: { titel: 3, kern: 2 }, prefix: true, fuzzy: 0.2, combineWith: 'OR' as const };
  return {
    name: 'MiniSearch',
    ask: (query) =>
      Promise.resolve({
        refs: index
          .search(query, options)
          .slice(0, depth)
          .map(({ id }) => String(id)),
        sure: true,
      }),
  };
}

export function fuse(kb: KnowledgeBase): System {
  const index = new Fuse(recordsOf(kb), {
    keys: [
      { name: 'titel', weight: 3 },
      { name: 'kern', weight: 2 },
      { name: 'rest', weight: 1 },
    ],
    useTokenSearch: true,
    ignoreLocation: true,
    threshold: 0.3,
  });
  return {
    name: 'Fuse.js',
    ask: (query) =>
      Promise.resolve({ refs: index.search(query, { limit: depth }).map(({ item }) => item.id), sure: true }),
  };
}
