/** The words of a document without any format. What a format says beyond them are numbers, contents and footers. */
import { cleanDocument } from './clean-document.ts';
import { missingText } from './missing.ts';
import type { Block, Fact, Inline, TextDocument } from './text-document.ts';

/** All words in the order in which they are read: one line for each paragraph, cell, name and value. */
export function textLines(document: TextDocument): string[] {
  const { title, subtitle = '', mark = '', facts, notices, blocks } = cleanDocument(document);
  return [title, subtitle, mark, ...factLines(facts), ...notices, ...blocks.flatMap(blockLines)].filter(
    (line) => line !== '',
  );
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return contentLines(block.content);
    case 'list':
      return block.items.flatMap((item) => item.flatMap(blockLines));
    case 'table':
      return [...block.head, ...block.rows.flatMap((row) => row.flatMap(contentLines))];
    case 'facts':
      return factLines(block.rows);
    case 'box':
      return [block.title, ...block.blocks.flatMap(blockLines)];
  }
}

const factLines = (facts: readonly Fact[]): string[] =>
  facts.flatMap(({ name, value }) => [name, ...contentLines(value)]);

const contentLines = (content: readonly Inline[]): string[] => content.map(inlineText).join('').split('\n');

function inlineText(inline: Inline): string {
  if (inline.kind === 'break') return '\n';
  return inline.kind === 'missing' ? missingText(inline.text) : inline.text;
}
