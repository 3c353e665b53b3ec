/** What a plan finds, in which order, and how sure the answer is. */
import { describe, expect, it } from 'vitest';
import { answerTo, type Answer } from '../../../../src/search/client/answer.ts';
import type { Engine } from '../../../../src/search/client/asking.ts';
import type { Need, Plan } from '../../../../src/search/client/plan.ts';
import type { Variant } from '../../../../src/search/client/variant.ts';
import { engineOf, tableOf, type SmallRecords } from '../../../support/small-search.ts';

const word = (term: string): Variant => ({ terms: [term], weight: 1, way: 'wort' });

const need = (typed: string, rest: Partial<Need> = {}): Need => ({
  typed,
  weight: 1,
  variants: [word(typed)],
  synonyms: [],
  ...rest,
});

const plan = (...needs: readonly Need[]): Plan => ({ needs });

const quoted = (exact: string): Plan => ({ needs: [], exact });

const texts = (records: Readonly<Record<string, string>>): SmallRecords =>
  Object.fromEntries(Object.entries(records).map(([id, text]) => [id, { text }]));

const records = texts({
  beides: 'ein akku für das tablet und noch viel mehr text',
  nurAkku: 'akku akku akku',
  nurTablet: 'tablet',
  anderes: 'wlan in der aula',
  display: 'display mit garantie',
});

const ask = (asked: Plan, given: SmallRecords = records): Promise<Answer> =>
  answerTo(asked, engineOf(given), tableOf(given));

const ids = ({ hits }: Answer) => hits.map(({ id }) => id);

const coverages = ({ hits }: Answer) => new Map(hits.map(({ id, coverage }) => [id, coverage]));

describe('The hits of an answer', () => {
  it('have all words before some words, however well those match', async () => {
    const answer = await ask(plan(need('akku'), need('tablet')));
    expect(ids(answer)[0]).toBe('beides');
    expect(ids(answer).toSorted()).toEqual(['beides', 'nurAkku', 'nurTablet']);
  });

  it('cover the query by the words that they have', async () => {
    const all = coverages(await ask(plan(need('akku'), need('tablet'))));
    expect(all.get('beides')).toBe(1);
    for (const id of ['nurAkku', 'nurTablet']) {
      expect(all.get(id)).toBeGreaterThan(0);
      expect(all.get(id)).toBeLessThan(1);
    }
  });

  it('cover more with a rare word than with a usual one', async () => {
    const all = coverages(
      await ask(
        plan(need('akku'), need('wlan')),
        texts({ a: 'akku', b: 'akku neu', c: 'akku alt', d: 'wlan' }),
      ),
    );
    expect(all.get('d')).toBeGreaterThan(all.get('a') ?? 1);
  });

  it('cover more with a noun than with a verb', async () => {
    const all = coverages(
      await ask(plan(need('akku'), need('mieten', { weight: 0.3 })), texts({ a: 'akku', b: 'mieten' })),
    );
    expect(all.get('a')).toBeGreaterThan(all.get('b') ?? 1);
  });

  it('cover less by a guess than by the word itself', async () => {
    const byWay = async (way: Variant['way']) => {
      const variant: Variant = { terms: ['akku', 'tablet'], weight: 0.8, way };
      return coverages(await ask(plan(need('akku', { variants: [variant] })))).get('beides') ?? 0;
    };
    expect(await byWay('wort')).toBe(1);
    for (const way of ['zerlegt', 'synonym', 'tippfehler', 'alltag'] as const) {
      expect(await byWay(way)).toBeLessThan(1);
    }
    expect(await byWay('teil')).toBeLessThan(0.5);
  });

  it('stand in the order of their scores', async () => {
    const answer = await ask(plan(need('akku'), need('tablet'), need('aula')));
    const scores = answer.hits.map(({ score }) => score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  });

  it('count less if their record counts less', async () => {
    const given = { alt: { text: 'akku', prior: 0.5 }, neu: { text: 'akku', prior: 1 } };
    expect(ids(await ask(plan(need('akku')), given))).toEqual(['neu', 'alt']);
  });

  it('stand in the same order in every run and for every order of the index, those alike by their names', async () => {
    const given = texts({ c: 'akku', a: 'akku', b: 'akku', d: 'akku akku tablet' });
    const reversed = Object.fromEntries(Object.entries(given).toReversed());
    const asked = plan(need('akku'), need('tablet'));
    expect(ids(await ask(asked, given))).toEqual(['d', 'a', 'b', 'c']);
    expect(await ask(asked, reversed)).toEqual(await ask(asked, given));
  });

  it('come first if they say the words side by side as typed', async () => {
    const given = texts({ a: 'akku für das tablet', b: 'tablet akku im regal', c: 'akku aus dem tablet' });
    const asked = { ...plan(need('tablet'), need('akku')), phrase: ['tablet', 'akku'] };
    expect(ids(await ask(asked, given))[0]).toBe('b');
    expect(ids(await ask(plan(need('tablet'), need('akku')), given))[0]).toBe('a');
  });

  it('say by which variants they were found, the best of each word', async () => {
    const guess: Variant = { terms: ['tab'], weight: 0.5, way: 'anfang' };
    const asked = need('tablet', { variants: [guess, word('tablet')] });
    const { hits } = await ask(plan(asked));
    for (const { found } of hits) expect(found).toEqual([{ typed: 'tablet', variant: word('tablet') }]);
  });

  it('have all terms of a variant', async () => {
    const variant: Variant = { terms: ['akku', 'tablet'], weight: 0.8, way: 'zerlegt' };
    expect(ids(await ask(plan(need('Tabletakku', { variants: [variant] }))))).toEqual(['beides']);
  });
});

describe('An answer', () => {
  it('is sure if its best hit has most of the words, else unsure', async () => {
    expect((await ask(plan(need('akku'), need('tablet')))).sure).toBe(true);
    expect((await ask(plan(need('akku'), need('garantie'), need('aula')))).sure).toBe(false);
  });

  it('is not sure of what only part of a word leads to', async () => {
    const part: Variant = { terms: ['akku'], weight: 0.4, way: 'teil', label: 'akku' };
    const answer = await ask(plan(need('Akkuschrauber', { variants: [part] })));
    expect(answer.hits.length).toBeGreaterThan(0);
    expect(answer.sure).toBe(false);
  });

  it('names the words that nothing answers to', async () => {
    const answer = await ask(plan(need('akku'), need('xyzzy'), need('qqq', { variants: [] })));
    expect(answer.without).toEqual(['xyzzy', 'qqq']);
    expect((await ask(plan(need('akku'), need('tablet')))).without).toEqual([]);
  });

  it('is empty and unsure if nothing is found or asked', async () => {
    expect(await ask(plan(need('xyzzy')))).toEqual({
      hits: [],
      sure: false,
      without: ['xyzzy'],
      instead: [],
    });
    expect(await ask(plan())).toEqual({ hits: [], sure: false, without: [], instead: [] });
    expect(await ask(plan(need('akku')), {})).toMatchObject({ hits: [], sure: false });
  });

  it('says once what was looked for instead, and only what has found something', async () => {
    const corrected: Variant = { terms: ['akku'], weight: 0.85, way: 'tippfehler', label: 'akku' };
    const vain: Variant = { terms: ['ecke'], weight: 0.7, way: 'tippfehler', label: 'ecke' };
    const answer = await ask(plan(need('acku', { variants: [corrected, vain] })));
    expect(answer.hits.length).toBeGreaterThan(1);
    expect(answer.instead).toEqual([{ typed: 'acku', variant: corrected }]);
  });

  it('does not explain words that were found as typed', async () => {
    expect((await ask(plan(need('akku'), need('tablet')))).instead).toEqual([]);
  });

  it('passes on that the index cannot be asked', async () => {
    const gone: Engine = { search: () => Promise.reject(new Error('gone')), expected: () => 1 };
    await expect(answerTo(plan(need('akku')), gone, tableOf(records))).rejects.toThrow('gone');
  });
});

describe('Synonyms', () => {
  const synonym: Variant = { terms: ['display'], weight: 0.7, way: 'synonym', label: 'Display' };

  it('are tried if the words as typed give no sure answer', async () => {
    const answer = await ask(plan(need('tafel', { synonyms: [synonym] })));
    expect(ids(answer)).toEqual(['display']);
    expect(answer.sure).toBe(true);
    expect(answer.without).toEqual([]);
    expect(answer.instead).toEqual([{ typed: 'tafel', variant: synonym }]);
  });

  it('are not tried if they do', async () => {
    const engine = engineOf(records);
    const answer = await answerTo(plan(need('akku', { synonyms: [synonym] })), engine, tableOf(records));
    expect(engine.asked).toEqual(['akku']);
    expect(ids(answer)).not.toContain('display');
  });

  it('change nothing if they do not help', async () => {
    const vain: Variant = { terms: ['pult'], weight: 0.7, way: 'synonym', label: 'Pult' };
    const asked = plan(need('akku'), need('aula'), need('tafel', { synonyms: [vain] }));
    const without = plan(need('akku'), need('aula'), need('tafel'));
    expect(await ask(asked)).toEqual(await ask(without));
  });
});

describe('A quoted query', () => {
  it('is asked as it is, and what answers to it is sure', async () => {
    const engine = engineOf(records);
    const answer = await answerTo(quoted('akku für das'), engine, tableOf(records));
    expect(engine.asked).toEqual(['"akku für das"']);
    expect(answer).toMatchObject({ hits: [{ id: 'beides', coverage: 1 }], sure: true, instead: [] });
  });

  it('orders alike hits by their names, and lets old records count less', async () => {
    const given = { b: { text: 'akku' }, a: { text: 'akku' }, alt: { text: 'akku', prior: 0.5 } };
    expect(ids(await ask(quoted('akku'), given))).toEqual(['a', 'b', 'alt']);
  });

  it('finds nothing rather than something similar', async () => {
    expect((await ask(quoted('tablet akku'))).hits).toEqual([]);
  });
});
