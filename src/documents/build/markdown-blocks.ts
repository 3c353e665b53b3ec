/**
 * A record's Markdown as blocks of a document. Whatever a record may say arrives in words: pictures as their
 * description, footnotes below the text, quotations as paragraphs of their own.
 */
import type { MdastNode } from 'satteri';
import { textOf, walk } from '../../markdown/parse.ts';
import { unprotect } from '../../markdown/protect.ts';
import { direktiven, type Direktive } from '../../schema/direktiven.ts';
import { t } from '../../strings/de.ts';
import type { Block, Box, Inline, Paragraph, Table } from '../model/text-document.ts';
import { inlinesOf, noteMark, type Context, type Conversion } from './markdown-inlines.ts';

type Node<T extends MdastNode['type']> = Extract<MdastNode, { type: T }>;

/**
 * The blocks of some nodes of a text, footnotes at the end.
 * @param root the whole text, in which definitions and footnotes are looked up
 * @throws for nodes that the check refuses, such as HTML
 */
export function blocksOf<I = never>(
  root: MdastNode,
  nodes: readonly MdastNode[],
  conversion: Conversion<I>,
): Block<Inline | I>[] {
  const all = [...walk(root)];
  const addresses = all.filter((node) => node.type === 'definition');
  const definitions = all.filter((node) => node.type === 'footnoteDefinition');
  const mentioned: string[] = [];
  const context: Context<I> = {
    ...conversion,
    defined: (identifier) => unprotect(addresses.find((one) => one.identifier === identifier)?.url ?? ''),
    footnote: (identifier) => {
      if (!mentioned.includes(identifier)) mentioned.push(identifier);
      return mentioned.indexOf(identifier) + 1;
    },
  };
  const blocks = nodes.flatMap((node) => topBlock(node, context));
  // A note may mention further ones: the list grows while it is read.
  const notes: Block<Inline | I>[] = [];
  for (const [i, identifier] of mentioned.entries()) {
    const definition = definitions.find((one) => one.identifier === identifier);
    notes.push(...noteBlocks(definition?.children ?? [], i + 1, context));
  }
  return [...blocks, ...notes];
}

/** Headings stand at the top level of a document only. */
function topBlock<I>(node: MdastNode, context: Context<I>): Block<Inline | I>[] {
  if (node.type !== 'heading' || !context.level) return block(node, context);
  return [{ kind: 'heading', level: context.level(node.depth), text: textOf(node), numbered: true }];
}

const inner = <I>(nodes: readonly MdastNode[], context: Context<I>): Block<Inline | I>[] =>
  nodes.flatMap((node) => block(node, context));

function block<I>(node: MdastNode, context: Context<I>): Block<Inline | I>[] {
  switch (node.type) {
    case 'paragraph':
      return paragraph(inlinesOf(node.children, context));
    case 'heading':
      return paragraph(inlinesOf(node.children, context, 'strong'));
    case 'blockquote':
      return inner(node.children, context);
    case 'list':
      return list(node, context);
    case 'table':
      return [table(node, context)];
    case 'code':
      return paragraph(codeLines(node, context));
    case 'containerDirective':
      return context.boxes ? [box(node, context)] : [];
    case 'thematicBreak':
    case 'definition':
    case 'footnoteDefinition':
      return [];
    default:
      throw new Error(`A document cannot show the Markdown node ‘${node.type}’.`);
  }
}

const paragraph = <I>(content: readonly (Inline | I)[]): Paragraph<Inline | I>[] =>
  content.length > 0 ? [{ kind: 'paragraph', content }] : [];

/** Items that hold nothing are left out. */
function list<I>({ ordered, children }: Node<'list'>, context: Context<I>): Block<Inline | I>[] {
  const items = children
    .map((item) => withBox(item.checked, inner(item.children, context)))
    .filter((blocks) => blocks.length > 0);
  return items.length > 0 ? [{ kind: 'list', ordered: ordered === true, items }] : [];
}

/** An item of a list of tasks with its box before the words. */
const withBox = <I>(
  checked: boolean | null | undefined,
  blocks: readonly Block<Inline | I>[],
): readonly Block<Inline | I>[] =>
  typeof checked === 'boolean' ? withLead(checked ? '☑ ' : '☐ ', blocks) : blocks;

function table<I>({ children }: Node<'table'>, context: Context<I>): Table<Inline | I> {
  const [head, ...rows] = children;
  const names = (head?.children ?? []).map(textOf);
  return {
    kind: 'table',
    label: t('text.tabelle', { spalten: names.filter((name) => name !== '').join(', ') }),
    head: names,
    rows: rows.map((row) => row.children.map((cell) => inlinesOf(cell.children, context))),
  };
}

const codeLines = <I>({ value }: Node<'code'>, { words }: Context<I>): (Inline | I)[] =>
  unprotect(value)
    .split('\n')
    .flatMap((line, i) => [...(i > 0 ? [{ kind: 'break' as const }] : []), ...words(line, 'code')]);

function box<I>({ name, children }: Node<'containerDirective'>, context: Context<I>): Box<Inline | I> {
  const { label } = direktiven[name as Direktive];
  const [first, ...rest] = children;
  const isTitled = first?.type === 'paragraph' && first.data !== undefined && 'directiveLabel' in first.data;
  return {
    kind: 'box',
    title: isTitled ? `${label}: ${textOf(first)}` : label,
    blocks: inner(isTitled ? rest : children, context),
  };
}

const noteBlocks = <I>(
  nodes: readonly MdastNode[],
  number: number,
  context: Context<I>,
): Block<Inline | I>[] =>
  withLead(`${noteMark(number)} `, inner(nodes, context)).map((one) =>
    one.kind === 'paragraph' ? { ...one, style: 'note' } : one,
  );

/** With a sign before the first words. */
function withLead<I>(sign: string, blocks: readonly Block<Inline | I>[]): Block<Inline | I>[] {
  const lead: Inline = { kind: 'text', text: sign };
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return [{ kind: 'paragraph', content: [lead] }, ...blocks];
  return [{ ...first, content: [lead, ...first.content] }, ...rest];
}
