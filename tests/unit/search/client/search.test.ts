/** How an answer becomes results, numbers beside the filters and pages by name. */
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/search/client/answer.ts';
import { placeFinder } from '../../../../src/search/client/places.ts';
import { search, worthShowing, type SearchIndex } from '../../../../src/search/client/search.ts';
import { stateFrom } from '../../../../src/search/client/state.ts';
import { engineOf, everydayOf, tableOf, vocabularyOf } from '../../../support/small-search.ts';

const filterNames = ['art', 'thema', 'ort'];

const records = {
  a: {
    text: 'akku akku akku',
    datum: '2024-05-01',
    werte: { art: ['geraete'], thema: ['reparatur', 'wlan'], ort: ['flur'] },
  },
  b: {
    text: 'akku im flur',
    datum: '2026-02-01',
    werte: { art: ['fragen'], thema: ['wlan'], ort: ['aula'] },
  },
  c: {
    text: 'wlan in der aula',
    datum: '2025-03-01',
    werte: { art: ['fragen'], thema: ['wlan'], ort: ['aula'] },
  },
  d: { text: 'tafel', datum: '2023-01-01', werte: { art: ['geraete'] } },
};

const engine = engineOf(records);

const index: SearchIndex = {
  engine,
  table: tableOf(records, filterNames),
  vocabulary: vocabularyOf({ nouns: { akku: 4, flur: 2, wlan: 4, aula: 4, tafel: 2 } }),
  everyday: () => Promise.resolve(everydayOf({ Tafel: ['Schreibfläche'] })),
  places: placeFinder([
    { titel: 'WLAN', art: 'Thema', adresse: '/themen/wlan/', woerter: ['WLAN', 'Funknetz'] },
  ]),
};

const find = (address: string) => search(index, stateFrom(address), filterNames);

const ids = async (address: string) => (await find(address)).ids;

const counts = async (address: string) =>
  Object.fromEntries(
    [...(await find(address)).counts].map(([name, values]) => [name, Object.fromEntries(values)]),
  );

describe('search', () => {
  it('gives what answers to the words, best first', async () => {
    expect(await ids('?q=akku')).toEqual(['a', 'b']);
    expect(await ids('?q=xyzzyq')).toEqual([]);
  });

  it('gives all records, the newest first, where nothing was typed', async () => {
    const before = engine.asked.length;
    const found = await find('');
    expect(found.ids).toEqual(['b', 'c', 'a', 'd']);
    expect(found).not.toHaveProperty('answer');
    expect(found.places).toEqual([]);
    expect(engine.asked).toHaveLength(before);
  });

  it('orders by date if asked to', async () => {
    expect(await ids('?q=akku&sortierung=datum')).toEqual(['b', 'a']);
  });

  it('tells how the answer came about', async () => {
    expect((await find('?q=akku+xyzzyq')).answer?.without).toEqual(['xyzzyq']);
  });

  it('knows no numbers for filters that nobody asks for', async () => {
    expect((await search(index, stateFrom('?q=akku'), [])).counts.size).toBe(0);
  });

  it('passes on that the index cannot be asked', async () => {
    const gone = { ...engine, search: () => Promise.reject(new Error('gone')) };
    await expect(search({ ...index, engine: gone }, stateFrom('?q=akku'), [])).rejects.toThrow('gone');
  });
});

describe('Filters', () => {
  it.each([
    ['?thema=wlan', ['b', 'c', 'a']],
    // Values of one filter widen the search, filters narrow each other.
    ['?ort=flur&ort=aula', ['b', 'c', 'a']],
    ['?ort=aula&thema=reparatur', []],
    ['?ort=flur&thema=reparatur', ['a']],
    ['?art=geraete', ['a', 'd']],
    ['?thema=gibt-es-nicht', []],
    ['?q=akku&ort=aula', ['b']],
    ['?q=akku&ort=aula&ort=flur', ['a', 'b']],
    ['?q=akku&art=fragen&thema=reparatur', []],
  ])('for %s leave %j', async (address, left) => {
    expect(await ids(address)).toEqual(left);
  });

  it('are counted for all that answers to the words', async () => {
    expect(await counts('?q=akku')).toEqual({
      art: { geraete: 1, fragen: 1 },
      thema: { reparatur: 1, wlan: 2 },
      ort: { flur: 1, aula: 1 },
    });
  });

  it('are counted as if nothing were chosen in the same filter, but with the choice in the others', async () => {
    expect(await counts('?ort=aula')).toEqual({
      art: { fragen: 2 },
      thema: { wlan: 2 },
      ort: { flur: 1, aula: 2 },
    });
    expect(await counts('?ort=aula&thema=reparatur')).toEqual({
      art: {},
      thema: { wlan: 2 },
      ort: { flur: 1 },
    });
  });

  it('count what choosing the value would give', async () => {
    for (const address of ['?q=akku', '?q=flur', '?q=aula&thema=wlan', '?art=fragen']) {
      for (const [name, values] of (await find(address)).counts) {
        for (const [value, number] of values) {
          const alone = new URLSearchParams(address);
          alone.delete(name);
          alone.append(name, value);
          expect(await ids(`?${alone}`)).toHaveLength(number);
        }
      }
    }
  });
});

describe('Pages by name', () => {
  it('are given beside the results, whatever the filters', async () => {
    expect((await find('?q=funknetz+im+flur&art=fragen')).places).toMatchObject([
      { adresse: '/themen/wlan/' },
    ]);
    expect((await find('?q=akku')).places).toEqual([]);
  });
});

describe('Everyday words', () => {
  const asked = async (q: string) => {
    let loaded = 0;
    const everyday = () => {
      loaded += 1;
      return index.everyday();
    };
    const { ids } = await search({ ...index, everyday }, { q, filters: new Map(), sort: '' }, []);
    return { ids, loaded };
  };

  it('are not loaded for words that records use', async () => {
    expect(await asked('Akku')).toEqual({ ids: ['a', 'b'], loaded: 0 });
  });

  it('are loaded for a word that none uses, and lead to what they mean', async () => {
    expect(await asked('Schreibfläche')).toEqual({ ids: ['d'], loaded: 1 });
  });

  it('are loaded if the words together give no sure answer', async () => {
    expect((await asked('Akku Tafel Aula')).loaded).toBe(1);
  });

  it('say so if they cannot be loaded', async () => {
    const gone = { ...index, everyday: () => Promise.reject(new Error('gone')) };
    await expect(search(gone, { q: 'Griffel', filters: new Map(), sort: '' }, [])).rejects.toThrow('gone');
  });
});

describe('worthShowing', () => {
  const answer = (...coverages: readonly number[]): Answer => ({
    hits: coverages.map((coverage, i) => ({ id: `r${i}`, score: 1, coverage, found: [] })),
    sure: true,
    without: [],
    instead: [],
  });

  it.each([
    [[], []],
    [
      [1, 1],
      ['r0', 'r1'],
    ],
    [
      [1, 0.35, 0.34],
      ['r0', 'r1'],
    ],
    // The best hit need not be the one that has most of the words.
    [
      [0.6, 1, 0.3],
      ['r0', 'r1'],
    ],
    [
      [0.4, 0.21, 0.19],
      ['r0', 'r1'],
    ],
    [[0.19], []],
  ])('of hits that cover %j of the query shows %j', (coverages, shown) => {
    expect(worthShowing(answer(...coverages))).toEqual(shown);
  });
});
