/** The part of Pagefind's browser interface that this site uses. */

export interface PagefindData {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

export interface PagefindResult {
  readonly id: string;
  readonly data: () => Promise<PagefindData>;
}

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

export interface PagefindSearch {
  readonly results: readonly PagefindResult[];
  /** How many of the results have each value of each filter. */
  readonly filters: Counts;
}

export interface PagefindOptions {
  readonly filters?: Readonly<Record<string, { readonly any: readonly string[] }>>;
  readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
}

export interface Pagefind {
  readonly options: (options: Readonly<Record<string, unknown>>) => Promise<void>;
  readonly init: () => Promise<void>;
  /** Loads the filters; without this, searches come back without counts. */
  readonly filters: () => Promise<Counts>;
  readonly search: (query: string | null, options?: PagefindOptions) => Promise<PagefindSearch>;
}

/** Titles and short texts decide; the other metadata is for display and must not attract words. */
const ranking = {
  metaWeights: {
    title: 5,
    kurzfassung: 2,
    suchbegriffe: 1,
    quellen: 0.3,
    art: 0.1,
    status: 0,
    geltung: 0,
    belegart: 0,
    fiktiv: 0,
    datum: 0,
  },
};

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
    await pagefind.options({ ranking, excerptLength: 32 });
    await pagefind.init();
    await pagefind.filters();
    return pagefind;
  } catch (error) {
    failures += 1;
    throw error;
  }
}
