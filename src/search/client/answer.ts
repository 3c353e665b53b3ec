/** Puts together what the index answers to a plan, and says how sure that is. */
import type { RecordTable } from '../data/record-table.ts';
import { ask, askPhrase, type Engine, type Findings, type Found } from './asking.ts';
import type { Need, Plan } from './plan.ts';
import type { Variant } from './variant.ts';
import { strengthOf, type TermHit } from './strength.ts';

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
const sureFrom = 0.82;

/** A record that says the words side by side as they were typed is rather about both together. */
const phraseBonus = 1.3;

/** How many of the best hits an explanation is about. */
const explained = 3;

export async function answerTo(plan: Plan, engine: Engine, table: RecordTable): Promise<Answer> {
  if (plan.exact !== undefined) return exactly(await engine.search(`"${plan.exact}"`), table);
  const { needs } = plan;
  const words = needs.map(({ variants }) => variants);
  const [findings, together] = await Promise.all([ask(words, engine), askPhrase(plan.phrase ?? [], engine)]);
  const first = merge(needs, findings, together, table);
  if (first.sure || needs.every(({ synonyms }) => synonyms.length === 0)) return first;
  const withSynonyms = needs.map(({ variants, synonyms }) => [...variants, ...synonyms]);
  const second = merge(needs, await ask(withSynonyms, engine), together, table);
  return (second.hits[0]?.coverage ?? 0) > (first.hits[0]?.coverage ?? 0) ? second : first;
}

/** A record scores by the rarity of the words that it answers to and by how well it stands for each. */
function merge(
  needs: readonly Need[],
  findings: readonly Findings[],
  together: ReadonlyMap<string, TermHit>,
  table: RecordTable,
): Answer {
  const size = table.records.length;
  const answers = needs.map((need, i) => {
    const { found, records } = findings[i] ?? { found: new Map<string, Found>(), records: 0 };
    return { need, found, rarity: need.weight * Math.log(1 + size / (Math.min(records, size) + 0.5)) };
  });
  const total = answers.reduce((sum, { rarity }) => sum + rarity, 0);
  const ids = new Set(answers.flatMap(({ found }) => [...found.keys()]));
  const hits = [...ids].map((id): Hit => {
    let score = 0;
    let covered = 0;
    const ways: Hit['found'][number][] = [];
    for (const { need, found, rarity } of answers) {
      const hit = found.get(id);
      if (!hit) continue;
      score += rarity * hit.strength;
      covered += rarity * hit.certainty;
      ways.push({ typed: need.typed, variant: hit.variant });
    }
    const coverage = total > 0 ? covered / total : 0;
    return {
      id,
      // What answers to a part of the query only is pushed down.
      score: score * coverage * (together.has(id) ? phraseBonus : 1) * (table.get(id)?.prior ?? 1),
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

const exactly = (hits: ReadonlyMap<string, TermHit>, table: RecordTable): Answer => ({
  hits: [...hits]
    .map(([id, hit]) => ({
      id,
      score: strengthOf(hit) * (table.get(id)?.prior ?? 1),
      coverage: 1,
      found: [],
    }))
    .sort(bestFirst),
  sure: hits.size > 0,
  without: [],
  instead: [],
});
