import { describe, expect, it } from 'vitest';
import { headingsOf } from '../../../../src/documents/model/headings.ts';
import { inlinesOf } from '../../../../src/documents/model/inlines.ts';
import type { Block, Inline } from '../../../../src/documents/model/text-document.ts';

const heading = (level: 1 | 2 | 3, numbered = true): Block => ({
  kind: 'heading',
  level,
  text: '',
  numbered,
});
const words = (text: string): Inline => ({ kind: 'text', text });

describe('The headings of a document', () => {
  it('count within their level and begin anew below each higher one; those without a number do not count', () => {
    const blocks = [
      heading(1),
      heading(2),
      heading(3),
      heading(3),
      heading(2),
      heading(3),
      heading(1, false),
      heading(1),
      heading(2),
    ];
    expect(headingsOf({ blocks }).map(({ number }) => number)).toEqual([
      '1',
      '1.1',
      '1.1.1',
      '1.1.2',
      '1.2',
      '1.2.1',
      undefined,
      '2',
      '2.1',
    ]);
  });
});

describe('The words of blocks', () => {
  it('are found in every kind of block, in reading order', () => {
    const paragraph = (text: string): Block => ({ kind: 'paragraph', content: [words(text)] });
    const blocks: Block[] = [
      heading(1),
      paragraph('a'),
      {
        kind: 'list',
        ordered: true,
        items: [[paragraph('b'), { kind: 'list', ordered: false, items: [[paragraph('c')]] }]],
      },
      { kind: 'table', label: '', head: [], rows: [[[words('d')], [words('e')]]] },
      { kind: 'facts', rows: [{ name: '', value: [words('f')] }] },
      { kind: 'box', title: '', blocks: [paragraph('g')] },
    ];
    expect([...inlinesOf(blocks)].map((one) => ('text' in one ? one.text : ''))).toEqual([...'abcdefg']);
  });
});
