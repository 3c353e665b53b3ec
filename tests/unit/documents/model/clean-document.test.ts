import { describe, expect, it } from 'vitest';
import { cleanDocument } from '../../../../src/documents/model/clean-document.ts';
import { cleanLine, cleanText } from '../../../../src/documents/model/clean-text.ts';
import type { Block, Inline, TextDocument } from '../../../../src/documents/model/text-document.ts';
import { randomDocument } from '../../../support/documents/documents.ts';

const document = (blocks: readonly Block[]): TextDocument => ({
  title: 'T',
  facts: [],
  notices: [],
  cover: false,
  footer: '',
  date: '2026-03-12',
  blocks,
});
const text = (words: string): Inline => ({ kind: 'text', text: words });
const paragraph = (...content: readonly Inline[]): Block => ({ kind: 'paragraph', content });
const clean = (...blocks: readonly Block[]) => cleanDocument(document(blocks)).blocks;

describe('Clean text', () => {
  it('has no control characters, halves of characters or controls of direction', () => {
    expect(cleanText('a\u0000b\u001B[0m\u007F\u009F')).toBe('ab[0m');
    expect(cleanText('\uD800x\uDC00 😀')).toBe('x 😀');
    expect(cleanText('\u202Etfel\u202C\u2066\u200F\uFEFF\uFFFE')).toBe('tfel');
  });

  it('has single blanks where a browser shows one, and keeps those that do not break', () => {
    expect(cleanText('a \r\n\t b\u2028c')).toBe('a b c');
    expect(cleanText('a \u0007 b')).toBe('a b');
    expect(cleanText('1.890\u00A0€')).toBe('1.890\u00A0€');
    expect(cleanLine('  a  ')).toBe('a');
  });
});

describe('A clean document', () => {
  it('has one blank between the parts of a paragraph, none at its ends and at breaks', () => {
    const content = [
      text(' a '),
      text(' '),
      { kind: 'value', text: ' b' } as const,
      text(' '),
      { kind: 'break' } as const,
      text(' c '),
    ];
    expect(clean(paragraph(...content))).toEqual([
      paragraph(text('a '), { kind: 'value', text: 'b' }, { kind: 'break' }, text('c')),
    ]);
  });

  it('keeps what is missing, even without a word for it', () => {
    expect(clean(paragraph({ kind: 'missing', text: ' ' }))).toEqual([
      paragraph({ kind: 'missing', text: '' }),
    ]);
  });

  it('leaves out what is empty', () => {
    const empty = paragraph(text(' '), { kind: 'break' });
    expect(
      clean(
        empty,
        { kind: 'heading', level: 1, text: '\u0000', numbered: true },
        { kind: 'list', ordered: true, items: [[], [empty]] },
        { kind: 'table', label: 'x', head: [], rows: [] },
        { kind: 'facts', rows: [{ name: ' ', value: [] }] },
        { kind: 'box', title: '', blocks: [empty] },
      ),
    ).toEqual([]);
  });

  it('keeps links to headings and addresses, and makes text of all others', () => {
    const link = (href: string): Inline => ({ kind: 'link', text: 'x', href });
    const heading: Block = { kind: 'heading', level: 1, text: 'A', numbered: true, anchor: 'a' };
    for (const href of ['#a', 'https://example.org/', 'mailto:a@example.org']) {
      expect(clean(heading, paragraph(link(href)))[1]).toEqual(paragraph(link(href)));
    }
    for (const href of ['#b', '', 'x', 'javascript:alert(1)', 'https://', 'file:///etc/passwd']) {
      expect(clean(heading, paragraph(link(href)))[1], href).toEqual(paragraph(text('x')));
    }
  });

  it('has headings at the top only, items that begin with a paragraph and rows as long as their table', () => {
    const heading: Block = { kind: 'heading', level: 1, text: 'A', numbered: true };
    const table: Block = { kind: 'table', label: '', head: ['x'], rows: [[], [[text('1')], [text('2')]]] };
    const list: Block = { kind: 'list', ordered: true, items: [[table]] };
    expect(clean({ kind: 'box', title: 'B', blocks: [heading] })).toEqual([
      { kind: 'box', title: 'B', blocks: [paragraph({ kind: 'text', text: 'A', style: 'strong' })] },
    ]);
    const filled = {
      kind: 'table',
      label: '',
      head: ['x', ''],
      rows: [
        [[], []],
        [[text('1')], [text('2')]],
      ],
    };
    expect(clean(list)).toEqual([{ kind: 'list', ordered: true, items: [[paragraph(), filled]] }]);
  });

  it('is clean: cleaning it again changes nothing', () => {
    for (let seed = 1; seed <= 200; seed += 1) {
      const once = cleanDocument(randomDocument(seed));
      expect(cleanDocument(once)).toEqual(once);
    }
  });
});
