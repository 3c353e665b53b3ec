import { describe, expect, it } from 'vitest';
import { problemsOf, type Step } from '../../../../src/documents/builder/problems.ts';
import {
  emptySelection,
  withClause,
  withoutClause,
  withReplaced,
  type Selection,
} from '../../../../src/documents/builder/selection.ts';
import { withValue } from '../../../../src/documents/builder/values.ts';
import { builderClause, builderData, meldungStunden } from '../../../support/builder.ts';

const preis = builderClause('preis', { bereich: 'verguetung' });
const data = builderData(
  builderClause('basis'),
  builderClause('aufsatz', { erfordert: ['basis'] }),
  builderClause('schnell', { bereich: 'service_level', schliesst_aus: ['langsam'] }),
  builderClause('langsam', { bereich: 'service_level', schliesst_aus: ['schnell'] }),
  builderClause('alt', { status: 'abgeloest', abgeloest_durch: 'neu' }),
  builderClause('neu'),
  builderClause('verwaist', { status: 'abgeloest' }),
  builderClause('zurueck', { status: 'zurueckgezogen', rueckzug_grund: 'Sie war falsch.' }),
  builderClause('braucht-alt', { erfordert: ['alt'] }),
  builderClause('braucht-nichts', { erfordert: ['nirgends'] }),
  builderClause('frist', { platzhalter: [meldungStunden] }),
  builderClause('frist-zwei', { platzhalter: [{ ...meldungStunden, max: 8 }] }),
  builderClause('offen', { platzhalter: [{ name: 'rolle', bedeutung: 'Rolle', typ: 'text' }] }),
  preis,
);
const select = (...slugs: string[]): Selection =>
  slugs.reduce((all, slug) => withClause(data, all, slug), emptySelection('leistungsbeschreibung'));
const problems = (selection: Selection) =>
  problemsOf(data, selection).filter(({ kind }) => kind !== 'bereich_fehlt');

/** What a click on a step does to the selection. */
function take(selection: Selection, step: Step): Selection {
  if (step.art === 'aufnehmen') return withClause(data, selection, step.slug);
  if (step.art === 'entfernen') return withoutClause(selection, step.slug);
  if (step.art === 'ersetzen') return withReplaced(data, selection, step.slug, step.durch);
  if (step.art === 'aktualisieren') return withReplaced(data, selection, step.slug, step.slug);
  return selection;
}

describe('The problems of a selection', () => {
  it('are none before anybody has begun, and none for a sound one', () => {
    expect(problemsOf(data, select())).toEqual([]);
    expect(problemsOf(data, select('basis', 'aufsatz', 'preis'))).toEqual([]);
  });

  it('are areas that the kind of document needs, with the way there', () => {
    expect(problemsOf(data, select('basis'))).toMatchObject([
      {
        kind: 'bereich_fehlt',
        severity: 'hinweis',
        satz: 'Zum Bereich „Vergütung“ ist keine Klausel ausgewählt.',
        bereich: 'verguetung',
        schritte: [{ art: 'bereich_zeigen', bereich: 'verguetung' }],
      },
    ]);
  });

  it('say of an area without any clause that one must write it oneself', () => {
    const [found] = problemsOf(builderData(builderClause('basis')), select('basis'));
    expect(found).toMatchObject({ kind: 'bereich_fehlt', schritte: [] });
    expect(found?.abhilfe).toContain('noch keine Klausel');
  });

  it.each([
    ['aufsatz', 'erfordert', '„Klausel aufsatz“ setzt „Klausel basis“ voraus; diese Klausel fehlt.'],
    ['alt', 'abgeloest', '„Klausel alt“ wurde von „Klausel neu“ abgelöst.'],
    ['verwaist', 'abgeloest', '„Klausel verwaist“ ist abgelöst und gilt nicht mehr.'],
    ['zurueck', 'zurueckgezogen', '„Klausel zurueck“ wurde zurückgezogen.'],
    [
      'braucht-nichts',
      'erfordert',
      '„Klausel braucht-nichts“ setzt eine Klausel voraus, die es hier nicht gibt: nirgends.',
    ],
  ])('of „%s“ alone are „%s“', (slug, kind, satz) => {
    expect(problems(select(slug))).toMatchObject([{ kind, satz, severity: 'fehler', slug }]);
  });

  it('name the reason of a withdrawal', () => {
    expect(problems(select('zurueck'))[0]?.abhilfe).toBe('Entfernen Sie die Klausel. Sie war falsch.');
  });

  it('are two clauses that exclude each other, said once, with the choice which one goes', () => {
    expect(problems(select('langsam', 'schnell'))).toMatchObject([
      {
        kind: 'schliesst_aus',
        satz: '„Klausel langsam“ und „Klausel schnell“ schließen sich aus.',
        schritte: [
          { art: 'entfernen', slug: 'langsam' },
          { art: 'entfernen', slug: 'schnell' },
        ],
      },
    ]);
  });

  it('count a later edition of a required clause as that clause', () => {
    expect(problems(select('braucht-alt', 'neu'))).toEqual([]);
  });

  it('are clauses that do not exist any more', () => {
    const lost = { ...select('basis'), klauseln: [{ slug: 'weg', hash: '0123456789ab' }] };
    expect(problems(lost)).toMatchObject([{ kind: 'unbekannt', slug: 'weg' }]);
  });

  it('are editions that have changed since', () => {
    const outdated = { ...select('basis'), klauseln: [{ slug: 'basis', hash: 'ffffffffffff' }] };
    expect(problems(outdated)).toMatchObject([{ kind: 'geaendert', severity: 'hinweis', slug: 'basis' }]);
  });

  it('are values that are missing, cannot be read, or lie outside, with what would be right', () => {
    const frist = data.klauseln.find(({ slug }) => slug === 'frist')!;
    const typed = (text: string) => problems(withValue(data, select('frist'), frist, meldungStunden, text));
    expect(problems(select('offen'))).toMatchObject([
      { kind: 'wert_fehlt', severity: 'hinweis', feld: { slug: 'offen', name: 'rolle' } },
    ]);
    expect(typed('bald')).toMatchObject([
      { kind: 'wert_unlesbar', abhilfe: 'Schreiben Sie eine Zahl, zum Beispiel 12 oder 1,5.' },
    ]);
    expect(typed('48')).toMatchObject([
      {
        kind: 'wert_ausserhalb',
        satz: '„Klausel frist“: 48 liegt außerhalb der Grenzen für „Stunden bis zur Meldung“.',
        abhilfe: 'Erprobt sind Werte von 1 bis 24.',
      },
    ]);
    expect(typed('24')).toEqual([]);
  });

  it('say a shared value once, and find the clause whose limits are narrower', () => {
    const frist = data.klauseln.find(({ slug }) => slug === 'frist')!;
    const both = select('frist', 'frist-zwei');
    const typed = (text: string) => problems(withValue(data, both, frist, meldungStunden, text));
    expect(typed('48')).toMatchObject([{ slug: 'frist' }]);
    expect(typed('12')).toMatchObject([{ slug: 'frist-zwei', abhilfe: 'Erprobt sind Werte von 1 bis 8.' }]);
  });

  it('go away when one of their steps is taken, all but those that only show something', () => {
    const faulty = [
      select('aufsatz'),
      select('langsam', 'schnell'),
      select('alt'),
      select('verwaist'),
      select('zurueck'),
      select('braucht-nichts'),
      { ...select('basis'), klauseln: [{ slug: 'weg', hash: '0123456789ab' }] },
      { ...select('basis'), klauseln: [{ slug: 'basis', hash: 'ffffffffffff' }] },
    ];
    for (const selection of faulty) {
      const [problem] = problems(selection);
      expect(problem?.schritte.length).toBeGreaterThan(0);
      for (const step of problem?.schritte ?? []) expect(problems(take(selection, step))).toEqual([]);
    }
  });
});
