/** The tree that the check reads: in order, with right places, however deep. */
import { describe, expect, it } from 'vitest';
import { parseMarkdown, textOf, walk } from '../../../src/markdown/parse.ts';

describe('walk', () => {
  it('visits parents before their children, in the order of the text', () => {
    const types = [...walk(parseMarkdown('## A *b*\n\n- c\n- d'))].map(({ type }) => type);
    expect(types).toEqual([
      'root',
      'heading',
      'text',
      'emphasis',
      'text',
      'list',
      'listItem',
      'paragraph',
      'text',
      'listItem',
      'paragraph',
      'text',
    ]);
  });

  it('does not lose its way in deep nesting', () => {
    expect([...walk(parseMarkdown('> '.repeat(20_000)))].length).toBeGreaterThan(20_000);
  });
});

describe('textOf', () => {
  it('gives the words as a reader sees them', () => {
    const [heading] = [
      ...walk(parseMarkdown('## Für *Schüler*innen* um 10:30 `a*b` ![Bild](/b.png) [Link](/c/)')),
    ].filter(({ type }) => type === 'heading');
    expect(heading && textOf(heading)).toBe('Für Schüler*innen um 10:30 a*b Bild Link');
  });
});

describe('The places of nodes', () => {
  it('count UTF-16 units from the start of the text', () => {
    const markdown = '👍 Größe um 10:30 für Schüler*innen: [Link](/a/)\r\n\r\n## Überschrift';
    const found = [...walk(parseMarkdown(markdown))].flatMap(({ type, position }) =>
      type === 'link' || type === 'heading'
        ? [markdown.slice(position?.start.offset, position?.end.offset)]
        : [],
    );
    expect(found).toEqual(['[Link](/a/)', '## Überschrift']);
  });
});
