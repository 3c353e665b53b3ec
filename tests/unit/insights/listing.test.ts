/** Lists stay small and complete, from no record to ten thousand. */
import { describe, expect, it } from 'vitest';
import { filteredPaths, listPaths } from '../../../src/insights/list-paths.ts';
import {
  filteredPages,
  inListOrder,
  listAddress,
  listDate,
  listPages,
  pageSize,
} from '../../../src/insights/listing.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import type { EintragVon } from '../../../src/schema/eintrag.ts';
import { arten } from '../../../src/schema/kinds.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { changed, recordOf, refs, renamed, withRecords } from '../../support/records.ts';

const states = ['offen', 'beantwortet', 'zurueckgezogen'] as const;
const urgencies = ['hoch', 'mittel', 'kann_warten'] as const;
const topics = [['reparatur'], ['endgeraete'], ['endgeraete', 'reparatur']];

/** A knowledge base with this many questions and no other record, all different in what filters look at. */
function manyQuestions(kb: KnowledgeBase, count: number): KnowledgeBase {
  const question = recordOf(kb, 'fragen', '2026-11-stifte');
  const questions = Array.from({ length: count }, (_, i) =>
    changed(renamed(question, `frage-${i}`), {
      titel: `Frage Nummer ${(i * 7919) % 10_007}`,
      status: states[i % 7 === 0 ? 2 : i % 2]!,
      dringlichkeit: urgencies[i % 3]!,
      themen: topics[i % 3]!,
      geprueft_am: `20${10 + (i % 17)}-0${1 + (i % 9)}-15`,
    }),
  );
  return withRecords(kb, questions);
}

describe('listPages', () => {
  it.each([
    { count: 0, sizes: [0] },
    { count: 1, sizes: [1] },
    { count: 99, sizes: [99] },
    { count: 100, sizes: [100] },
    { count: 101, sizes: [100, 1] },
    { count: 200, sizes: [100, 100] },
    { count: 10_000, sizes: Array<number>(100).fill(100) },
  ])('shares $count records among pages', async ({ count, sizes }) => {
    const pages = listPages(manyQuestions(await knowledgeOf(), count), 'fragen');
    expect(pageSize).toBe(100);
    expect(pages.map(({ eintraege }) => eintraege.length)).toEqual(sizes);
    expect(pages.map(({ seite }) => seite)).toEqual(sizes.map((_, i) => i + 1));
    expect(new Set(pages.map(({ seiten, gesamt }) => `${gesamt} on ${seiten}`))).toEqual(
      new Set([`${count} on ${sizes.length}`]),
    );
  });

  it('shows every record on exactly one page, in one order over all pages', async () => {
    const kb = manyQuestions(await knowledgeOf(), 10_000);
    const shown = refs(listPages(kb, 'fragen').flatMap(({ eintraege }) => eintraege));
    expect(shown).toEqual(refs(inListOrder(kb.ofKind('fragen'))));
    expect(shown.toSorted()).toEqual(refs(kb.eintraege).toSorted());
  });

  it.each(arten)('has one empty page without filters for %s where there is no record', async (art) => {
    const kb = withRecords(await knowledgeOf(), []);
    expect(listPages(kb, art)).toEqual([
      { art, eintraege: [], gesamt: 0, seite: 1, seiten: 1, facetten: [] },
    ]);
    expect(filteredPages(kb, art)).toEqual([]);
  });
});

describe('filteredPages', () => {
  it('show every record with the value, and no other, and as many as the filter says', async () => {
    const kb = manyQuestions(await knowledgeOf(), 1_000);
    const pages = filteredPages(kb, 'fragen');
    const of = (feld: string, wert: string) =>
      pages.filter(({ filter }) => filter?.feld === feld && filter.wert === wert);
    for (const { feld, werte } of listPages(kb, 'fragen')[0]!.facetten) {
      for (const { wert, anzahl } of werte) {
        const shown = of(feld, wert).flatMap(({ eintraege }) => eintraege);
        expect(new Set(refs(shown)).size).toBe(anzahl);
        expect(shown).toHaveLength(anzahl);
        expect(of(feld, wert).map(({ gesamt }) => gesamt)).toEqual(of(feld, wert).map(() => anzahl));
        expect(of(feld, wert)).toHaveLength(Math.ceil(anzahl / pageSize));
      }
    }
    expect(refs(of('dringlichkeit', 'hoch').flatMap(({ eintraege }) => eintraege))).toEqual(
      refs(inListOrder(kb.ofKind('fragen').filter(({ daten }) => daten.dringlichkeit === 'hoch'))),
    );
  });

  it('have counts that add up to all records, where each has one value', async () => {
    const [list] = listPages(manyQuestions(await knowledgeOf(), 1_000), 'fragen');
    const sums = list!.facetten.map(({ feld, werte }) => [
      feld,
      werte.reduce((sum, { anzahl }) => sum + anzahl, 0),
    ]);
    // A third of the records has two topics.
    expect(sums).toEqual([
      ['status', 1000],
      ['dringlichkeit', 1000],
      ['themen', 1333],
      ['belegart', 1000],
    ]);
  });

  it('show all filters of the whole list, so that another one is one click away', async () => {
    const kb = await knowledgeOf();
    const [list] = listPages(kb, 'empfehlungen');
    for (const page of filteredPages(kb, 'empfehlungen')) expect(page.facetten).toEqual(list?.facetten);
  });

  it('have a facet for a maker whose name has no Latin letter', async () => {
    const kb = await knowledgeOf();
    const device = changed(recordOf(kb, 'geraete', 'mustertab-10'), { hersteller: '小米' });
    const params = filteredPaths(withRecords(kb, [device])).map(({ params }) => params);
    expect(params.filter(({ feld, wert }) => feld === '' || wert === '')).toEqual([]);
  });
});

describe('inListOrder', () => {
  /** A decision with these values; decisions are ordered by the day of the meeting. */
  const decision = (
    original: EintragVon<'beschluesse'>,
    slug: string,
    daten: Partial<EintragVon<'beschluesse'>['daten']>,
  ) => changed(renamed(original, slug), daten);

  it('has what has ended last, then the newest first, then the title', async () => {
    const original = recordOf(await knowledgeOf(), 'beschluesse', '2026-09-ersatzgeraete');
    const eintraege = [
      decision(original, 'abgeloest-neu', { status: 'abgeloest', datum: '2026-10-01' }),
      decision(original, 'zebra', { datum: '2026-03-01', titel: 'Zebra' }),
      decision(original, 'aufgehoben-alt', { status: 'aufgehoben', datum: '2025-01-01' }),
      decision(original, 'aepfel', { datum: '2026-03-01', titel: 'Äpfel' }),
      decision(original, 'birnen', { datum: '2026-03-01', titel: 'Birnen' }),
      decision(original, 'neu', { datum: '2026-09-10' }),
      decision(original, 'alt', { datum: '2024-09-10' }),
    ];
    const order = ['neu', 'aepfel', 'birnen', 'zebra', 'alt', 'abgeloest-neu', 'aufgehoben-alt'];
    expect(inListOrder(eintraege).map(({ slug }) => slug)).toEqual(order);
    expect(inListOrder(eintraege.toReversed()).map(({ slug }) => slug)).toEqual(order);
  });

  it('leaves the order in which records came as it was', async () => {
    const devices = (await knowledgeOf()).ofKind('geraete');
    const before = refs(devices);
    inListOrder(devices);
    expect(refs(devices)).toEqual(before);
  });
});

describe('listDate', () => {
  it.each([
    ['beschluesse/2026-09-ersatzgeraete', '2026-09-10'],
    ['sitzungen/2026-12', '2026-12-10'],
    ['erfahrungen/2025-austauschpool', '2026-09-15'],
    ['themen/endgeraete', '2026-05-04'],
  ])('of %s is %s', async (ref, datum) => {
    expect(listDate((await knowledgeOf()).get(ref)!)).toBe(datum);
  });
});

describe('listAddress', () => {
  const filter = { feld: 'themen', wert: 'reparatur', titel: 'Themen', label: 'Reparatur' };

  it.each([
    [{ art: 'fragen' }, 1, '/fragen/'],
    [{ art: 'fragen' }, 2, '/fragen/seite/2/'],
    [{ art: 'fragen', filter }, 1, '/fragen/nach/themen/reparatur/'],
    [{ art: 'fragen', filter }, 12, '/fragen/nach/themen/reparatur/seite/12/'],
  ] as const)('of %j on page %i is %s', (list, page, address) => {
    expect(listAddress(list, page)).toBe(address);
  });
});

describe('The addresses of all lists', () => {
  it('are each there once', async () => {
    const kb = manyQuestions(await knowledgeOf(), 350);
    const addresses = [...listPaths(kb), ...filteredPaths(kb)].map(({ props: { liste } }) =>
      listAddress(liste, liste.seite),
    );
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toContain('/fragen/seite/4/');
    expect(addresses).not.toContain('/fragen/seite/5/');
    expect(addresses).toContain('/fragen/nach/themen/endgeraete/seite/3/');
  });

  it('are made of the parts that the routes ask for', async () => {
    const kb = await knowledgeOf();
    expect(listPaths(kb)[0]?.params).toEqual({ art: 'erfahrungen', seite: '1' });
    expect(filteredPaths(kb)[0]?.params).toEqual({
      art: 'erfahrungen',
      feld: 'erfahrungsart',
      wert: 'bewaehrt',
      seite: '1',
    });
  });
});
