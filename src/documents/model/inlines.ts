/** Finds the words in blocks. */
import type { Block } from './text-document.ts';

/** All words of blocks, in reading order, wherever they stand. */
export function* inlinesOf<I>(blocks: readonly Block<I>[]): Generator<I> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        break;
      case 'paragraph':
        yield* block.content;
        break;
      case 'list':
        for (const item of block.items) yield* inlinesOf(item);
        break;
      case 'table':
        yield* block.rows.flat(2);
        break;
      case 'facts':
        for (const { value } of block.rows) yield* value;
        break;
      case 'box':
        yield* inlinesOf(block.blocks);
        break;
    }
  }
}
