/** Puts values into the text of a clause. Walks blocks once, whatever kind of inline words they hold. */
import { missingText } from '../model/missing.ts';
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
        return {
          ...block,
          head: block.head.map((text) => filledIn(text, wordFor)),
          rows: block.rows.map((row) => row.map(inlines)),
        };
      case 'facts':
        return { ...block, rows: block.rows.map(({ name, value }) => ({ name, value: inlines(value) })) };
      case 'box':
        return { ...block, blocks: fillText(block.blocks, wordFor) };
    }
  });
}

/** The head of a table is plain text, in which `{{name}}` stands as typed. */
const filledIn = (text: string, wordFor: (name: string) => Inline): string =>
  text.replace(/\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/g, (_, name: string) => {
    const word = wordFor(name);
    if (word.kind === 'break') return ' ';
    return word.kind === 'missing' ? missingText(word.text) : word.text;
  });
