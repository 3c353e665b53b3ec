/** Holds how well the search finds: the judged queries over the real contents, and how that is counted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  falseClaims,
  figuresOf,
  heldBack,
  rankOf,
  type Figures,
  type JudgedQuery,
  type SystemAnswer,
} from '../../scripts/relevance/measure.ts';
import { ownSystem, plainPagefind, type System } from '../../scripts/relevance/systems.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { projectRoot, today } from '../support/astro.ts';
import { knowledgeIn } from '../support/knowledge.ts';

const queries = JSON.parse(
  readFileSync(join(projectRoot, 'tests/relevance/anfragen.json'), 'utf8'),
) as JudgedQuery[];

describe('The judged queries', () => {
  it('have names of their own and are asked once', () => {
    expect(new Set(queries.map(({ id }) => id)).size).toBe(queries.length);
    expect(new Set(queries.map(({ anfrage }) => anfrage)).size).toBe(queries.length);
  });

  it('include some without an answer, all of one category', () => {
    const without = queries.filter(({ erwartet }) => erwartet.length === 0);
    expect(without.length).toBeGreaterThanOrEqual(20);
    expect(new Set(without.map(({ kategorie }) => kategorie))).toEqual(new Set(['negativ']));
  });
});

describe('The search over the real contents', () => {
  let kb: KnowledgeBase;
  let own: Figures;
  let plain: Figures;
  let claims = 1;

  const ask = async (system: System): Promise<ReadonlyMap<string, SystemAnswer>> => {
    const answers = new Map<string, SystemAnswer>();
    for (const { id, anfrage } of queries) answers.set(id, await system.ask(anfrage));
    return answers;
  };

  beforeAll(async () => {
    kb = await knowledgeIn(projectRoot);
    const answers = await ask(await ownSystem(kb, today));
    own = figuresOf(queries, answers);
    claims = falseClaims(queries, answers);
    plain = figuresOf(queries, await ask(await plainPagefind(kb)));
  }, 120_000);

  it('is judged by records that there are', () => {
    const missing = queries.flatMap(({ erwartet }) => erwartet.filter((ref) => kb.get(ref) === undefined));
    expect(missing).toEqual([]);
  });

  it('has a right record first for 87 of 100 queries, and among the first five for 96', () => {
    expect(own.success1).toBeGreaterThanOrEqual(0.87);
    expect(own.success5).toBeGreaterThanOrEqual(0.96);
  });

  it('leaves hardly anybody without a hit', () => {
    expect(own.zero).toBeLessThanOrEqual(0.01);
  });

  it('rarely claims to have found what there is not', () => {
    expect(claims).toBeLessThanOrEqual(0.25);
  });

  it('finds clearly more than Pagefind alone', () => {
    expect(own.success5 - plain.success5).toBeGreaterThanOrEqual(0.18);
  });
});

const query = (id: string, kategorie: string, ...erwartet: readonly string[]): JudgedQuery => ({
  id,
  anfrage: id,
  kategorie,
  erwartet,
});

const answer = (...refs: readonly string[]): SystemAnswer => ({ refs, sure: true });

describe('rankOf', () => {
  it.each([
    [['a'], 1],
    [['x', 'y', 'b', 'a'], 3],
    [['x'], 0],
    [[], 0],
  ])('of the answers %j is %d', (refs, rank) => {
    expect(rankOf(query('q', 'exakt', 'a', 'b'), answer(...refs))).toBe(rank);
  });

  it('is 0 for a query that has no answer', () => {
    expect(rankOf(query('q', 'negativ'), answer('a'))).toBe(0);
  });
});

describe('figuresOf', () => {
  const asked = ['q1', 'q2', 'q3', 'q4'].map((id) => query(id, 'exakt', 'a'));
  const misses = (count: number) => Array.from({ length: count }, (_, i) => `x${i}`);

  it('counts where the first right record stands', () => {
    const answers = new Map([
      ['q1', answer('a')],
      ['q2', answer(...misses(4), 'a')],
      ['q3', answer(...misses(9), 'a')],
      ['q4', answer(...misses(10), 'a')],
    ]);
    expect(figuresOf(asked, answers)).toEqual({
      queries: 4,
      success1: 0.25,
      success5: 0.5,
      mrr10: (1 + 1 / 5 + 1 / 10) / 4,
      zero: 0,
      unsure: 0,
    });
  });

  it('counts answers without hits, and those of which the system is not sure', () => {
    const answers = new Map([
      ['q1', { refs: ['a'], sure: false }],
      ['q2', { refs: [], sure: true }],
      ['q3', answer('a')],
    ]);
    // What was not asked has no answer.
    expect(figuresOf(asked, answers)).toMatchObject({ success1: 0.5, zero: 0.5, unsure: 0.5 });
  });

  it('leaves out queries that have no answer', () => {
    const answers = new Map([
      ['q1', answer('a')],
      ['n', answer('x')],
    ]);
    expect(figuresOf([query('q1', 'exakt', 'a'), query('n', 'negativ')], answers)).toMatchObject({
      queries: 1,
      success1: 1,
    });
  });

  it('is all zeros without queries', () => {
    expect(figuresOf([], new Map())).toEqual({
      queries: 0,
      success1: 0,
      success5: 0,
      mrr10: 0,
      zero: 0,
      unsure: 0,
    });
  });
});

describe('falseClaims', () => {
  it('counts sure hits for queries that have no answer', () => {
    const asked = [...['n1', 'n2', 'n3', 'n4'].map((id) => query(id, 'negativ')), query('q', 'exakt', 'a')];
    const answers = new Map([
      ['n1', answer('x')],
      ['n2', { refs: ['x'], sure: false }],
      ['n3', answer()],
      ['q', answer('x')],
    ]);
    expect(falseClaims(asked, answers)).toBe(0.25);
  });

  it('is 0 without such queries', () => {
    expect(falseClaims([query('q', 'exakt', 'a')], new Map([['q', answer('x')]]))).toBe(0);
  });
});

describe('heldBack', () => {
  const asked = Array.from({ length: 14 }, (_, i) => query(`q${i}`, i % 2 === 0 ? 'exakt' : 'frage', 'a'));

  it('is every third query of each category', () => {
    expect([...heldBack(asked)]).toEqual(['q4', 'q5', 'q10', 'q11']);
  });

  it('stays the same when queries are added at the end', () => {
    const more = heldBack([...asked, query('new', 'exakt', 'a'), query('newer', 'umschrift', 'a')]);
    expect([...more].slice(0, 4)).toEqual([...heldBack(asked)]);
  });

  it('is nothing without queries', () => {
    expect(heldBack([]).size).toBe(0);
  });
});
