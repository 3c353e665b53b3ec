/** The part of Pagefind's browser interface that this site uses. */
import type { WordList } from '../data/word-list.ts';
import type { Engine } from './asking.ts';
import { fieldWeights, type TermHit } from './strength.ts';

export interface PagefindData {
  readonly url: string;
  /** The text of the record, escaped as in HTML. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
  readonly matchedMetaFields?: readonly string[];
  readonly data: () => Promise<PagefindData>;
}

export interface PagefindSearch {
  readonly results: readonly PagefindResult[];
}

export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string | null) => Promise<PagefindSearch>;
}

/**
 * Pagefind weighs the text of a record. What fields add is our own: it multiplies by how often a field has a
 * term, so that long lists of search words win over titles.
 */
export const ranking = {
  pageLength: 0.2,
  metaWeights: Object.fromEntries(Object.keys(fieldWeights).map((field) => [field, 0])),
};

/** Terms in, hits out, and the record behind a hit; each term is asked for once. */
export interface TermEngine extends Engine {
  readonly data: (id: string) => Promise<PagefindData>;
}

/** @param words the words of the index, which tell before asking how much a term will find */
export function termEngine(pagefind: Pagefind, words: WordList): TermEngine {
  const asked = new Map<string, Promise<ReadonlyMap<string, TermHit>>>();
  const byId = new Map<string, PagefindResult>();
  const search = async (term: string | null): Promise<ReadonlyMap<string, TermHit>> => {
    const { results } = await pagefind.search(term);
    const best = results.reduce((most, { score }) => Math.max(most, score), 0) || 1;
    return new Map(
      results.map((result) => {
        byId.set(result.id, result);
        return [result.id, { text: result.score / best, fields: result.matchedMetaFields ?? [] }];
      }),
    );
  };
  return {
    search: (term) => {
      const answer = asked.get(term) ?? search(term);
      asked.set(term, answer);
      return answer;
    },
    expected: (term) => words.expected(term),
    data: async (id) => {
      // Records that only a filter found have not been seen yet.
      if (!byId.has(id)) await search(null);
      const result = byId.get(id);
      if (!result) throw new Error(`The index has no ${id}.`);
      return result.data();
    },
  };
}

/** Browsers remember that a module could not be loaded; another address lets them try again. */
let failures = 0;

/**
 * Loads Pagefind from the folder of the site.
 * @param base path under which the site lives, with a slash at both ends
 * @throws if the index cannot be reached
 */
export async function loadPagefind(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js${failures > 0 ? `?${failures}` : ''}`;
  try {
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ ranking });
    await pagefind.init();
    return pagefind;
  } catch (error) {
    failures += 1;
    throw error;
  }
}
