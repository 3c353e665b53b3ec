/** What the builder of documents knows, beside the records that it comes from. */
import { describe, expect, it } from 'vitest';
import { builderData, renderBuilderData } from '../../../../src/documents/build/builder-data.ts';
import { inlinesOf } from '../../../../src/documents/model/inlines.ts';
import { klausel as schema } from '../../../../src/schema/klausel.ts';
import { labelsAt } from '../../../../src/schema/walk.ts';
import { projectRoot, today } from '../../../support/astro.ts';
import { knowledgeIn } from '../../../support/knowledge.ts';
import { changed, recordOf, refs, renamed, withChanged } from '../../../support/records.ts';

const kb = await knowledgeIn(projectRoot);
const data = builderData(kb, today);
const pool = recordOf(kb, 'klauseln', 'austauschpool');

const clause = (from: typeof data, slug: string) => {
  const found = from.klauseln.find((one) => one.slug === slug);
  if (!found) throw new Error(`There is no clause ${slug}.`);
  return found;
};

describe('The data of the builder', () => {
  it('names the day, the cluster and the words of the schema', () => {
    expect(data).toMatchObject({
      stand: today,
      cluster: kb.cluster.name,
      adresse: `${kb.cluster.adresse}/`,
      fiktiv: 'Beispiel (fiktiv)',
    });
    expect(Object.fromEntries(data.bereiche.map(({ wert, bezeichnung }) => [wert, bezeichnung]))).toEqual(
      labelsAt(schema, 'bereich'),
    );
    expect(data.dokumente.map(({ wert }) => wert)).toEqual(Object.keys(labelsAt(schema, 'dokument')));
    expect(data.niveaus.map(({ wert }) => wert)).toEqual(['mindest', 'empfohlen', 'komfort']);
  });

  it('asks every document for at least one area', () => {
    expect(data.dokumente.filter(({ pflichtbereiche }) => pflichtbereiche.length === 0)).toEqual([]);
  });

  it('has every clause, also those that no longer count', () => {
    const withdrawn = changed(pool, {
      status: 'zurueckgezogen',
      rueckzug_grund: 'Die Frist war nicht haltbar.',
    });
    const { klauseln } = builderData(withChanged(kb, withdrawn), today);
    expect(klauseln.map(({ slug }) => `klauseln/${slug}`)).toEqual(refs(kb.ofKind('klauseln')));
    expect(klauseln.find(({ slug }) => slug === pool.slug)).toMatchObject({
      status: 'zurueckgezogen',
      stand: 'Zurückgezogen',
      rueckzug_grund: 'Die Frist war nicht haltbar.',
    });
  });

  it('offers the classes of devices that clauses name, and no other', () => {
    const named = new Set(kb.ofKind('klauseln').flatMap(({ daten }) => daten.geraeteklassen ?? []));
    expect(new Set(data.geraeteklassen.map(({ wert }) => wert))).toEqual(named);
    expect(data.geraeteklassen.length).toBeLessThan(kb.vokabulare.geraeteklassen.length);
  });

  it('leads only to whole addresses', () => {
    const hrefs = data.klauseln.flatMap(({ text, hinweise }) =>
      [...inlinesOf([...text, ...hinweise])].flatMap((one) => (one.kind === 'link' ? [one.href] : [])),
    );
    const origins = data.klauseln.flatMap(({ belege }) => [
      ...belege.erfahrungen,
      ...belege.empfehlungen,
      ...belege.beschluesse,
    ]);
    const all = [
      ...hrefs,
      ...origins.map(({ adresse }) => adresse),
      ...data.klauseln.map(({ adresse }) => adresse),
    ];
    expect(hrefs.length).toBeGreaterThan(10);
    expect(origins.length).toBeGreaterThan(10);
    expect(all.filter((address) => !/^https:\/\/[^/]/.test(address))).toEqual([]);
  });

  it('is the same text each time', () => {
    expect(renderBuilderData(builderData(kb, today))).toBe(renderBuilderData(data));
    expect(JSON.parse(renderBuilderData(data))).toEqual(data);
  });
});

describe('Clauses that exclude each other', () => {
  it('both say so, whichever of them names the other', () => {
    const pairs = data.klauseln.flatMap(({ slug, schliesst_aus }) =>
      schliesst_aus.map((other) => [slug, other]),
    );
    expect(pairs.length).toBeGreaterThan(4);
    for (const [one, other] of pairs) expect(clause(data, other!).schliesst_aus).toContain(one);
  });

  it('are named once, also where both name each other', () => {
    const [one, other] = ['austauschpool', 'austauschpool-schule'].map((slug) =>
      recordOf(kb, 'klauseln', slug),
    );
    const both = builderData(
      withChanged(
        kb,
        changed(one!, { schliesst_aus: [other!.ref] }),
        changed(other!, { schliesst_aus: [one!.ref] }),
      ),
      today,
    );
    expect(clause(both, 'austauschpool').schliesst_aus).toEqual(['austauschpool-schule']);
    expect(clause(both, 'austauschpool-schule').schliesst_aus).toEqual(['austauschpool']);
  });
});

describe('Editions', () => {
  const second = changed(renamed(pool, 'austauschpool-v2'), {
    ersetzt: [pool.ref],
    gueltig_ab: '2026-11-01',
  });

  it('are counted along their line, from the day on which they came into force', () => {
    const { klauseln } = builderData(
      withChanged(kb, changed(pool, { status: 'abgeloest', gueltig_ab: '2026-09-02' }), second),
      today,
    );
    const editions = klauseln.filter(({ slug }) => /^austauschpool(-v2)?$/.test(slug));
    expect(editions.map(({ fassung, vom }) => [fassung, vom])).toEqual([
      [1, '2026-09-02'],
      [2, '2026-11-01'],
    ]);
    expect(editions.map(({ abgeloest_durch }) => abgeloest_durch)).toEqual(['austauschpool-v2', undefined]);
  });

  it('that never came into force date from their last change, else from their last review', () => {
    const draft = recordOf(kb, 'klauseln', 'auswertung-je-schule');
    expect(clause(data, draft.slug).vom).toBe(draft.daten.geprueft_am);
    const moved = changed(draft, { aenderungen: [{ datum: '2026-09-30', text: 'Frist verlängert' }] });
    expect(clause(builderData(withChanged(kb, moved), today), draft.slug).vom).toBe('2026-09-30');
  });
});

describe('What stands behind a clause', () => {
  it('is named with its page: experiences, requirements, decisions and how many agree', () => {
    expect(clause(data, 'ersatzteile-displays').belege).toMatchObject({
      erfahrungen: expect.arrayContaining([
        expect.objectContaining({
          adresse: `${kb.cluster.adresse}/erfahrungen/2024-displays-ohne-ersatzteilzusage/`,
          fiktiv: true,
        }),
      ]) as unknown,
      empfehlungen: expect.arrayContaining([
        expect.objectContaining({ adresse: expect.stringMatching(/#anforderung-[a-z]\d+$/) as unknown }),
      ]) as unknown,
      rueckhalt: expect.stringMatching(/^Gestützt auf .* Trägern?/) as unknown,
    });
  });
});
