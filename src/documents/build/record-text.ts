/** The text of a record as part of a document. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { parseMarkdown } from '../../markdown/parse.ts';
import type { Eintrag } from '../../schema/eintrag.ts';
import type { Block } from '../model/text-document.ts';
import { blocksOf } from './markdown-blocks.ts';
import { addressesFrom } from './origins.ts';

/** With its headings as headings of the document and its boxes in their place. */
export function recordText(kb: KnowledgeBase, eintrag: Eintrag): Block[] {
  const root = parseMarkdown(eintrag.text);
  return blocksOf(root, 'children' in root ? root.children : [], {
    words: (text, style) => [{ kind: 'text', text, ...(style && { style }) }],
    address: addressesFrom(kb, eintrag),
    boxes: true,
    // Texts of records begin with headings of level 2.
    level: (depth) => (depth <= 2 ? 1 : depth === 3 ? 2 : 3),
  });
}
