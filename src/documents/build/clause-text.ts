/** The text of a clause: what goes into a document, and the remarks for whoever assembles it. */
import type { MdastNode } from 'satteri';
import { parseMarkdown } from '../../markdown/parse.ts';
import type { ClauseBlock, ClauseInline } from '../builder/data.ts';
import { blocksOf } from './markdown-blocks.ts';
import type { Conversion, Style } from './markdown-inlines.ts';

export interface ClauseText {
  readonly text: readonly ClauseBlock[];
  /** The boxes of the clause, each as one `box`. */
  readonly hinweise: readonly ClauseBlock[];
}

/**
 * @param address whole address for an address as it stands in the record
 * @throws for nodes that the check refuses, such as HTML
 */
export function clauseText(markdown: string, address: (url: string) => string): ClauseText {
  const root = parseMarkdown(markdown);
  const conversion = { words: withPlaceholders, address };
  const nodes = 'children' in root ? root.children : [];
  return {
    text: blocksOf(root, nodes, { ...conversion, boxes: false }),
    hinweise: blocksOf(root, outermostBoxes(root), { ...conversion, boxes: true }),
  };
}

/** Boxes may stand inside items of lists; those inside another box belong to it. */
function outermostBoxes(node: MdastNode): MdastNode[] {
  if (node.type === 'containerDirective') return [node];
  return 'children' in node ? node.children.flatMap(outermostBoxes) : [];
}

/** The text with each `{{name}}` as a placeholder. */
const withPlaceholders: Conversion<ClauseInline>['words'] = (text: string, style?: Style) =>
  text.split(/\{\{\s*([a-z][a-z0-9_]*)\s*\}\}/).flatMap((part, i): ClauseInline[] => {
    if (i % 2 === 1) return [{ kind: 'placeholder', name: part }];
    return part === '' ? [] : [{ kind: 'text', text: part, ...(style && { style }) }];
  });
