/** What is asked of Pagefind, and how its answers become results and numbers beside the filters. */
import { describe, expect, it } from 'vitest';
import type { Pagefind, PagefindOptions, PagefindSearch } from '../../../src/search/client/pagefind.ts';
import { search } from '../../../src/search/client/search.ts';
import { stateFrom } from '../../../src/search/client/state.ts';

/** A Pagefind that writes down what it is asked and answers with what it was asked for. */
function fakePagefind(answer: (options: PagefindOptions) => Partial<PagefindSearch> = () => ({})) {
  const asked: [string | null, PagefindOptions][] = [];
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    filters: () => Promise.resolve({}),
    search: (query, options = {}) => {
      asked.push([query, options]);
      return Promise.resolve({ results: [], filters: {}, ...answer(options) });
    },
  };
  return { pagefind, asked };
}

const result = (id: string) => ({ id, data: () => Promise.reject(new Error('not asked for')) });

describe('search', () => {
  it.each([
    ['?q=akku', [['akku', { filters: {} }]]],
    ['', [[null, { filters: {} }]]],
    ['?q=akku&sortierung=datum', [['akku', { filters: {}, sort: { datum: 'desc' } }]]],
    [
      '?q=akku&thema=reparatur&thema=wlan',
      [
        ['akku', { filters: { thema: { any: ['reparatur', 'wlan'] } } }],
        ['akku', { filters: {} }],
      ],
    ],
    [
      '?thema=wlan&ort=flur&sortierung=datum',
      [
        [null, { filters: { thema: { any: ['wlan'] }, ort: { any: ['flur'] } }, sort: { datum: 'desc' } }],
        [null, { filters: { ort: { any: ['flur'] } }, sort: { datum: 'desc' } }],
        [null, { filters: { thema: { any: ['wlan'] } }, sort: { datum: 'desc' } }],
      ],
    ],
  ])('for %j asks once, and once more for each filter with a choice', async (address, expected) => {
    const { pagefind, asked } = fakePagefind();
    await search(pagefind, stateFrom(address), ['art', 'thema', 'ort']);
    expect(asked).toEqual(expected);
  });

  it('gives the results in the order of Pagefind, without loading them', async () => {
    const results = [result('b'), result('a')];
    const { pagefind } = fakePagefind(() => ({ results }));
    expect((await search(pagefind, stateFrom('?q=akku'), [])).results).toEqual(results);
  });

  it('counts within a filter as if nothing were chosen there, since values of one filter widen the search', async () => {
    const { pagefind } = fakePagefind(({ filters }) =>
      filters?.['thema']
        ? { results: [result('a')], filters: { thema: { wlan: 1, akku: 0 }, ort: { flur: 1, aula: 0 } } }
        : {
            results: [result('a'), result('b')],
            filters: { thema: { wlan: 1, akku: 1 }, ort: { flur: 1, aula: 1 } },
          },
    );
    const { results, counts } = await search(pagefind, stateFrom('?q=x&thema=wlan'), ['thema', 'ort']);
    expect(results).toHaveLength(1);
    expect([...counts]).toEqual([
      ['thema', { wlan: 1, akku: 1 }],
      ['ort', { flur: 1, aula: 0 }],
    ]);
  });

  it('knows a filter without any number', async () => {
    const { pagefind } = fakePagefind();
    expect([...(await search(pagefind, stateFrom('?q=x'), ['groesse'])).counts]).toEqual([['groesse', {}]]);
  });

  it('passes on that the index cannot be asked', async () => {
    const { pagefind } = fakePagefind(() => {
      throw new Error('gone');
    });
    await expect(search(pagefind, stateFrom('?q=x'), [])).rejects.toThrow('gone');
  });
});
