/** The part of Pagefind's browser interface that this site uses. */

export interface PagefindData {
  readonly url: string;
  /** The text of the record, escaped as in HTML. */
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly score: number;
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
 * Title and short text decide, then the words that authors added, then the forms that we made. Metadata for
 * display must not attract words.
 */
export const ranking = {
  pageLength: 0.2,
  metaWeights: {
    title: 4.5,
    name: 2,
    kurzfassung: 2,
    suchbegriffe: 1.2,
    merkmale: 0.8,
    zeit: 2,
    modelle: 1,
    teile: 1.8,
    teile_text: 0.4,
    synonyme: 0.5,
    synonyme_text: 0.05,
    quellen: 0.3,
    art: 0.1,
    status: 0,
    geltung: 0,
    belegart: 0,
    fiktiv: 0,
    datum: 0,
  },
};

/** Terms in, hits out, and the record behind a hit; each term is asked for once. */
export interface TermEngine {
  readonly search: (term: string) => Promise<readonly PagefindResult[]>;
  readonly data: (id: string) => Promise<PagefindData>;
}

export function termEngine(pagefind: Pagefind): TermEngine {
  const asked = new Map<string, Promise<readonly PagefindResult[]>>();
  const byId = new Map<string, PagefindResult>();
  const remember = ({ results }: PagefindSearch) => {
    for (const result of results) byId.set(result.id, result);
    return results;
  };
  return {
    search: (term) => {
      const answer = asked.get(term) ?? pagefind.search(term).then(remember);
      asked.set(term, answer);
      return answer;
    },
    data: async (id) => {
      // Records that only a filter found have not been seen yet.
      if (!byId.has(id)) remember(await pagefind.search(null));
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
