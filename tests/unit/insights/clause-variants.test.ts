/** What could stand in the place of a clause, and what differs. */
import { describe, expect, it } from 'vitest';
import { variantsOf, type Variante } from '../../../src/insights/clause-variants.ts';
import { projectRoot } from '../../support/astro.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { changed, recordOf, renamed, withChanged } from '../../support/records.ts';

const slugs = (varianten: readonly Variante[]) => varianten.map(({ klausel }) => klausel.slug);

/** A clause and one beside it with some fields of its own, in a small knowledge base. */
async function pair(own: Parameters<typeof changed<'klauseln'>>[1], other: typeof own) {
  const base = await knowledgeOf();
  const record = recordOf(base, 'klauseln', 'ersatzgeraet-frist');
  const here = changed(record, { messgroessen: undefined, ...own });
  const there = renamed(changed(record, { messgroessen: undefined, ...other }), 'andere');
  return { kb: withChanged(base, here, there), here, there };
}

describe('The variants of a clause', () => {
  it('are seen from both sides, though only one of them says that they exclude each other', async () => {
    const { kb, here, there } = await pair({}, { schliesst_aus: ['klauseln/ersatzgeraet-frist'] });
    expect(slugs(variantsOf(kb, here).alternativen)).toEqual(['andere']);
    expect(slugs(variantsOf(kb, there).alternativen)).toEqual(['ersatzgeraet-frist']);
  });

  it('are the clauses on other levels of the same area and document, from the lowest level up', async () => {
    const kb = await knowledgeIn(projectRoot);
    const { niveaus } = variantsOf(kb, recordOf(kb, 'klauseln', 'verguetung-kontingent'));
    expect(niveaus).toEqual([]);
    const shared = variantsOf(kb, recordOf(kb, 'klauseln', 'stoerungsklassen-beispiele')).niveaus;
    expect(slugs(shared)).toEqual([
      'meldewege-schule',
      'reaktionszeiten-mindest',
      'servicezeiten-schultage',
      'servicezeiten-erweitert',
      'reaktionszeiten-komfort',
    ]);
  });

  it.each([
    ['is of another document', { dokument: 'nutzungsvereinbarung' }],
    ['is of another area', { bereich: 'garantie' }],
    ['has the same level', { niveau: 'empfohlen' }],
    ['has been withdrawn', { status: 'zurueckgezogen' }],
  ] as const)('are without a clause that %s', async (_why, fields) => {
    const wanted = await pair({}, { niveau: 'komfort' });
    expect(slugs(variantsOf(wanted.kb, wanted.here).niveaus)).toContain('andere');
    const { kb, here } = await pair({}, { niveau: 'komfort', ...fields });
    expect(slugs(variantsOf(kb, here).niveaus)).not.toContain('andere');
  });

  it('stand in one list only: what excludes the clause is no other level beside it', async () => {
    const { kb, here } = await pair({ schliesst_aus: ['klauseln/andere'] }, { niveau: 'komfort' });
    const { alternativen, niveaus } = variantsOf(kb, here);
    expect(slugs(alternativen)).toEqual(['andere']);
    expect(slugs(niveaus)).not.toContain('andere');
  });

  it('say in words what differs, and nothing where nothing does', async () => {
    const exclusive = { schliesst_aus: ['klauseln/ersatzgeraet-frist'] };
    const { kb, here } = await pair({}, { ...exclusive, niveau: 'mindest', kriterium: 'ausschluss_a' });
    expect(variantsOf(kb, here).alternativen[0]?.unterschiede).toEqual([
      { feld: 'Niveau', hier: 'Empfohlen', dort: 'Mindestens' },
      { feld: 'Rolle im Verfahren', hier: 'Vertragsbedingung', dort: 'Ausschlusskriterium (A)' },
    ]);
    const same = await pair({}, exclusive);
    expect(variantsOf(same.kb, same.here).alternativen[0]?.unterschiede).toEqual([]);
  });

  it('are earlier and later editions with the days on which they were in force, latest first', async () => {
    const base = await knowledgeOf();
    const first = recordOf(base, 'klauseln', 'ersatzgeraet-frist');
    const next = (slug: string, ersetzt: string, gueltig_ab: string) =>
      renamed(changed(first, { ersetzt: [ersetzt], gueltig_ab }), slug);
    const second = next('frist-v2', first.ref, '2027-01-01');
    const third = next('frist-v3', second.ref, '2028-01-01');
    const kb = withChanged(base, first, second, third);
    expect(
      variantsOf(kb, second).fassungen.map(({ klausel, folge, zeit }) => [klausel.slug, folge, zeit]),
    ).toEqual([
      ['frist-v3', 'spaeter', { von: '2028-01-01' }],
      ['ersatzgeraet-frist', 'frueher', { von: '2026-10-01', bis: '2026-12-31' }],
    ]);
    expect(variantsOf(kb, first).fassungen.map(({ folge }) => folge)).toEqual(['spaeter', 'spaeter']);
  });

  it('are known as earlier by what was replaced, though they never came into force', async () => {
    const base = await knowledgeOf();
    const second = recordOf(base, 'klauseln', 'ersatzgeraet-frist');
    const first = renamed(
      changed(second, { status: 'zurueckgezogen', beschluss: undefined, gueltig_ab: undefined }),
      'zuerst',
    );
    const kb = withChanged(base, first, changed(second, { ersetzt: [first.ref] }));
    const { fassungen } = variantsOf(kb, recordOf(kb, 'klauseln', second.slug));
    expect(fassungen.map(({ klausel, folge, zeit }) => [klausel.slug, folge, zeit])).toEqual([
      ['zuerst', 'frueher', undefined],
    ]);
  });
});

describe('The measured values of variants', () => {
  const hours = (name: string, wert: number) => ({ name, wert, einheit: 'stunden' as const });

  it('stand side by side, with gaps, those of the clause itself first', async () => {
    const { kb, here } = await pair(
      { messgroessen: [hours('Reaktion', 2), hours('Tausch', 8)], schliesst_aus: ['klauseln/andere'] },
      { messgroessen: [hours('Anfahrt', 1), hours('Tausch', 16)] },
    );
    const { messvergleich } = variantsOf(kb, here);
    expect(messvergleich?.klauseln.map(({ slug }) => slug)).toEqual(['ersatzgeraet-frist', 'andere']);
    expect(messvergleich?.zeilen.map(({ name, werte }) => [name, ...werte.map((one) => one?.wert)])).toEqual([
      ['Reaktion', 2, undefined],
      ['Tausch', 8, 16],
      ['Anfahrt', undefined, 1],
    ]);
  });

  it('are compared with those of another level only if both measure the same', async () => {
    const other = { niveau: 'komfort', messgroessen: [hours('Tausch', 4)] } as const;
    const both = { ...other, messgroessen: [...other.messgroessen] };
    const same = await pair({ messgroessen: [hours('Tausch', 8)] }, both);
    expect(variantsOf(same.kb, same.here).messvergleich?.zeilen).toHaveLength(1);
    const different = await pair({ messgroessen: [hours('Reaktion', 8)] }, both);
    expect(variantsOf(different.kb, different.here).messvergleich).toBeUndefined();
  });

  it('are not compared where the clause or all of its variants measure nothing', async () => {
    const nothing = await pair(
      { schliesst_aus: ['klauseln/andere'] },
      { messgroessen: [hours('Tausch', 16)] },
    );
    expect(variantsOf(nothing.kb, nothing.here).messvergleich).toBeUndefined();
    const alone = await pair({ messgroessen: [hours('Tausch', 16)], schliesst_aus: ['klauseln/andere'] }, {});
    expect(variantsOf(alone.kb, alone.here).messvergleich).toBeUndefined();
  });
});
