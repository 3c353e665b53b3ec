/** In which order the index is asked, and what is never asked of it. */
import { describe, expect, it } from 'vitest';
import { ask, askPhrase, type Engine } from '../../../../src/search/client/asking.ts';
import type { Variant } from '../../../../src/search/client/variant.ts';
import { engineOf, type SmallRecords } from '../../../support/small-search.ts';

const word = (term: string): Variant => ({ terms: [term], weight: 1, way: 'wort' });

const guess = (...terms: readonly string[]): Variant => ({ terms, weight: 0.5, way: 'zerlegt' });

/** Every record says „schule“ and „tablet“, so that these are broad; few say anything else. */
const many: SmallRecords = Object.fromEntries(
  Array.from({ length: 400 }, (_, i) => [
    `r${i}`,
    { text: `schule tablet ${i < 3 ? 'akku' : ''} ${i === 1 ? 'akkus brand' : ''}` },
  ]),
);

describe('Words that few records have', () => {
  it('are asked for one by one, all their terms and variants', async () => {
    const engine = engineOf(many);
    const [akku] = await ask([[word('akku'), guess('brand', 'akkus')]], engine);
    expect(engine.asked).toEqual(['akku', 'brand', 'akkus']);
    expect([...(akku?.found.keys() ?? [])]).toEqual(['r0', 'r1', 'r2']);
    expect(akku?.records).toBe(3);
  });

  it('count by the variant for which a record does best, and are as certain as the most certain', async () => {
    const [akku] = await ask([[guess('akkus'), word('akku')]], engineOf(many));
    expect(akku?.found.get('r1')).toMatchObject({ variant: word('akku'), certainty: 1 });
  });
});

describe('Words that most records have', () => {
  it('are looked for only among the records that have a rarer word', async () => {
    const engine = engineOf(many);
    const [tablet, akku] = await ask([[word('tablet')], [word('akku')]], engine);
    expect(engine.asked).toEqual(['akku', 'akku tablet']);
    expect([...(tablet?.found.keys() ?? [])]).toEqual([...(akku?.found.keys() ?? [])]);
  });

  it('stay usual words, though few records were found for them', async () => {
    const [tablet] = await ask([[word('tablet')], [word('akku')]], engineOf(many));
    expect(tablet?.records).toBe(400);
  });

  it('are asked for in one go if there is no rarer word', async () => {
    const engine = engineOf(many);
    const [tablet, school] = await ask([[word('tablet')], [word('schule')]], engine);
    expect(engine.asked).toEqual(['tablet schule']);
    expect(tablet?.found.size).toBe(400);
    expect(school?.found.size).toBe(400);
  });

  it('are asked for alone if the rarer word finds nothing', async () => {
    const engine = engineOf(many);
    const [tablet, nothing] = await ask([[word('tablet')], [word('xyzzy')]], engine);
    expect(engine.asked).toEqual(['xyzzy', 'tablet']);
    expect(tablet?.found.size).toBe(400);
    expect(nothing?.found.size).toBe(0);
  });

  it('do not narrow a word that is broad itself in another form', async () => {
    const [first, second] = await ask([[word('tablet'), guess('akkus')], [word('schule')]], engineOf(many));
    expect(first?.found.size).toBe(400);
    expect(second?.found.size).toBe(400);
  });

  it('are asked for with the other part of a compound, not without it', async () => {
    const engine = engineOf(many);
    const [compound] = await ask([[guess('akku', 'schule')]], engine);
    expect(engine.asked).toEqual(['akku schule']);
    expect(compound?.found.size).toBe(3);
  });

  it('lose their quotation marks beside other words, yet find only what was found exactly', async () => {
    const engine = engineOf(many);
    const [tablet] = await ask([[word('tablet')], [word('"akkus"')]], engine);
    expect(engine.asked).toEqual(['"akkus"', 'akkus tablet']);
    expect([...(tablet?.found.keys() ?? [])]).toEqual(['r1']);
  });
});

describe('Words side by side', () => {
  it('are looked for as they stand', async () => {
    expect([...(await askPhrase(['akkus', 'brand'], engineOf(many))).keys()]).toEqual(['r1']);
    expect((await askPhrase(['brand', 'akkus'], engineOf(many))).size).toBe(0);
  });

  it.each([
    ['one word', ['akku']],
    ['no word', []],
    ['a word that most records have', ['schule', 'akku']],
  ])('are not looked for: %s', async (_case, words) => {
    const engine = engineOf(many);
    expect((await askPhrase(words, engine)).size).toBe(0);
    expect(engine.asked).toEqual([]);
  });
});

it('An index that cannot be asked says so', async () => {
  const gone: Engine = { search: () => Promise.reject(new Error('gone')), expected: () => 1 };
  await expect(ask([[word('akku')]], gone)).rejects.toThrow('gone');
});
