/** Words of a record's Markdown as words of a document. */
import type { MdastNode } from 'satteri';
import { unprotect } from '../../markdown/protect.ts';
import { t } from '../../strings/de.ts';
import type { Inline } from '../model/text-document.ts';

export type Style = 'strong' | 'emphasis' | 'code';

/** What differs between the documents that are made from Markdown. */
export interface Conversion<I> {
  /** Running text, in which a document may find more than plain words. */
  readonly words: (text: string, style?: Style) => readonly (Inline | I)[];
  /** Whole address for an address as it stands in a record. */
  readonly address: (url: string) => string;
  /** Whether boxes such as `:::hinweis` are part of the document. */
  readonly boxes: boolean;
  /** Level of a heading of the text; without it, headings become paragraphs that stand out. */
  readonly level?: (depth: number) => 1 | 2 | 3;
}

/** A conversion under way: what stands elsewhere in the text. */
export interface Context<I> extends Conversion<I> {
  /** Address that a definition `[name]: address` gives to a name. */
  readonly defined: (identifier: string) => string;
  /** Number of a footnote, in the order of first mention. */
  readonly footnote: (identifier: string) => number;
}

export const inlinesOf = <I>(
  nodes: readonly MdastNode[],
  context: Context<I>,
  style?: Style,
): (Inline | I)[] => nodes.flatMap((node) => inline(node, context, style));

/** @throws for nodes that the check refuses, such as HTML */
function inline<I>(node: MdastNode, context: Context<I>, style?: Style): readonly (Inline | I)[] {
  const { words, address } = context;
  switch (node.type) {
    case 'text':
      return words(unprotect(node.value).replace(/\s*\n\s*/g, ' '), style);
    case 'inlineCode':
      return words(unprotect(node.value), 'code');
    case 'strong':
      return inlinesOf(node.children, context, 'strong');
    case 'emphasis':
      return inlinesOf(node.children, context, style ?? 'emphasis');
    case 'delete':
      return [
        ...words(`${t('text.gestrichen')} `, style),
        ...inlinesOf(node.children, context, style),
        ...words(')', style),
      ];
    case 'break':
      return [{ kind: 'break' }];
    case 'image':
    case 'imageReference':
      return node.alt ? words(unprotect(node.alt), style) : [];
    case 'link':
      return linked(inlinesOf(node.children, context), address(unprotect(node.url)));
    case 'linkReference':
      return linked(inlinesOf(node.children, context), address(context.defined(node.identifier)));
    case 'footnoteReference':
      return [{ kind: 'text', text: noteMark(context.footnote(node.identifier)) }];
    default:
      throw new Error(`A document cannot show the Markdown node ‘${node.type}’.`);
  }
}

/** How a footnote is marked, in the text and before the note. */
export const noteMark = (number: number): string => `[${number}]`;

/** The words as a link; what is no plain text, such as a placeholder, stands between two parts of it. */
function linked<I>(words: readonly (Inline | I)[], href: string): (Inline | I)[] {
  const isText = (one: Inline | I) => (one as Inline).kind === 'text';
  if (words.length > 0 && words.every(isText)) {
    return [{ kind: 'link', text: words.map((one) => (one as { text: string }).text).join(''), href }];
  }
  return words.map((one) =>
    isText(one) ? { kind: 'link', text: (one as { text: string }).text, href } : one,
  );
}
