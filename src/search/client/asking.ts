/** Asks the index what a plan says: rare words first, broad ones only among what those have found. */
import type { Variant, Way } from './variant.ts';
import { strengthOf, type TermHit } from './strength.ts';

/** The index below; Pagefind, or anything that can do this. */
export interface Engine {
  /** The records that have a term, by their ids; all words of it, if it has several. */
  readonly search: (term: string) => Promise<ReadonlyMap<string, TermHit>>;
  /** Roughly how many records have a term, rather too many than too few. */
  readonly expected: (term: string) => number;
}

/** How a record answers to a word of the query. */
export interface Found {
  /** How well it stands for the word, 0 to 1, by the variant for which it does best. */
  readonly strength: number;
  readonly variant: Variant;
  /** How far the word counts as answered, by the most certain variant, which may be another one. */
  readonly certainty: number;
}

/** What was found for one word of the query. */
export interface Findings {
  readonly found: ReadonlyMap<string, Found>;
  /** Roughly how many records would answer to the word alone. */
  readonly records: number;
}

/** Records by id, with how well they stand for what was asked. */
type Hits = ReadonlyMap<string, number>;

/**
 * From so many records on a term is broad. Asking for it alone would cost more than everything else, and
 * records that have nothing but the broad word would not be shown beside those with the rare one.
 */
const broadFrom = 200;

/** Broad terms are asked for together with so many rare ones at most. */
const mostAnchors = 2;

/** How far a word counts as answered, by the way in which it was: a guess is not what was asked for. */
const certainty: Readonly<Record<Way, number>> = {
  wort: 1,
  zahl: 1,
  verbunden: 1,
  form: 0.95,
  anfang: 0.9,
  zerlegt: 0.85,
  synonym: 0.85,
  tippfehler: 0.85,
  alltag: 0.75,
  teil: 0.3,
};

/** A word cut into more than two parts may be found in a record that is about none of them together. */
const certaintyOf = ({ way, terms }: Variant): number =>
  way === 'zerlegt' ? certainty.zerlegt ** (terms.length - 1) : certainty[way];

/**
 * Asks for the words of a query.
 * @param words the variants of each word
 * @returns what was found for each word, in their order
 */
export async function ask(
  words: readonly (readonly Variant[])[],
  engine: Engine,
): Promise<readonly Findings[]> {
  const expected = ({ terms }: Variant) => Math.min(...terms.map((term) => engine.expected(term)));
  const isBroad = (variant: Variant) => expected(variant) >= broadFrom;
  const collections = words.map((variants) => new Collection(variants.filter(isBroad)));
  await Promise.all(
    words.map(async (variants, i) => {
      const narrow = variants.filter((variant) => !isBroad(variant));
      const hits = await Promise.all(narrow.map((variant) => inAllTerms(variant, engine)));
      for (const [j, variant] of narrow.entries()) collections[i]?.add(variant, hits[j] ?? new Map());
    }),
  );
  await askBroad(collections, engine);
  return collections.map(({ found, broad }) => ({
    found,
    records: Math.max(found.size, ...broad.map(expected)),
  }));
}

/** The records that say some words side by side; none are looked for where a word is broad. */
export async function askPhrase(
  words: readonly string[],
  engine: Engine,
): Promise<ReadonlyMap<string, TermHit>> {
  const isWorthIt = words.length > 1 && words.every((word) => engine.expected(word) < broadFrom);
  return isWorthIt ? engine.search(`"${words.join(' ')}"`) : new Map();
}

/** What has been found for a word, and what is left to ask because it is broad. */
class Collection {
  readonly found = new Map<string, Found>();
  readonly answered: { readonly variant: Variant; readonly hits: Hits }[] = [];
  readonly broad: readonly Variant[];

  constructor(broad: readonly Variant[]) {
    this.broad = broad;
  }

  add(variant: Variant, hits: Hits): void {
    if (hits.size > 0) this.answered.push({ variant, hits });
    for (const [id, value] of hits) {
      const strength = value * variant.weight;
      const before = this.found.get(id);
      const sure = Math.max(before?.certainty ?? 0, certaintyOf(variant));
      const best = before && before.strength >= strength ? before : { strength, variant };
      this.found.set(id, { ...best, certainty: sure });
    }
  }
}

async function askBroad(collections: readonly Collection[], engine: Engine): Promise<void> {
  const anchors = collections
    .filter(({ broad }) => broad.length === 0)
    .flatMap(({ answered }) => answered)
    .sort((a, b) => a.hits.size - b.hits.size)
    .slice(0, mostAnchors);
  const together: Hits = anchors.length === 0 ? await inOneRecord(collections, engine) : new Map();
  for (const collection of collections) {
    for (const variant of collection.broad) {
      if (together.size > 0) {
        collection.add(variant, together);
      } else if (anchors.length === 0) {
        collection.add(variant, await inAllTerms(variant, engine));
      } else {
        for (const { variant: rare, hits } of anchors) {
          const both = await engine.search(joined([rare, variant]));
          collection.add(
            variant,
            strengths(both, (id) => hits.has(id)),
          );
        }
      }
    }
  }
}

/** The records that have all words of a query of which every one is broad. */
async function inOneRecord(collections: readonly Collection[], engine: Engine): Promise<Hits> {
  const variants = collections.flatMap(({ broad }) => broad.slice(0, 1));
  return strengths(variants.length > 1 ? await engine.search(joined(variants)) : new Map());
}

/** Several words in one term cannot be exact; what they find is looked up among what was found exactly. */
const joined = (variants: readonly Variant[]): string =>
  variants
    .flatMap(({ terms }) => terms)
    .join(' ')
    .replaceAll('"', '');

/** The records that have all terms of a variant, with how well they stand for them on average. */
async function inAllTerms(variant: Variant, engine: Engine): Promise<Hits> {
  const { terms } = variant;
  if (terms.length > 1 && terms.some((term) => engine.expected(term) >= broadFrom))
    return strengths(await engine.search(joined([variant])));
  const [first, ...others] = await Promise.all(terms.map((term) => engine.search(term)));
  if (!first || others.length === 0) return strengths(first ?? new Map());
  return new Map(
    [...first].flatMap(([id, hit]) => {
      const more = others.flatMap((hits) => hits.get(id) ?? []);
      if (more.length < others.length) return [];
      return [[id, [hit, ...more].reduce((sum, one) => sum + strengthOf(one), 0) / terms.length] as const];
    }),
  );
}

const strengths = (
  hits: ReadonlyMap<string, TermHit>,
  isWanted: (id: string) => boolean = () => true,
): Hits => new Map([...hits].flatMap(([id, hit]) => (isWanted(id) ? [[id, strengthOf(hit)] as const] : [])));
