/** Reads XML strictly: whatever is not well-formed is an error. Knows no DTD, as the files need none. */

export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (XmlElement | string)[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const allowed = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const name = '[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?';
const token = new RegExp(`<(/?)(${name})((?:\\s+${name}="[^"<]*")*)\\s*(/?)>|([^<]+)`, 'gy');

/** @throws where the text is not well-formed */
export function readXml(xml: string): XmlElement {
  if (!allowed.test(xml)) throw new Error('A character that XML forbids.');
  const root: XmlElement = { name: '', attributes: new Map(), children: [] };
  const open = [root];
  const declaration = /^<\?xml[^?]*\?>\s*/.exec(xml)?.[0].length ?? 0;
  token.lastIndex = declaration;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const [, closing, tag, attributes = '', empty, text] = token.exec(xml) ?? [];
    const current = open.at(-1) ?? root;
    if (text !== undefined) {
      current.children.push(decode(text));
    } else if (tag === undefined) {
      throw new Error(`Not well-formed: ${xml.slice(at, at + 80)}`);
    } else if (closing) {
      if (current.name !== tag) throw new Error(`</${tag}> closes <${current.name}>.`);
      open.pop();
    } else {
      const element: XmlElement = { name: tag, attributes: readAttributes(attributes), children: [] };
      current.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const elements = root.children.filter((child) => typeof child !== 'string');
  const [only] = elements;
  if (open.length !== 1 || elements.length !== 1 || only === undefined) throw new Error('No single root.');
  return only;
}

function readAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, key = '', value = ''] of text.matchAll(/([^\s=]+)="([^"]*)"/g)) {
    if (attributes.has(key)) throw new Error(`${key} twice.`);
    attributes.set(key, decode(value));
  }
  return attributes;
}

function decode(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text.');
  return text.replace(/&(?:#(\d+)|(\w+));|&/g, (whole, code?: string, entity?: string) => {
    const sign = code === undefined ? entities[entity ?? ''] : String.fromCodePoint(Number(code));
    if (sign === undefined) throw new Error(`Unknown entity ${whole}.`);
    return sign;
  });
}

/** All elements with one of the names below an element, in their order. */
export const all = (element: XmlElement, ...names: readonly string[]): XmlElement[] =>
  element.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [...(names.includes(child.name) ? [child] : []), ...all(child, ...names)],
  );

/** An attribute that must be there. */
export function attribute(element: XmlElement, key: string): string {
  const value = element.attributes.get(key);
  if (value === undefined) throw new Error(`<${element.name}> has no ${key}.`);
  return value;
}

export const valuesOf = (elements: readonly XmlElement[], key: string): string[] =>
  elements.flatMap((element) => element.attributes.get(key) ?? []);
