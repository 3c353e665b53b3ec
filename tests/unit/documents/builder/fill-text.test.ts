import { describe, expect, it } from 'vitest';
import type { ClauseBlock } from '../../../../src/documents/builder/data.ts';
import { fillText } from '../../../../src/documents/builder/fill-text.ts';
import type { Inline } from '../../../../src/documents/model/text-document.ts';
import { clauseParagraph } from '../../../support/builder.ts';

const words: Readonly<Record<string, Inline>> = {
  tage: { kind: 'value', text: '3' },
  rolle: { kind: 'missing', text: 'Rolle' },
};
const paragraph = clauseParagraph('Binnen {{tage}} Tagen meldet {{rolle}}.');
const content = paragraph.kind === 'paragraph' ? paragraph.content : [];

describe('The text of a clause, filled in', () => {
  it('has no placeholder left in any kind of block, and shows what is missing in all of them', () => {
    const blocks: ClauseBlock[] = [
      paragraph,
      {
        kind: 'list',
        ordered: true,
        items: [[paragraph, { kind: 'list', ordered: false, items: [[paragraph]] }]],
      },
      { kind: 'table', label: 'T', head: ['{{ tage }} Tage', '{{rolle}}'], rows: [[content, content]] },
      { kind: 'facts', rows: [{ name: 'F', value: content }] },
      { kind: 'box', title: 'K', blocks: [paragraph] },
    ];
    const filled = JSON.stringify(fillText(blocks, (name) => words[name]!));
    expect(filled).not.toContain('placeholder');
    expect(filled).not.toContain('{{');
    expect(filled.match(/"kind":"value","text":"3"/g)).toHaveLength(7);
    expect(filled.match(/"kind":"missing","text":"Rolle"/g)).toHaveLength(7);
    expect(filled).toContain('"head":["3 Tage","[AUSFÜLLEN: Rolle]"]');
  });
});
