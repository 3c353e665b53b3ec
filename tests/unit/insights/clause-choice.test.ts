/** Which clauses there are to choose from. */
import { expect, it } from 'vitest';
import { clausesByDocument } from '../../../src/insights/clause-choice.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { changed, recordOf, renamed, withChanged } from '../../support/records.ts';

it('Clauses stand by document and area in the order of the schema, and by title within an area', async () => {
  const kb = await knowledgeOf();
  const record = recordOf(kb, 'klauseln', 'ersatzgeraet-frist');
  const clause = (slug: string, fields: Parameters<typeof changed<'klauseln'>>[1]) =>
    renamed(changed(record, fields), slug);
  const some = withChanged(
    kb,
    changed(record, { dokument: 'leistungsbeschreibung', bereich: 'verguetung', titel: 'Zahlung' }),
    clause('a', { dokument: 'avv_anlage', bereich: 'datenschutz_avv', titel: 'Weisung' }),
    clause('b', { dokument: 'leistungsbeschreibung', bereich: 'verguetung', titel: 'Änderung' }),
    clause('c', { dokument: 'leistungsbeschreibung', bereich: 'service_level', titel: 'Frist' }),
  );
  const shown = clausesByDocument(some).map(({ label, bereiche }) => [
    label,
    bereiche.map((bereich) => [bereich.wert, bereich.klauseln.map(({ daten }) => daten.titel)]),
  ]);
  expect(shown).toEqual([
    [
      'Leistungsbeschreibung',
      [
        ['service_level', ['Frist']],
        ['verguetung', ['Änderung', 'Zahlung']],
      ],
    ],
    ['Anlage zur Auftragsverarbeitung', [['datenschutz_avv', ['Weisung']]]],
  ]);
});

it('Clauses that no longer count are not offered, and without any there is nothing to choose', async () => {
  const kb = await knowledgeOf();
  const record = recordOf(kb, 'klauseln', 'ersatzgeraet-frist');
  expect(clausesByDocument(withChanged(kb, changed(record, { status: 'zurueckgezogen' })))).toEqual([]);
});
