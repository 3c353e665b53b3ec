/** Reads the built pages as trees. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { htmlToHast, type HastNode } from 'satteri';

export type Element = Extract<HastNode, { type: 'element' }>;

export interface Page {
  /** Address below the base path, such as `/geraete/musterboard-86/`. */
  readonly address: string;
  readonly html: string;
  readonly root: HastNode;
}

/** Paths of all files below `folder`, with slashes, in order. */
export const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();

/** All pages of a built site. */
export const pagesOf = (site: string): Page[] =>
  filesBelow(site)
    .filter((file) => file.endsWith('.html'))
    .map((file) => pageFrom(site, file));

/** The page at an address of a built site. */
export const pageAt = (site: string, address: string): Page =>
  pageFrom(site, `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`);

function pageFrom(site: string, file: string): Page {
  const html = readFileSync(join(site, file), 'utf8');
  return { address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, root: htmlToHast(html) };
}

/** Visits every element below `node`, in the order of the document. */
export function* elements(node: HastNode): Generator<Element> {
  if (!('children' in node)) return;
  for (const child of node.children as HastNode[]) {
    if (child.type === 'element') yield child;
    yield* elements(child);
  }
}

/** Elements with a tag name, a class (`.karte`), an id (`#inhalt`) or an attribute (`[href]`). */
export const all = (node: HastNode, selector: string): Element[] =>
  [...elements(node)].filter((element) => matches(element, selector));

/** The first of them; it must be there. */
export function first(node: HastNode, selector: string): Element {
  const [found] = all(node, selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

function matches(element: Element, selector: string): boolean {
  const [, tag, kind, name = ''] = /^([a-z0-9]*)(?:([.#[])([^\]]+)\]?)?$/.exec(selector) ?? [];
  if (tag && element.tagName !== tag) return false;
  if (kind === '.') return (attribute(element, 'class') ?? '').split(' ').includes(name);
  if (kind === '#') return attribute(element, 'id') === name;
  return kind === undefined || attribute(element, name) !== undefined;
}

/** Where the name of a property differs by more than capitals and hyphens from that of the attribute. */
const propertyNames: Readonly<Record<string, string>> = { class: 'classname', for: 'htmlfor' };

/** The value of an attribute, by its name in HTML. */
export function attribute(element: Element, name: string): string | undefined {
  const plain = name.replaceAll('-', '');
  const wanted = propertyNames[plain] ?? plain;
  for (const [property, value] of Object.entries(element.properties)) {
    if (property.toLowerCase() !== wanted || value === null || value === undefined || value === false)
      continue;
    if (Array.isArray(value)) return value.join(' ');
    return value === true ? '' : String(value);
  }
  return undefined;
}

/** Names of all attributes, lower case and without hyphens. */
export const attributeNames = (element: Element): string[] =>
  Object.keys(element.properties).map((property) => property.toLowerCase());

/** The text of a node, white space collapsed. */
export const textOf = (node: HastNode): string => rawText(node).replace(/\s+/g, ' ').trim();

function rawText(node: HastNode): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as HastNode[]).map(rawText).join('') : '';
}

/** Addresses of the links below `node`. */
export const linksIn = (node: HastNode): string[] =>
  all(node, 'a[href]').map((link) => attribute(link, 'href') ?? '');
