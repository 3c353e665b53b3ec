/** What is suggested while somebody types. */
import { describe, expect, it } from 'vitest';
import type { OpenSearch } from '../../../../src/search/client/open.ts';
import { placeFinder } from '../../../../src/search/client/places.ts';
import { suggestionsFor } from '../../../../src/search/client/suggest.ts';
import { engineOf, everydayOf, tableOf, vocabularyOf } from '../../../support/small-search.ts';

const records = {
  akkutausch: { text: 'akku akku', datum: '2024-01-01' },
  'themen/akku': { text: 'akku und mehr', datum: '2026-01-01' },
  akkupflege: { text: 'ein akku hält lange wenn er', datum: '2025-01-01' },
};

const orte = ['Akku', 'Akkuwagen', 'Akkus im Winter'].map((titel) => ({
  titel,
  art: 'Thema',
  adresse: `/themen/${titel.toLowerCase().replaceAll(' ', '-')}/`,
  woerter: [titel],
}));

const index: OpenSearch = {
  engine: engineOf(records),
  table: tableOf(records),
  vocabulary: vocabularyOf({ nouns: { akku: 3 } }),
  everyday: () => Promise.resolve(everydayOf({})),
  places: placeFinder(orte),
  concepts: { ringe: [], orte },
};

const suggest = async (typed: string, limit = 9) =>
  (await suggestionsFor(index, typed, limit, '/basis/')).map(({ adresse }) => adresse);

describe('suggestionsFor', () => {
  it('gives at most two pages by name, then records, best first and none twice', async () => {
    expect(await suggest('akk')).toEqual([
      '/basis/themen/akku/',
      '/basis/themen/akkuwagen/',
      '/basis/akkutausch/',
      '/basis/akkupflege/',
    ]);
  });

  it('says of each what it is called and what it is, and of invented ones that they are', async () => {
    expect(await suggestionsFor(index, 'akku', 3, '/basis/')).toEqual([
      { titel: 'Akku', art: 'Thema', fiktiv: false, adresse: '/basis/themen/akku/' },
      { titel: 'Akkuwagen', art: 'Thema', fiktiv: false, adresse: '/basis/themen/akkuwagen/' },
      { titel: 'akkutausch', art: 'Eintrag', fiktiv: true, adresse: '/basis/akkutausch/' },
    ]);
  });

  it.each([0, 1, 3])('gives no more than %d', async (limit) => {
    expect(await suggest('akku', limit)).toHaveLength(limit);
  });

  it('has nothing to suggest for what nobody wrote', async () => {
    expect(await suggest('xyzzyq')).toEqual([]);
  });

  it('puts addresses below the root of a site that has no path', async () => {
    const [first] = await suggestionsFor(index, 'akku', 1, '/');
    expect(first?.adresse).toBe('/themen/akku/');
  });
});
