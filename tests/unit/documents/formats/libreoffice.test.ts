import { describe, expect, it } from 'vitest';
import { exportAs, type Format } from '../../../../src/documents/formats/export.ts';
import { cleanDocument } from '../../../../src/documents/model/clean-document.ts';
import { headingsOf } from '../../../../src/documents/model/headings.ts';
import { textLines } from '../../../../src/documents/model/plain-text.ts';
import type { TextDocument } from '../../../../src/documents/model/text-document.ts';
import { specification } from '../../../support/documents/documents.ts';
import { convert, hasLibreOffice } from '../../../support/documents/libreoffice.ts';

/** What LibreOffice makes of a file: its lines, those of the contents apart from the others. */
async function readByLibreOffice(format: Format, document: TextDocument) {
  const file = await convert(await exportAs(format, document), format, 'txt:Text (encoded):UTF8');
  const text = file.toString('utf8');
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  const listed = headingsOf(cleanDocument(document)).filter(({ level }) => level < 3);
  const start = lines.indexOf('Inhalt');
  return { contents: lines.splice(start, 1 + listed.length), lines };
}

/** Without the numbers that LibreOffice has counted. */
const uncounted = (line: string): string =>
  line.trim().replace(/^(\(\d+\)|[a-z]\)|[•◦–]|\d+(\.\d+)*)(\s+|$)/, '');
const counted = (lines: readonly string[], words: string): string | undefined =>
  lines
    .find((line) => line.includes(words))
    ?.trim()
    .replace(/\s+/g, ' ');

const traps: TextDocument = {
  ...specification,
  title: 'A & B <C> "D" ]]> \u0000\u202E',
  blocks: [
    ...specification.blocks,
    { kind: 'paragraph', content: [{ kind: 'value', text: `${'x'.repeat(3000)} & <b> \uD800 ]]>` }] },
    {
      kind: 'table',
      label: 'Lang',
      head: ['Wert'],
      rows: [[[{ kind: 'value', text: 'sehr lang '.repeat(1500) }]]],
    },
    {
      kind: 'list',
      ordered: true,
      items: ['eins', 'zwei'].map((text) => [
        { kind: 'paragraph', content: [{ kind: 'text', text }] },
        {
          kind: 'facts',
          rows: [{ name: `Angabe ${text}`, value: [{ kind: 'value', text: '{absaetze-1}' }] }],
        },
        { kind: 'list', ordered: false, items: [[{ kind: 'box', title: `Kasten ${text}`, blocks: [] }]] },
      ]),
    },
  ],
};

describe.runIf(hasLibreOffice())('LibreOffice', () => {
  it.each(['docx', 'odt'] as const)(
    'reads the words of a specification in %s, counted as they should be',
    async (format) => {
      const { contents, lines } = await readByLibreOffice(format, specification);
      expect(lines.map(uncounted)).toEqual(textLines(specification));
      expect(counted(lines, 'Meldung von Störungen')).toBe('2.1 Meldung von Störungen');
      expect(counted(lines, 'Wartung')).toBe('2.1.1 Wartung');
      expect(counted(lines, 'Anlage')).toBe('Anlage: Herkunft');
      expect(counted(lines, 'Ersatz binnen')).toMatch(/^\(2\) /);
      expect(counted(lines, 'Zubehör')).toBe('b) Zubehör.');
      expect(counted(lines, 'Siehe')).toMatch(/^\(1\) /);
      expect(counted(contents, 'Meldung')).toMatch(/^2\.1 Meldung von Störungen/);
    },
    60_000,
  );

  it.each(['docx', 'odt'] as const)(
    'reads all words of a document full of traps in %s',
    async (format) => {
      const { lines } = await readByLibreOffice(format, traps);
      const words = (list: readonly string[]) => list.join(' ').split(/\s+/).filter(Boolean);
      expect(words(lines.map(uncounted))).toEqual(words(textLines(traps)));
      expect(counted(lines, 'zwei')).toBe('(2) zwei');
    },
    60_000,
  );
});
