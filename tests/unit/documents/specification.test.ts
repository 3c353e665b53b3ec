/** The whole way, with the clauses of this repository: chosen, filled in, assembled, written, opened again. */
import { describe, expect, it } from 'vitest';
import { builderData } from '../../../src/documents/build/builder-data.ts';
import { assemble } from '../../../src/documents/builder/assemble.ts';
import type { BuilderClause, BuilderData } from '../../../src/documents/builder/data.ts';
import { problemsOf } from '../../../src/documents/builder/problems.ts';
import {
  clauseOf,
  emptySelection,
  withClause,
  type Selection,
} from '../../../src/documents/builder/selection.ts';
import { readValue, typedValue, withValue } from '../../../src/documents/builder/values.ts';
import { exportAs } from '../../../src/documents/formats/export.ts';
import { inlinesOf } from '../../../src/documents/model/inlines.ts';
import { missingText } from '../../../src/documents/model/missing.ts';
import { textLines } from '../../../src/documents/model/plain-text.ts';
import type { TextDocument } from '../../../src/documents/model/text-document.ts';
import { projectRoot } from '../../support/astro.ts';
import { convert, hasLibreOffice } from '../../support/documents/libreoffice.ts';
import { docxLines, docxStyle, odtLines, openArchive, textOf } from '../../support/documents/opened.ts';
import { all } from '../../support/documents/xml.ts';
import { knowledgeIn } from '../../support/knowledge.ts';

const kb = await knowledgeIn(projectRoot);
const data = builderData(kb, '2026-11-29');

/** All clauses of a kind of document, in an order that is not that of the collection. */
const everything = (dokument: string): Selection =>
  data.klauseln
    .filter((one) => one.dokument === dokument)
    .reverse()
    .reduce((all, { slug }) => withClause(data, all, slug), emptySelection(dokument));

/** With something of its own in every field: texts say where they stand, numbers lie at their upper limit. */
const filledIn = (selection: Selection): Selection =>
  fieldsOf(data, selection).reduce((all, [klausel, platzhalter]) => {
    const { typ, name, max = 7, auswahl = [] } = platzhalter;
    const typed = {
      text: `<Wert> & „${klausel.slug} ${name}“`,
      zahl: String(max).replace('.', ','),
      datum: '2027-02-28',
      auswahl: auswahl.at(-1) ?? '',
    }[typ];
    return withValue(data, all, klausel, platzhalter, typed);
  }, selection);

const fieldsOf = (known: BuilderData, { klauseln }: Selection) =>
  klauseln
    .flatMap(({ slug }) => clauseOf(known, slug) ?? [])
    .flatMap((klausel) => klausel.platzhalter.map((one) => [klausel, one] as const));

/** How often something stands in a text. */
const count = (text: string, part: string): number => text.split(part).length - 1;

const clauseTitles = (bytes: Uint8Array): string[] =>
  all(openArchive(bytes).part('word/document.xml'), 'w:p')
    .filter((paragraph) => docxStyle(paragraph) === 'Heading2')
    .map((paragraph) => textOf(paragraph, 'w:br', 'w:instrText'));

const titleIn = ({ titel, kriterium }: BuilderClause): string =>
  titel + ({ ausschluss_a: ' (A)', bewertung_b: ' (B)' }[kriterium as string] ?? '');

describe.each(data.dokumente.map(({ wert }) => wert))('Every clause of the kind „%s“', (dokument) => {
  const selection = everything(dokument);
  const document = assemble(data, selection);
  const filled = assemble(data, filledIn(selection));

  it('stands once in the DOCX, below its area, with all its words, and so it does in the ODT', async () => {
    const [docx, odt] = await Promise.all([exportAs('docx', document), exportAs('odt', document)]);
    const expected = data.bereiche.flatMap(({ wert }) =>
      selection.klauseln
        .flatMap(({ slug }) => clauseOf(data, slug) ?? [])
        .filter(({ bereich }) => bereich === wert)
        .map(titleIn),
    );
    expect(expected).toHaveLength(selection.klauseln.length);
    expect(clauseTitles(docx)).toEqual(expected);
    expect(docxLines(docx)).toEqual(textLines(document));
    expect(odtLines(odt)).toEqual(textLines(document));
  });

  it('shows every value that was filled in, as often as its text asks for it', async () => {
    const text = docxLines(await exportAs('docx', filled)).join('\n');
    const [texts, others] = partition(fieldsOf(data, selection), ([, { typ }]) => typ === 'text');
    for (const [klausel, platzhalter] of texts) {
      const typed = typedValue(data, filledIn(selection), klausel, platzhalter);
      expect(count(text, typed), `${klausel.slug} ${platzhalter.name}`).toBeGreaterThan(0);
    }
    for (const [klausel, platzhalter] of others) {
      const reading = readValue(platzhalter, typedValue(data, filledIn(selection), klausel, platzhalter));
      expect(reading.state === 'ok' || reading.state === 'outside', platzhalter.name).toBe(true);
      expect(text).toContain('text' in reading ? reading.text : '?');
    }
    expect([...inlinesOf(filled.blocks)].filter(({ kind }) => kind === 'missing')).toEqual([]);
  });

  it('shows every value that is missing, by name, and the first page counts them', async () => {
    const emptied = fieldsOf(data, selection).reduce(
      (all, [klausel, platzhalter]) => withValue(data, all, klausel, platzhalter, ''),
      selection,
    );
    const shown = assemble(data, emptied);
    const asked = data.klauseln
      .filter((one) => one.dokument === dokument)
      .flatMap(({ text }) => [...inlinesOf(text)].filter(({ kind }) => kind === 'placeholder'));
    for (const lines of [docxLines(await exportAs('docx', shown)), odtLines(await exportAs('odt', shown))]) {
      const text = lines.join('\n');
      for (const [, { bedeutung }] of fieldsOf(data, selection))
        expect(text).toContain(missingText(bedeutung));
      // One more on the first page: who buys.
      expect(count(text, '[AUSFÜLLEN: ') - count(text, '[AUSFÜLLEN: …')).toBe(asked.length + 1);
      if (asked.length > 1) expect(text).toContain(`Im Text sind noch ${asked.length} Angaben offen.`);
    }
    const reported = problemsOf(data, emptied).filter(({ kind }) => kind === 'wert_fehlt');
    expect(reported.length).toBe(new Set(fieldsOf(data, selection).map(fieldName)).size);
  });

  it('is traced to its edition, its hash and every experience behind it', async () => {
    const text = docxLines(await exportAs('docx', document)).join('\n');
    for (const { slug } of selection.klauseln) {
      const klausel = clauseOf(data, slug)!;
      expect(text).toContain(`Prüfsumme ${klausel.hash}`);
      expect(text).toContain(`klauseln/${slug}`);
      for (const { titel } of klausel.belege.erfahrungen) expect(text).toContain(titel);
    }
  });

  it('is read by LibreOffice with the same words', { skip: !hasLibreOffice() }, async () => {
    for (const format of ['docx', 'odt'] as const) {
      const read = await convert(await exportAs(format, document), format, 'txt:Text (encoded):UTF8');
      const known = new Set(wordsOf(read.toString('utf8')));
      expect(wordsOf(linesOf(document)).filter((word) => !known.has(word))).toEqual([]);
    }
  });
});

/** Where a value stands in several clauses, it is one field. */
const fieldName = ([{ dokument }, { name, typ, bedeutung }]: ReturnType<typeof fieldsOf>[0]): string =>
  [dokument, name, typ, bedeutung].join('|');

const linesOf = (document: TextDocument): string => textLines(document).join('\n');
const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

function partition<T>(list: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [list.filter(isFirst), list.filter((one) => !isFirst(one))];
}
