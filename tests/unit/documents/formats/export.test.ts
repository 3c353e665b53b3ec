import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { exportAs, fileNameOf, formats } from '../../../../src/documents/formats/export.ts';
import { cleanDocument } from '../../../../src/documents/model/clean-document.ts';
import { headingsOf } from '../../../../src/documents/model/headings.ts';
import { textLines } from '../../../../src/documents/model/plain-text.ts';
import type { TextDocument } from '../../../../src/documents/model/text-document.ts';
import { randomDocument, specification } from '../../../support/documents/documents.ts';
import { docxLines, markdownLines, odtLines } from '../../../support/documents/opened.ts';

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Words without the numbers of headings, which Markdown has to write. */
function wordsOfMarkdown(bytes: Uint8Array, document: TextDocument): string {
  const all = headingsOf(cleanDocument(document));
  const lines = markdownLines(bytes, document.cover && all.some(({ level }) => level < 3));
  const headings = all.filter(({ number }) => number !== undefined);
  let next = 0;
  return lines
    .map((line) => {
      const heading = headings[next];
      if (heading === undefined || line !== `${heading.number} ${heading.text}`) return line;
      next += 1;
      return heading.text;
    })
    .join(' ');
}

const normal = (words: string): string =>
  words
    .split(/[ \n]+/)
    .filter(Boolean)
    .join(' ');

describe('The formats', () => {
  it('say the same words, whatever the document is', async () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const document = randomDocument(seed);
      const expected = textLines(document);
      expect(docxLines(await exportAs('docx', document)), `DOCX of ${seed}`).toEqual(expected);
      expect(odtLines(await exportAs('odt', document)), `ODT of ${seed}`).toEqual(expected);
      const markdown = await exportAs('markdown', document);
      expect(normal(wordsOfMarkdown(markdown, document)), `Markdown of ${seed}`).toBe(
        normal(expected.join(' ')),
      );
    }
  }, 60_000);

  it('say every value and every missing value of a specification', async () => {
    const lines = docxLines(await exportAs('docx', specification));
    expect(lines).toContain('Eingang binnen 4 Stunden.');
    expect(lines).toContain('Ersatz binnen [AUSFÜLLEN: Frist in Werktagen], und zwar');
    expect(odtLines(await exportAs('odt', specification))).toEqual(lines);
  });
});

describe('The same document', () => {
  afterEach(() => void vi.useRealTimers());

  it.each(formats)('is the same file as $label at another time', async ({ value }) => {
    const before = await exportAs(value, specification);
    vi.useFakeTimers({ now: new Date('2031-07-01T12:00:00Z'), toFake: ['Date'] });
    await exportAs(value, randomDocument(7));
    expect(sha(await exportAs(value, specification))).toBe(sha(before));
  });

  it.each(formats)('is the same file as $label in another process and time zone', async ({ value }) => {
    const root = new URL('../../../../', import.meta.url).href;
    const script = `
      const { exportAs } = await import('${root}src/documents/formats/export.ts');
      const { specification } = await import('${root}tests/support/documents/documents.ts');
      const { createHash } = await import('node:crypto');
      console.log(createHash('sha256').update(await exportAs('${value}', specification)).digest('hex'));`;
    const run = await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...process.env, TZ: 'Pacific/Auckland' },
    });
    expect(run.stdout.trim()).toBe(sha(await exportAs(value, specification)));
  });

  it.each(formats)('is another file as $label when a word of it changes', async ({ value }) => {
    const other = { ...specification, notices: ['Dieses Dokument ersetzt eine Rechtsberatung.'] };
    expect(sha(await exportAs(value, other))).not.toBe(sha(await exportAs(value, specification)));
  });
});

describe('The name of the file', () => {
  const nameOf = (title: string) => fileNameOf({ ...specification, title }, 'docx');

  it('is the title in letters that every system knows', () => {
    expect(nameOf('Leistungsbeschreibung Support')).toBe('leistungsbeschreibung-support.docx');
    expect(nameOf('Größe: Übergabe & Rücknahme für Café')).toBe(
      'groesse-uebergabe-ruecknahme-fuer-cafe.docx',
    );
  });

  it('spells umlauts out also where they are written as letter and dots', () => {
    expect(nameOf('Geräte'.normalize('NFD'))).toBe('geraete.docx');
  });

  it('leads out of no folder, has an end, and is never empty', () => {
    expect(nameOf('../../etc/passwd')).toBe('etc-passwd.docx');
    expect(nameOf('x'.repeat(500))).toHaveLength(60 + '.docx'.length);
    expect(nameOf('???')).toBe('dokument.docx');
  });

  it('ends as its format does', () => {
    expect(formats.map(({ value }) => fileNameOf(specification, value))).toEqual([
      'leistungsbeschreibung-support.docx',
      'leistungsbeschreibung-support.odt',
      'leistungsbeschreibung-support.md',
    ]);
  });
});
