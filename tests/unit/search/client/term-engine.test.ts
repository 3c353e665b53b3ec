/** Pagefind behind the planner: each term once, fields as it reports them, records it has not seen. */
import { describe, expect, it } from 'vitest';
import { ranking, termEngine, type Pagefind } from '../../../../src/search/client/pagefind.ts';
import { fieldWeights } from '../../../../src/search/client/strength.ts';
import { wordListOf } from '../../../../src/search/data/word-list.ts';

const words = wordListOf([
  { word: 'akku', count: 4, noun: true },
  { word: 'akkus', count: 2, noun: true },
]);

type Result = readonly [id: string, score: number, fields?: readonly string[]];

function pagefindOf(found: Readonly<Record<string, readonly Result[]>>) {
  const asked: (string | null)[] = [];
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    search: (term) => {
      asked.push(term);
      const results = (found[term ?? 'alles'] ?? []).map(([id, score, fields]) => ({
        id,
        score,
        ...(fields && { matchedMetaFields: fields }),
        data: () => Promise.resolve({ url: `/${id}/`, content: id, meta: {} }),
      }));
      return Promise.resolve({ results });
    },
  };
  return { asked, pagefind };
}

describe('The engine', () => {
  it('asks for a term once', async () => {
    const { asked, pagefind } = pagefindOf({ akku: [['a', 3]] });
    const engine = termEngine(pagefind, words);
    await Promise.all([engine.search('akku'), engine.search('akku')]);
    await engine.search('akku');
    expect(asked).toEqual(['akku']);
  });

  it('tells how much a text says beside the best one, and which fields have the term', async () => {
    const { pagefind } = pagefindOf({
      akku: [
        ['a', 8, ['title']],
        ['b', 2],
        ['c', 0, ['suchbegriffe']],
      ],
    });
    expect([...(await termEngine(pagefind, words).search('akku'))]).toEqual([
      ['a', { text: 1, fields: ['title'] }],
      ['b', { text: 0.25, fields: [] }],
      ['c', { text: 0, fields: ['suchbegriffe'] }],
    ]);
  });

  it('can tell of a term that stands in no text at all', async () => {
    const { pagefind } = pagefindOf({ akku: [['a', 0, ['suchbegriffe']]] });
    expect((await termEngine(pagefind, words).search('akku')).get('a')?.text).toBe(0);
  });

  it('expects as many records as words begin like the term', () => {
    const { pagefind } = pagefindOf({});
    expect(termEngine(pagefind, words).expected('akku')).toBe(6);
    expect(termEngine(pagefind, words).expected('akkus')).toBe(2);
    expect(termEngine(pagefind, words).expected('beamer')).toBe(0);
  });

  it('knows the record behind a hit, and looks for those that only a filter found', async () => {
    const { asked, pagefind } = pagefindOf({
      akku: [['a', 1]],
      alles: [
        ['a', 1],
        ['b', 1],
      ],
    });
    const engine = termEngine(pagefind, words);
    await engine.search('akku');
    expect((await engine.data('a')).url).toBe('/a/');
    expect(asked).toEqual(['akku']);
    expect((await engine.data('b')).url).toBe('/b/');
    await expect(engine.data('c')).rejects.toThrow('c');
  });
});

it('Pagefind weighs texts only: what a field adds is decided here', () => {
  expect(Object.keys(ranking.metaWeights).toSorted()).toEqual(Object.keys(fieldWeights).toSorted());
  expect(new Set(Object.values(ranking.metaWeights))).toEqual(new Set([0]));
});
