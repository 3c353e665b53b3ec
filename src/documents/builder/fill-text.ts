/** Puts values into the text of a clause. Walks blocks once, whatever kind of inline words they hold. */
import type { Block, Inline } from '../model/text-document.ts';
import type { ClauseBlock, ClauseInline } from './data.ts';

/** The text with every placeholder replaced by what `wordFor` says of it. */
export function fillText(
  blocks: readonly ClauseBlock[],
  wordFor: (name: string) => Inline,
): readonly Block[] {
  const inlines = (content: readonly ClauseInline[]): Inline[] =>
    content.map((one) => (one.kind === 'placeholder' ? wordFor(one.name) : one));
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading':
        return block;
      case 'paragraph':
        return { ...block, content: inlines(block.content) };
      case 'list':
        return { ...block, items: block.items.map((item) => fillText(item, wordFor)) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map(inlines)) };
      case 'facts':
        return { ...block, rows: block.rows.map(({ name, value }) => ({ name, value: inlines(value) })) };
      case 'box':
        return { ...block, blocks: fillText(block.blocks, wordFor) };
    }
  });
}
