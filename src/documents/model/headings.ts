/** Headings of a document with the numbers that Word and LibreOffice will count for them. */
import type { Heading, TextDocument } from './text-document.ts';

export interface NumberedHeading extends Heading {
  /** Such as `2.3`; nothing for headings without a number. */
  readonly number?: string;
}

/** All headings in their order. Headings stand at the top level of a document only. */
export function headingsOf({ blocks }: Pick<TextDocument, 'blocks'>): NumberedHeading[] {
  const counters = [0, 0, 0];
  return blocks.flatMap((block): NumberedHeading[] => {
    if (block.kind !== 'heading') return [];
    if (!block.numbered) return [block];
    const own = block.level - 1;
    counters[own] = (counters[own] ?? 0) + 1;
    counters.fill(0, own + 1);
    return [{ ...block, number: counters.slice(0, block.level).join('.') }];
  });
}
