import { describe, expect, it } from 'vitest';
import { assemble } from '../../../../src/documents/builder/assemble.ts';
import { emptySelection, withClause, type Selection } from '../../../../src/documents/builder/selection.ts';
import { withValue } from '../../../../src/documents/builder/values.ts';
import { headingsOf } from '../../../../src/documents/model/headings.ts';
import { inlinesOf } from '../../../../src/documents/model/inlines.ts';
import { builderClause, builderData, clauseParagraph, meldungStunden } from '../../../support/builder.ts';

const frei = { name: 'rolle', bedeutung: 'Rolle in der Schule', typ: 'text' } as const;
const data = builderData(
  builderClause('umfang', {
    titel: 'Umfang der Leistung',
    text: [
      {
        kind: 'list',
        ordered: true,
        items: [
          [clauseParagraph('Gemeldet wird binnen {{meldung_stunden}} Stunden.')],
          [clauseParagraph('Zuständig ist {{rolle}}.')],
        ],
      },
    ],
    platzhalter: [meldungStunden, frei],
    kriterium: 'ausschluss_a',
    fiktiv: true,
    belege: {
      erfahrungen: [{ titel: 'Zu spät gemeldet', adresse: 'https://wissen.example/e/1/', fiktiv: true }],
      empfehlungen: [{ titel: 'Meldewege, A1', adresse: 'https://wissen.example/m/1/', fiktiv: false }],
      beschluesse: [],
      rueckhalt: 'Gestützt auf 1 Erfahrung.',
    },
  }),
  builderClause('preis', { bereich: 'verguetung', titel: 'Preis je Monat', hash: 'fedcba987654' }),
  builderClause('wertung', { kriterium: 'bewertung_b', titel: 'Wertung des Service' }),
);
const select = (...slugs: string[]): Selection =>
  slugs.reduce((all, slug) => withClause(data, all, slug), emptySelection('leistungsbeschreibung'));
const wordsOf = (selection: Selection) =>
  [...inlinesOf(assemble(data, selection).blocks)].map((one) => ('text' in one ? one.text : '|')).join('');

describe('The document of a selection', () => {
  it('has the areas as chapters and each clause once below its own, whatever the order of choosing', () => {
    const headings = headingsOf(assemble(data, select('preis', 'wertung', 'umfang')));
    expect(headings.map(({ number, text }) => `${number ?? '-'} ${text}`)).toEqual([
      '1 Leistungsgegenstand',
      '1.1 Wertung des Service (B)',
      '1.2 Umfang der Leistung (A)',
      '2 Vergütung',
      '2.1 Preis je Monat',
      '- Anlage: Herkunft der Klauseln',
    ]);
  });

  it('puts presets and values into the text', () => {
    expect(wordsOf(select('umfang'))).toContain('binnen 4 Stunden');
    const [umfang] = data.klauseln;
    const filled = withValue(data, select('umfang'), umfang!, meldungStunden, '30');
    expect(wordsOf(filled)).toContain('binnen 30 Stunden');
  });

  it('shows what is missing or cannot be read as missing, with its meaning, and counts it on the first page', () => {
    const [umfang] = data.klauseln;
    const document = assemble(data, withValue(data, select('umfang'), umfang!, meldungStunden, 'bald'));
    const missing = [...inlinesOf(document.blocks)].filter(({ kind }) => kind === 'missing');
    expect(missing).toEqual([
      { kind: 'missing', text: 'Stunden bis zur Meldung' },
      { kind: 'missing', text: 'Rolle in der Schule' },
    ]);
    expect(document.notices.join(' ')).toContain('Im Text sind noch 2 Angaben offen.');
    expect(assemble(data, select('umfang')).notices.join(' ')).toContain(
      'Im Text ist noch eine Angabe offen.',
    );
    expect(assemble(data, select('preis')).notices.join(' ')).not.toContain('offen');
  });

  it('says in every case that it is no legal advice, and what A and B mean where they occur', () => {
    const plain = assemble(data, select('preis')).notices.join(' ');
    expect(plain).toContain('keine Rechtsberatung');
    expect(plain).not.toContain('Ausschlusskriterien');
    expect(assemble(data, select('wertung')).notices.join(' ')).toContain('Bewertungskriterien');
    expect(assemble(data, select()).notices.join(' ')).toContain('keine Rechtsberatung');
  });

  it('is marked as fictional if one clause is, and marks that clause and its evidence', () => {
    expect(assemble(data, select('preis')).mark).toBeUndefined();
    expect(assemble(data, select('preis', 'umfang')).mark).toBe('Beispiel (fiktiv)');
    const words = wordsOf(select('umfang', 'preis'));
    expect(words).toContain('Ausschlusskriterium (A) · Beispiel (fiktiv)');
    expect(words).toContain('Zu spät gemeldet (fiktiv)');
    expect(words).not.toContain('Meldewege, A1 (fiktiv)');
  });

  it('ends with where each clause comes from: number, edition, hash, what it prevents, evidence', () => {
    const { blocks } = assemble(data, select('preis', 'umfang'));
    const table = blocks.at(-1);
    expect(table?.kind === 'table' && table.rows).toHaveLength(2);
    const rows = table?.kind === 'table' ? table.rows : [];
    const text = (cell: (typeof rows)[0][0]) =>
      cell.map((one) => ('text' in one ? one.text : ' | ')).join('');
    expect(rows[1]!.map(text)).toEqual([
      '2.1 Preis je Monat | Fassung 1 vom 1. Oktober 2026, Entwurf | Prüfsumme fedcba987654 | klauseln/preis',
      'Schaden von preis.',
      'Noch keine Erfahrung hinterlegt. | Rechtsprüfung: Nicht rechtlich geprüft',
    ]);
    expect(text(rows[0]![2]!)).toBe(
      'Gestützt auf 1 Erfahrung. | Erfahrungen: | Zu spät gemeldet (fiktiv) | Setzt um: | Meldewege, A1 | Rechtsprüfung: Nicht rechtlich geprüft',
    );
  });

  it('leads from each clause to its origin and back, by anchors that exist', () => {
    const document = assemble(data, select('preis', 'umfang', 'wertung'));
    const anchors = new Set(headingsOf(document).map(({ anchor }) => anchor));
    const inside = [...inlinesOf(document.blocks)].flatMap((one) =>
      one.kind === 'link' && one.href.startsWith('#') ? [one.href.slice(1)] : [],
    );
    expect(inside).toHaveLength(6);
    expect(inside.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  it('leaves the annex out on request, and every link to it', () => {
    const document = assemble(data, { ...select('preis', 'umfang'), herkunft: false });
    expect(headingsOf(document).map(({ text }) => text)).not.toContain('Anlage: Herkunft der Klauseln');
    expect([...inlinesOf(document.blocks)].filter(({ kind }) => kind === 'link')).toEqual([]);
  });

  it('has a footer with title, date, source and edition; the edition changes with choice, order and values', () => {
    const editionIn = (selection: Selection) =>
      /Fassung ([0-9a-f]{8})$/.exec(assemble(data, selection).footer)?.[1];
    const first = select('umfang', 'wertung');
    expect(assemble(data, first).footer).toMatch(
      /^Leistungsbeschreibung · Stand 29\. November 2026 · IT-Clusters Probe, wissen\.example · Fassung [0-9a-f]{8}$/,
    );
    const [umfang] = data.klauseln;
    const others = [
      select('umfang'),
      select('wertung', 'umfang'),
      withValue(data, first, umfang!, meldungStunden, '5'),
      { ...first, herkunft: false },
      { ...first, deckblatt: { ...first.deckblatt, titel: 'Support' } },
    ];
    expect(new Set([first, ...others].map(editionIn)).size).toBe(6);
    expect(editionIn({ ...first })).toBe(editionIn(first));
  });

  it('does not change its edition for values of clauses that are not in it', () => {
    const [umfang] = data.klauseln;
    const without = select('preis');
    expect(assemble(data, withValue(data, without, umfang!, meldungStunden, '9'))).toEqual(
      assemble(data, without),
    );
  });

  it('has a first page with what was filled in; who buys must be said, a reference only where there is one', () => {
    const coverOf = (deckblatt: Selection['deckblatt']) => assemble(data, { ...select('preis'), deckblatt });
    const filled = coverOf({
      titel: ' Support der Schulen ',
      auftraggeber: 'Stadt Probe',
      aktenzeichen: '4/2',
    });
    expect(filled).toMatchObject({
      title: 'Support der Schulen',
      subtitle: 'Leistungsbeschreibung',
      cover: true,
    });
    expect(filled.facts.slice(0, 2)).toEqual([
      { name: 'Auftraggeber', value: [{ kind: 'value', text: 'Stadt Probe' }] },
      { name: 'Aktenzeichen', value: [{ kind: 'value', text: '4/2' }] },
    ]);
    const empty = coverOf({ titel: '', auftraggeber: ' ', aktenzeichen: ' ' });
    expect(empty.subtitle).toBeUndefined();
    expect(empty.facts[0]?.value).toEqual([{ kind: 'missing', text: 'Auftraggeber' }]);
    expect(empty.facts.map(({ name }) => name)).not.toContain('Aktenzeichen');
  });

  it('of nothing says that nothing is chosen', () => {
    expect(wordsOf(select())).toBe('Noch ist keine Klausel ausgewählt.');
  });
});
