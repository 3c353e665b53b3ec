/**
 * What is not canonical in a Markdown text, as edits of single characters. remark tells where the marks
 * stand; it does not write the text, since it would escape and wrap what people wrote.
 */
import { remark } from 'remark';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import { protect } from '../../markdown/protect.ts';
import { effective, type Edit } from './edits.ts';

const processor = remark().use(remarkGfm).use(remarkDirective);

type Root = ReturnType<typeof processor.parse>;
type Content = Root['children'][number];
type Node<T extends string> = Extract<Content, { type: T }>;
type Parent = Root | Extract<Content, { children: unknown[] }>;

/** Edits that belong together, such as the opening and the closing fence of one block. */
export type Change = readonly Edit[];

/** Every change that brings `markdown` closer to canonical form, in the order of the text. */
export function changesIn(markdown: string): Change[] {
  const changes: Change[] = [];
  const visit = (node: Root | Content): void => {
    const edits = effective(markdown, editsFor(node, markdown));
    if (edits.length > 0) changes.push(edits);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(processor.parse(protect(markdown)));
  return changes;
}

function editsFor(node: Root | Content, source: string): Edit[] {
  switch (node.type) {
    case 'list':
      return list(node, source);
    case 'emphasis':
      return around(node, '*');
    case 'strong':
      return around(node, '**');
    case 'heading':
      return heading(node, source);
    case 'code':
      return fences(node, source, {
        old: /^(?:~{3,}|`{3,})/,
        fence: fenceFor(node.value, node.lang, node.meta),
      });
    case 'containerDirective':
      return fences(node, source, { old: /^:{3,}/, fence: ':'.repeat(colons(node)) });
    default:
      return [];
  }
}

const span = ({ position }: Pick<Content, 'position'>): [from: number, to: number] => [
  position?.start.offset ?? 0,
  position?.end.offset ?? 0,
];

/** `-` before every item, or the number that the reader will see, with a full stop. */
function list(node: Node<'list'>, source: string): Edit[] {
  const items = node.children.map((item, i) => {
    const [from, to] = span(item);
    const marker = /^(?:[-*+]|\d+(?=[.)]))/.exec(source.slice(from, to))?.[0] ?? '';
    const number = String((node.start ?? 1) + i);
    // Further lines of an item hang on the width of its number.
    const fits = number.length === marker.length || !source.slice(from, to).includes('\n');
    return { from, marker, number, fits };
  });
  if (!node.ordered) return items.map(({ from }) => ({ from, to: from + 1, text: '-' }));
  const isFree = items.every(({ fits }) => fits);
  return items.map(({ from, marker, number }) => ({
    from,
    to: from + marker.length + 1,
    text: `${isFree ? number : marker}.`,
  }));
}

function around(node: Content, mark: string): Edit[] {
  const [from, to] = span(node);
  return [
    { from, to: from + mark.length, text: mark },
    { from: to - mark.length, to, text: mark },
  ];
}

/** `## Title`, without underline and without closing marks. */
function heading(node: Node<'heading'>, source: string): Edit[] {
  const [first] = node.children;
  const last = node.children.at(-1);
  if (!first || !last) return [];
  const [from, to] = span(node);
  const [start] = span(first);
  const [, end] = span(last);
  // An underlined heading may have several lines, one with marks in front may not.
  if (source.slice(start, end).includes('\n')) return [];
  return [
    { from, to: start, text: `${'#'.repeat(node.depth)} ` },
    { from: end, to, text: '' },
  ];
}

interface Fences {
  readonly old: RegExp;
  /** Nothing where the block has to stay as it is. */
  readonly fence: string | undefined;
}

function fences(node: Content, source: string, { old, fence }: Fences): Edit[] {
  const [from, to] = span(node);
  const block = source.slice(from, to);
  const opening = old.exec(block)?.[0];
  if (opening === undefined || fence === undefined) return [];
  const edits = [{ from, to: from + opening.length, text: fence }];
  const lastLine = block.slice(block.lastIndexOf('\n') + 1);
  const { lead = '', closing = '' } =
    /^(?<lead>[ \t>]*)(?<closing>~{3,}|`{3,}|:{3,})[ \t]*$/.exec(lastLine)?.groups ?? {};
  if (!block.includes('\n') || !closing.startsWith(opening)) return edits;
  const at = to - lastLine.length + lead.length;
  return [...edits, { from: at, to: at + closing.length, text: fence }];
}

/** Three backticks, or more where the code has as many itself. */
function fenceFor(code: string, ...info: (string | null | undefined)[]): string | undefined {
  if (info.some((words) => words?.includes('`'))) return undefined;
  const longest = Math.max(2, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  return '`'.repeat(longest + 1);
}

/** Three colons, one more around a block that has a block in it. */
function colons(node: Node<'containerDirective'>): number {
  const inside = (parent: Parent): number[] =>
    parent.children.flatMap((child) =>
      child.type === 'containerDirective' ? [colons(child)] : 'children' in child ? inside(child) : [],
    );
  return Math.max(2, ...inside(node)) + 1;
}
