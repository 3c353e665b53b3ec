/** The one Markdown parser: what the check reads is what the page shows. */
import { markdownToMdast, type Features, type MdastNode } from 'satteri';
import { protect, unprotect } from './protect.ts';

export const features: Features = {
  gfm: { footnotes: { label: 'Fußnoten', backLabel: 'Zurück zum Text {reference}' } },
  // Front matter is cut off before; a second one in the text is a rule and a heading.
  frontmatter: false,
  directive: true,
  // English quotes, and quadratic in the number of quotes.
  smartPunctuation: false,
};

/** The tree of a record's text. Offsets count UTF-16 units from the start of `markdown`. */
export const parseMarkdown = (markdown: string): MdastNode =>
  markdownToMdast(protect(markdown), { features });

/** Visits `node` and everything below it, parents first. */
export function* walk(node: MdastNode): Generator<MdastNode> {
  yield node;
  if ('children' in node) for (const child of node.children) yield* walk(child);
}

/** The words of a node as a reader sees them. */
export function textOf(node: MdastNode): string {
  if (node.type === 'image') return unprotect(node.alt ?? '');
  if ('value' in node) return unprotect(node.value);
  return 'children' in node ? node.children.map((child) => textOf(child as MdastNode)).join('') : '';
}
