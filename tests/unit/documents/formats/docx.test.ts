import { describe, expect, it } from 'vitest';
import { exportAs } from '../../../../src/documents/formats/export.ts';
import type { TextDocument } from '../../../../src/documents/model/text-document.ts';
import { randomDocument, specification } from '../../../support/documents/documents.ts';
import { docxStyle, openArchive, textOf } from '../../../support/documents/opened.ts';
import { all, attribute, valuesOf, type XmlElement } from '../../../support/documents/xml.ts';

const open = async (document: TextDocument) => openArchive(await exportAs('docx', document));
const specificationFile = await open(specification);
const body = specificationFile.part('word/document.xml');
const styles = specificationFile.part('word/styles.xml');
const numbering = specificationFile.part('word/numbering.xml');

const styled = (style: string): XmlElement[] => all(body, 'w:p').filter((one) => docxStyle(one) === style);
const words = (element: XmlElement): string => textOf(element, 'w:br', 'w:instrText');
const val = (element: XmlElement | undefined): string | undefined => element?.attributes.get('w:val');
const styleOf = (id: string): XmlElement => {
  const found = all(styles, 'w:style').find((style) => style.attributes.get('w:styleId') === id);
  if (found === undefined) throw new Error(`There is no style ${id}.`);
  return found;
};

/** How the list of a number counts: texts of its levels. */
function levelsOf(numId: string): (string | undefined)[] {
  const list = all(numbering, 'w:num').find((one) => attribute(one, 'w:numId') === numId);
  const id = list && val(all(list, 'w:abstractNumId')[0]);
  const abstract = all(numbering, 'w:abstractNum').find((one) => attribute(one, 'w:abstractNumId') === id);
  return abstract ? all(abstract, 'w:lvl').map((level) => val(all(level, 'w:lvlText')[0])) : [];
}

describe('The DOCX', () => {
  it('has headings that Word knows as such, counted by one list of three levels', () => {
    expect(styled('Heading1').map(words)).toEqual(['Gegenstand', 'Reaktionszeiten', 'Anlage: Herkunft']);
    expect(styled('Heading2').map(words)).toEqual(['Meldung von Störungen']);
    expect(styled('Heading3').map(words)).toEqual(['Wartung']);
    const numbers = ['Heading1', 'Heading2', 'Heading3'].map((id, level) => {
      expect(val(all(styleOf(id), 'w:outlineLvl')[0])).toBe(String(level));
      expect(val(all(styleOf(id), 'w:ilvl')[0])).toBe(String(level));
      expect(all(styleOf(id), 'w:keepNext')).toHaveLength(1);
      return val(all(styleOf(id), 'w:numId')[0]) ?? '';
    });
    expect(new Set(numbers).size).toBe(1);
    expect(levelsOf(numbers[0] ?? '')).toEqual(['%1', '%1.%2', '%1.%2.%3']);
  });

  it('leaves the number off a heading without one, and begins its page anew', () => {
    const [, counted, annex] = styled('Heading1');
    expect(counted && all(counted, 'w:numPr')).toEqual([]);
    expect(annex && val(all(annex, 'w:numId')[0])).toBe('0');
    expect(annex && all(annex, 'w:pageBreakBefore')).toHaveLength(1);
  });

  it('counts each ordered list from (1), inside of it from a), and marks the others with dots', () => {
    const items = styled('ListParagraph').map((item) => ({
      text: words(item).slice(0, 8),
      level: val(all(item, 'w:ilvl')[0]),
      list: val(all(item, 'w:numId')[0]) ?? '',
    }));
    expect(items.map(({ text, level }) => `${level} ${text}`)).toEqual([
      '0 Eingang ', '0 Ersatz b', '1 ein Gerä', '1 Zubehör.', '0 Siehe di', '0 Tablets', '0 Notebook',
    ]); // prettier-ignore
    const lists = items.map(({ list }) => list);
    expect(new Set(lists).size).toBe(4);
    expect(lists[0]).toBe(lists[1]);
    expect(lists[4]).not.toBe(lists[0]);
    expect(levelsOf(lists[0] ?? '').slice(0, 2)).toEqual(['(%1)', '%2)']);
    expect(levelsOf(lists[5] ?? '').slice(0, 1)).toEqual(['•']);
    for (const list of lists.slice(0, 5)) {
      const num = all(numbering, 'w:num').find((one) => attribute(one, 'w:numId') === list);
      expect(val(num && all(num, 'w:startOverride')[0])).toBe('1');
    }
  });

  it('has a table of contents as a field of Word, with its entries written and leading to their headings', () => {
    const [contents] = all(body, 'w:sdt');
    if (contents === undefined) throw new Error('There is none.');
    expect(textOf(all(contents, 'w:instrText')[0] ?? contents)).toBe('TOC \\h \\o "1-2"');
    expect(all(contents, 'w:hyperlink').map(words)).toEqual([
      '1Gegenstand', '2Reaktionszeiten', '2.1Meldung von Störungen', 'Anlage: Herkunft',
    ]); // prettier-ignore
    const places = new Map(
      all(body, 'w:p').flatMap((paragraph) =>
        all(paragraph, 'w:bookmarkStart').map(
          (place) => [attribute(place, 'w:name'), words(paragraph)] as const,
        ),
      ),
    );
    for (const link of all(contents, 'w:hyperlink')) {
      const heading = places.get(attribute(link, 'w:anchor'));
      expect(words(link).endsWith(heading ?? 'nowhere')).toBe(true);
    }
    expect(all(specificationFile.part('word/settings.xml'), 'w:updateFields')).toHaveLength(1);
  });

  it('leads from the text to headings and to other sites', () => {
    const links = all(body, 'w:hyperlink');
    const inner = links.find((link) => words(link) === 'die Meldung');
    const target = all(body, 'w:p').find((paragraph) =>
      all(paragraph, 'w:bookmarkStart').some(
        (place) => attribute(place, 'w:name') === inner?.attributes.get('w:anchor'),
      ),
    );
    expect(target && words(target)).toBe('Meldung von Störungen');
    const outer = links.find((link) => words(link) === 'Erfahrung');
    const relationships = all(specificationFile.part('word/_rels/document.xml.rels'), 'Relationship');
    const relationship = relationships.find((one) => attribute(one, 'Id') === outer?.attributes.get('r:id'));
    expect(relationship?.attributes.get('Target')).toBe('https://example.org/?a=1&b=2');
    expect(relationship?.attributes.get('TargetMode')).toBe('External');
  });

  it('marks what is missing, and nothing else', () => {
    const marked = all(body, 'w:r').filter((run) => all(run, 'w:highlight').length > 0);
    expect(marked.map(words)).toEqual(['[AUSFÜLLEN: Aktenzeichen]', '[AUSFÜLLEN: Frist in Werktagen]']);
  });

  it('repeats the head of a table, keeps its rows whole and says what it is', () => {
    const table = all(body, 'w:tbl').find((one) => words(one).startsWith('KlauselGrund'));
    if (table === undefined) throw new Error('There is none.');
    const rows = all(table, 'w:tr');
    expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0]);
    expect(rows.every((row) => all(row, 'w:cantSplit').length === 1)).toBe(true);
    expect(val(all(table, 'w:tblCaption')[0])).toBe('Herkunft der Klauseln');
    const [narrow = 0, wide = 0] = valuesOf(all(table, 'w:gridCol'), 'w:w').map(Number);
    expect(wide / narrow).toBeCloseTo(3, 1);
  });

  it('has notes and criteria as styles of their own', () => {
    expect(styled('Anmerkung').map(words)).toEqual(['Jede Klausel hat einen Grund.']);
    expect(styled('Kriterium').map(words)).toEqual(['Kriterium A: Ausschluss']);
    expect(styled('Kastentitel').map(words)).toEqual(['Zu prüfen']);
  });

  it('is in German, on A4, and says its title but neither author nor time', () => {
    const defaults = all(styles, 'w:rPrDefault')[0];
    expect(val(defaults && all(defaults, 'w:lang')[0])).toBe('de-DE');
    const [size] = all(body, 'w:pgSz');
    expect([size?.attributes.get('w:w'), size?.attributes.get('w:h')]).toEqual(['11906', '16838']);
    const properties = specificationFile.part('docProps/core.xml').children as XmlElement[];
    expect(properties.map((one) => [one.name, textOf(one)])).toEqual([
      ['dc:title', 'Leistungsbeschreibung Support'],
      ['dc:language', 'de-DE'],
      ['dcterms:created', '2026-03-12T00:00:00Z'],
      ['dcterms:modified', '2026-03-12T00:00:00Z'],
    ]);
  });

  it('says on every page what it is, where it comes from, and which page of how many', () => {
    const footer = specificationFile.part('word/footer1.xml');
    expect(words(footer)).toBe('Beispiel (fiktiv) · IT-Cluster, Stand 12. März 2026Seite  von ');
    expect(all(footer, 'w:instrText').map((one) => textOf(one))).toEqual(['PAGE', 'NUMPAGES']);
    expect(all(body, 'w:footerReference').map((one) => attribute(one, 'w:type'))).toEqual(['default']);
  });

  it('ends its contents in a gap, not in a line that may need a page of its own', () => {
    const [contents] = all(body, 'w:sdtContent');
    const last = contents && all(contents, 'w:p').at(-1);
    expect(last && words(last)).toBe('');
    expect(last && docxStyle(last)).toBe('Zwischenraum');
  });

  it('has no contents and no page breaks without a cover', async () => {
    const short = (
      await open({ ...specification, cover: false, blocks: specification.blocks.slice(0, 6) })
    ).part('word/document.xml');
    expect(all(short, 'w:sdt')).toEqual([]);
    expect(all(short, 'w:pageBreakBefore')).toEqual([]);
    expect(docxStyle(all(short, 'w:p')[0] ?? short)).toBe('KompakterTitel');
  });

  it('holds together whatever is typed: well-formed, unique ids, styles and places that exist', async () => {
    for (let seed = 100; seed < 130; seed += 1) {
      const file = await open(randomDocument(seed));
      const parts = file.paths.filter((path) => /\.(xml|rels)$/.test(path)).map((path) => file.part(path));
      const document = file.part('word/document.xml');
      const known = new Set(valuesOf(all(file.part('word/styles.xml'), 'w:style'), 'w:styleId'));
      const used = all(document, 'w:pStyle', 'w:rStyle').map((one) => attribute(one, 'w:val'));
      expect(used.filter((style) => !known.has(style))).toEqual([]);
      const names = valuesOf(all(document, 'w:bookmarkStart'), 'w:name');
      expect(new Set(names).size).toBe(names.length);
      expect(names.every((name) => /^[A-Za-z_]\w{0,39}$/.test(name))).toBe(true);
      const ids = valuesOf(all(document, 'w:bookmarkStart'), 'w:id');
      expect(new Set(ids).size).toBe(ids.length);
      expect(valuesOf(all(document, 'w:bookmarkEnd'), 'w:id').sort()).toEqual([...ids].sort());
      const anchors = valuesOf(all(document, 'w:hyperlink'), 'w:anchor');
      expect(anchors.filter((anchor) => !names.includes(anchor))).toEqual([]);
      const relationships = valuesOf(all(file.part('word/_rels/document.xml.rels'), 'Relationship'), 'Id');
      expect(new Set(relationships).size).toBe(relationships.length);
      const asked = valuesOf(all(document, 'w:hyperlink', 'w:footerReference'), 'r:id');
      expect(asked.filter((id) => !relationships.includes(id))).toEqual([]);
      const lists = valuesOf(all(file.part('word/numbering.xml'), 'w:num'), 'w:numId');
      const counted = all(document, 'w:numId').map((one) => attribute(one, 'w:val'));
      expect(counted.filter((id) => id !== '0' && !lists.includes(id))).toEqual([]);
      // A cell must end with a paragraph, or Word takes the file for broken.
      const ends = all(document, 'w:tc').map((cell) => (cell.children.at(-1) as XmlElement).name);
      expect(ends.filter((name) => name !== 'w:p')).toEqual([]);
      expect(parts.length).toBeGreaterThan(10);
    }
  }, 60_000);
});
