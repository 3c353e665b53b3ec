/** Opens what the writers have written, as somebody else would. */
import { strFromU8, unzipSync } from 'fflate';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { all, readXml, type XmlElement } from './xml.ts';

/** The parts of an archive by their path; everything that is XML is read strictly. */
export function openArchive(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const part = (path: string): XmlElement => {
    const file = files[path];
    if (file === undefined) throw new Error(`There is no ${path}.`);
    return readXml(strFromU8(file));
  };
  return {
    paths: Object.keys(files),
    text: (path: string) => strFromU8(files[path] ?? new Uint8Array()),
    part,
  };
}

/** Paragraphs of a DOCX as lines, without the contents. */
export function docxLines(bytes: Uint8Array): string[] {
  const body = openArchive(bytes).part('word/document.xml');
  const contents = new Set(all(body, 'w:sdt').flatMap((table) => all(table, 'w:p')));
  return all(body, 'w:p')
    .filter((paragraph) => !contents.has(paragraph) && docxStyle(paragraph) !== 'TOCHeading')
    .flatMap((paragraph) => textOf(paragraph, 'w:br', 'w:instrText').split('\n'))
    .filter((line) => line !== '');
}

export const docxStyle = (paragraph: XmlElement): string | undefined =>
  all(paragraph, 'w:pStyle')[0]?.attributes.get('w:val');

/** Paragraphs of an ODT as lines, without the contents. */
export function odtLines(bytes: Uint8Array): string[] {
  const body = all(openArchive(bytes).part('content.xml'), 'office:text')[0];
  if (body === undefined) throw new Error('There is no text.');
  const contents = new Set(all(body, 'text:table-of-content').flatMap((table) => all(table, 'text:p')));
  return all(body, 'text:p', 'text:h')
    .filter((paragraph) => !contents.has(paragraph))
    .flatMap((paragraph) => textOf(paragraph, 'text:line-break').split('\n'))
    .filter((line) => line !== '');
}

/** The text of an element; some elements stand for a new line, others say nothing. */
export function textOf(element: XmlElement, lineBreak = '', silent = ''): string {
  if (element.name === lineBreak) return '\n';
  if (element.name === silent) return '';
  return element.children
    .map((child) => (typeof child === 'string' ? child : textOf(child, lineBreak, silent)))
    .join('');
}

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] };

/** What a reader sees of Markdown: lines, without contents and footer. Names and values of facts are one line. */
export function markdownLines(bytes: Uint8Array, hasContents: boolean): string[] {
  const root: Node = remark().use(remarkGfm).parse(new TextDecoder().decode(bytes));
  const blocks = [...(root.children ?? [])];
  const footer = blocks.findLastIndex(({ type }) => type === 'thematicBreak');
  if (footer >= 0) blocks.splice(footer);
  const contents = blocks.findIndex((block) => block.type === 'heading' && markdownText(block) === 'Inhalt');
  if (hasContents) blocks.splice(contents, 2);
  return blocks.flatMap(markdownBlock).filter((line) => line !== '');
}

function markdownBlock(node: Node): string[] {
  if (['paragraph', 'heading', 'tableCell'].includes(node.type)) return markdownText(node).split('\n');
  // Nothing else has words of its own: code or HTML would be words that became markup.
  return node.children?.flatMap(markdownBlock) ?? [`Unexpected ${node.type}: ${node.value}`];
}

function markdownText({ type, value, children = [] }: Node): string {
  if (type === 'break') return '\n';
  if (type === 'html') return /^<\/?a( id="\w+")?>$/.test(value ?? '') ? '' : `Unexpected ${value}`;
  return value ?? children.map(markdownText).join('');
}
