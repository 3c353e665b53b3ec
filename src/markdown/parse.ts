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

/** Visits `node` and everything below it, parents first. No recursion: texts can be nested thousands deep. */
export function* walk(node: MdastNode): Generator<MdastNode> {
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next;
    if ('children' in next) for (const child of next.children.toReversed()) waiting.push(child);
  }
}

/** The words of a node as a reader sees them. */
export function textOf(node: MdastNode): string {
  const words = [...walk(node)].map((part) => {
    if (part.type === 'image') return part.alt ?? '';
    return 'value' in part ? part.value : '';
  });
  return unprotect(words.join(''));
}
