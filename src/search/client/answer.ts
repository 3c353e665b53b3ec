/** Asks the index what a plan says, puts the answers together and says how sure they are. */
import type { RecordTable } from '../data/record-table.ts';
import type { Need, Plan, Variant, Way } from './plan.ts';

/** A hit of one term. */
export interface TermHit {
  readonly id: string;
  readonly score: number;
}

/** The index below: one term in, hits with scores out. Pagefind, or anything that can do this. */
export interface Engine {
  readonly search: (term: string) => Promise<readonly TermHit[]>;
}

export interface Answer {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Whether the best hit answers to most of what was asked. */
  readonly sure: boolean;
  /** Words that nothing answers to. */
  readonly without: readonly string[];
  /** Words that were looked for in another form, where that is what found the best hits. */
  readonly instead: readonly { readonly typed: string; readonly variant: Variant }[];
}

export interface Hit {
  readonly id: string;
  readonly score: number;
  /** Share of the query that it answers to, rare words counting more; 0 to 1. */
  readonly coverage: number;
  /** The variants by which it was found. */
  readonly found: readonly { readonly typed: string; readonly variant: Variant }[];
}

/** Below this, hits are shown as similar, not as what was asked for. */
const sureFrom = 0.8;

/** So much of a word's weight is for having it at all, the rest for how well the record stands for it. */
const foundShare = 0.15;

/** How far a word counts as answered, by the way in which it was: a guess is not what was asked for. */
const certainty: Readonly<Record<Way, number>> = {
  wort: 1,
  zahl: 1,
  verbunden: 1,
  form: 0.95,
  anfang: 0.9,
  zerlegt: 0.85,
  synonym: 0.85,
  tippfehler: 0.8,
  alltag: 0.75,
  teil: 0.3,
};

/** A word cut into more than two parts may be found in a record that is about none of them together. */
const certaintyOf = ({ way, terms }: Variant): number =>
  way === 'zerlegt' ? certainty.zerlegt ** (terms.length - 1) : certainty[way];

/** How many of the best hits an explanation is about. */
const explained = 3;

interface Found {
  /** The best score, and by which variant. */
  readonly score: number;
  readonly variant: Variant;
  /** Of the most certain variant, which may be another one. */
  readonly certainty: number;
}

export async function answerTo(plan: Plan, engine: Engine, table: RecordTable): Promise<Answer> {
  const asked = new Map<string, Promise<ReadonlyMap<string, number>>>();
  const ask = (term: string) => {
    const before =
      asked.get(term) ??
      engine.search(term).then((hits) => new Map(hits.map(({ id, score }) => [id, score])));
    asked.set(term, before);
    return before;
  };
  if (plan.exact !== undefined) return exactly(await engine.search(`"${plan.exact}"`), table);
  const first = await merge(plan.needs, (need) => need.variants, ask, table);
  if (first.sure || plan.needs.every(({ synonyms }) => synonyms.length === 0)) return first;
  const second = await merge(plan.needs, (need) => [...need.variants, ...need.synonyms], ask, table);
  return (second.hits[0]?.coverage ?? 0) > (first.hits[0]?.coverage ?? 0) ? second : first;
}

async function merge(
  needs: readonly Need[],
  variantsOf: (need: Need) => readonly Variant[],
  ask: (term: string) => Promise<ReadonlyMap<string, number>>,
  table: RecordTable,
): Promise<Answer> {
  const size = table.records.length;
  const answers = await Promise.all(
    needs.map(async (need) => {
      const found = new Map<string, Found>();
      for (const variant of variantsOf(need)) {
        for (const [id, score] of await together(variant, ask)) {
          const value = score * variant.weight;
          const before = found.get(id);
          const sure = Math.max(before?.certainty ?? 0, certaintyOf(variant));
          if (!before || before.score < value) found.set(id, { score: value, variant, certainty: sure });
          else found.set(id, { ...before, certainty: sure });
        }
      }
      const best = Math.max(...[...found.values()].map((one) => one.score / one.variant.weight), 0);
      return { need, found, best, rarity: need.weight * Math.log(1 + size / (found.size + 0.5)) };
    }),
  );
  const total = answers.reduce((sum, { rarity }) => sum + rarity, 0);
  const ids = new Set(answers.flatMap(({ found }) => [...found.keys()]));
  const hits = [...ids].map((id): Hit => {
    let score = 0;
    let covered = 0;
    const ways: Hit['found'][number][] = [];
    for (const { need, found, best, rarity } of answers) {
      const hit = found.get(id);
      if (!hit) continue;
      // Scores of a common and a rare word are of different size; each counts by its rarity instead.
      const strength = best > 0 ? (hit.score / best) ** 0.75 : 0;
      score += rarity * (foundShare * hit.variant.weight + (1 - foundShare) * strength);
      covered += rarity * hit.certainty;
      ways.push({ typed: need.typed, variant: hit.variant });
    }
    const coverage = total > 0 ? covered / total : 0;
    return {
      id,
      // What answers to a part of the query only is pushed down.
      score: score * coverage * (table.get(id)?.prior ?? 1),
      coverage,
      found: ways,
    };
  });
  hits.sort(bestFirst);
  return {
    hits,
    sure: (hits[0]?.coverage ?? 0) >= sureFrom,
    without: answers.filter(({ found }) => found.size === 0).map(({ need }) => need.typed),
    instead: explanation(hits),
  };
}

/** Where scores are the same, the id decides, so that the order is. */
const bestFirst = (a: Hit, b: Hit): number => b.score - a.score || (a.id < b.id ? -1 : 1);

/** Hits of all terms of a variant; the scores of several terms add up. */
async function together(
  { terms }: Variant,
  ask: (term: string) => Promise<ReadonlyMap<string, number>>,
): Promise<ReadonlyMap<string, number>> {
  const [first, ...others] = await Promise.all(terms.map(ask));
  if (!first || others.length === 0) return first ?? new Map<string, number>();
  return new Map(
    [...first].flatMap(([id, score]) => {
      const more = others.map((hits) => hits.get(id));
      return more.includes(undefined)
        ? []
        : [[id, more.reduce<number>((sum, value) => sum + (value ?? 0), score) / terms.length] as const];
    }),
  );
}

/** What the best hits were found by, other than the word as typed. */
function explanation(hits: readonly Hit[]): Answer['instead'] {
  const ways = hits.slice(0, explained).flatMap(({ found }) => found);
  const seen = new Set<string>();
  return ways.filter(({ typed, variant }) => {
    const name = `${typed} ${variant.label ?? ''}`;
    if (variant.label === undefined || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}

const exactly = (hits: readonly TermHit[], table: RecordTable): Answer => ({
  hits: hits
    .map(({ id, score }) => ({ id, score: score * (table.get(id)?.prior ?? 1), coverage: 1, found: [] }))
    .sort(bestFirst),
  sure: hits.length > 0,
  without: [],
  instead: [],
});
