/** Who has adopted what: every requirement in force at every authority. */
import { describe, expect, it } from 'vitest';
import { adoptionMatrix, staende, type Zelle } from '../../../src/insights/adoption-matrix.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import type { Umsetzungszeile } from '../../../src/schema/umsetzung.ts';
import { projectRoot } from '../../support/astro.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { changed, recordOf, refs, renamed, withChanged, withRecords } from '../../support/records.ts';

const standard = 'empfehlungen/ersatzgeraete';

/** The knowledge base with other rows in the adoption file of Musterdorf. */
const withRows = (kb: KnowledgeBase, ...zeilen: readonly Umsetzungszeile[]): KnowledgeBase => ({
  ...kb,
  umsetzungen: [{ traeger: 'traeger/musterdorf', datei: 'content/umsetzung/musterdorf.yaml', zeilen }],
});

const row = (rest: Partial<Umsetzungszeile>): Umsetzungszeile => ({
  empfehlung: standard,
  stand: 'umgesetzt',
  bewertet_am: '2026-09-01',
  fassung: 1,
  ...rest,
});

/** The cell of Musterdorf for a requirement. */
function cell(kb: KnowledgeBase, nr: string, of = standard): Zelle {
  const matrix = adoptionMatrix(kb).standards.find((one) => one.standard.ref === of);
  const zeile = matrix?.zeilen.find(({ anforderung }) => anforderung.nr === nr);
  const found = zeile?.zellen.find(({ traeger }) => traeger.ref === 'traeger/musterdorf');
  if (!found) throw new Error(`There is no cell for ${nr}.`);
  return found;
}

describe('The matrix', () => {
  it('has a cell for every requirement in force and every active authority, in one order', async () => {
    const kb = await knowledgeIn(projectRoot);
    const { traeger, standards, jeTraeger } = adoptionMatrix(kb);
    expect(traeger.length).toBe(6);
    expect(standards.length).toBeGreaterThan(3);
    for (const { standard: one, zeilen, summe } of standards) {
      expect(one.daten.status).toBe('beschlossen');
      expect(zeilen.map(({ anforderung }) => anforderung)).toEqual(one.daten.anforderungen);
      for (const { zellen } of zeilen) expect(zellen.map((zelle) => zelle.traeger)).toEqual(traeger);
      const sum = [...summe.values()].reduce((a, b) => a + b, 0);
      expect(sum).toBe(zeilen.length * traeger.length);
    }
    const all = standards.reduce((sum, { zeilen }) => sum + zeilen.length, 0);
    for (const counts of jeTraeger.values()) {
      expect([...counts.values()].reduce((a, b) => a + b, 0)).toBe(all);
      expect([...counts.keys()].every((stand) => staende.includes(stand))).toBe(true);
    }
  });

  it('is empty without standards or authorities', async () => {
    const kb = await knowledgeOf();
    expect(adoptionMatrix(withRecords(kb, []))).toEqual({ traeger: [], standards: [], jeTraeger: new Map() });
  });

  it('leaves out authorities that have gone and standards that are not in force', async () => {
    const kb = await knowledgeOf();
    const gone = changed(recordOf(kb, 'traeger', 'musterdorf'), { status: 'ehemalig' });
    expect(refs(adoptionMatrix(withChanged(kb, gone)).traeger)).not.toContain('traeger/musterdorf');
    const draft = changed(recordOf(kb, 'empfehlungen', 'ersatzgeraete'), { status: 'in_abstimmung' });
    const { standards } = adoptionMatrix(withChanged(kb, draft));
    expect(standards.map((one) => one.standard.ref)).not.toContain(standard);
  });
});

describe('A cell', () => {
  it('has the state of the requirement, before what is said of the whole standard', async () => {
    const kb = withRows(
      await knowledgeOf(),
      row({ stand: 'teilweise', begruendung: 'Ein Schrank fehlt noch.' }),
      row({ anforderung: 'A1', stand: 'geplant', bis: '2027-06-30' }),
    );
    expect(cell(kb, 'A1')).toMatchObject({ stand: 'geplant', bis: '2027-06-30', pauschal: false });
  });

  it('has what is said of the whole standard where nothing is said of the requirement', async () => {
    const kb = withRows(await knowledgeOf(), row({ stand: 'teilweise', begruendung: 'Ein Schrank fehlt.' }));
    expect(cell(kb, 'A1')).toMatchObject({
      stand: 'teilweise',
      begruendung: 'Ein Schrank fehlt.',
      pauschal: true,
    });
  });

  it('is open where an authority has said nothing', async () => {
    expect(cell(withRows(await knowledgeOf()), 'A1')).toMatchObject({ stand: 'offen', neu_bewerten: false });
  });

  it('asks to assess again when the edition has moved on', async () => {
    const kb = withRows(await knowledgeOf(), row({ anforderung: 'A1' }));
    const second = withChanged(kb, changed(recordOf(kb, 'empfehlungen', 'ersatzgeraete'), { fassung: 2 }));
    expect(cell(kb, 'A1').neu_bewerten).toBe(false);
    expect(cell({ ...second, umsetzungen: kb.umsetzungen }, 'A1')).toMatchObject({
      stand: 'umgesetzt',
      neu_bewerten: true,
    });
  });

  it('asks to assess again where only an edition before the last was assessed, and claims nothing', async () => {
    const kb = await knowledgeOf();
    const first = recordOf(kb, 'empfehlungen', 'ersatzgeraete');
    const second = renamed(changed(first, { fassung: 2, ersetzt: [first.ref] }), 'ersatzgeraete-v2');
    const third = renamed(changed(first, { fassung: 3, ersetzt: [second.ref] }), 'ersatzgeraete-v3');
    const old = (one: typeof first) => changed(one, { status: 'abgeloest' });
    const made = withRows(withChanged(kb, old(first), old(second), third), row({ anforderung: 'A1' }));
    expect(cell(made, 'A1', third.ref)).toMatchObject({ stand: 'offen', neu_bewerten: true });
  });
});
