/** The text of a clause as plain lines, to show what differs between two editions. */
import type { ClauseBlock, ClauseInline } from '../builder/data.ts';

/** A line for each paragraph and each row of a table, without the signs of lists; `{{name}}` stays. */
export const clauseLines = (blocks: readonly ClauseBlock[]): string[] => blocks.flatMap(lines);

function lines(block: ClauseBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
      return words(block.content).split('\n');
    case 'heading':
      return [block.text];
    case 'list':
      return block.items.flatMap(clauseLines);
    case 'table':
      return [block.head, ...block.rows.map((row) => row.map(words))].map((cells) => cells.join(' | '));
    case 'facts':
      return block.rows.map(({ name, value }) => `${name}: ${words(value)}`);
    case 'box':
      return [block.title, ...clauseLines(block.blocks)];
  }
}

const words = (inlines: readonly ClauseInline[]): string =>
  inlines
    .map((one) => {
      if (one.kind === 'placeholder') return `{{${one.name}}}`;
      return one.kind === 'break' ? '\n' : one.text;
    })
    .join('');
