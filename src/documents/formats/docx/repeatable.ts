/**
 * Mends what docx has packed, so that the same document gives the same file: docx draws ids by lot, counts on from
 * one document to the next, and writes the time of the machine and a placeholder for the author into the properties.
 */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { TextDocument } from '../../model/text-document.ts';
import { pack } from '../pack.ts';
import { element, escapeXml, xmlDeclaration } from '../xml.ts';
import { withSmallEnd } from './contents.ts';

/** The parts with bookmarks and links; the others have the same ids every time. */
const withIds = new Set(['word/document.xml', 'word/_rels/document.xml.rels']);

export function repeatable(packed: Uint8Array, document: TextDocument): Uint8Array {
  const ids = new Ids();
  const files = Object.entries(unzipSync(packed))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, bytes]) => {
      if (path === 'docProps/core.xml') return { path, bytes: strToU8(properties(document)) };
      if (!withIds.has(path)) return { path, bytes };
      return { path, bytes: strToU8(ids.mended(withSmallEnd(strFromU8(bytes)))) };
    });
  return pack(files);
}

/** Ids in the order in which they appear, the same in all parts of the file. */
class Ids {
  readonly #known = new Map<string, string>();

  /** Looks at attributes and instructions of fields only: docx writes no straight quote as such into text. */
  mended(xml: string): string {
    const renamed = (prefix: string) => (_: string, before: string, id: string, after: string) =>
      `${before}${this.#id(prefix, id)}${after}`;
    return xml
      .replace(/((?:r:id|Id)=")(rId[\w-]{21})(")/g, renamed('rIdLink'))
      .replace(/(w:(?:name|anchor)=")(_Toc\d+)(")/g, renamed('_Toc'))
      .replace(/(<w:instrText[^>]*>PAGEREF )(_Toc\d+)( )/g, renamed('_Toc'))
      .replace(/(<w:bookmark(?:Start|End) [^>]*?w:id=")(\d+)(")/g, renamed(''));
  }

  #id(prefix: string, id: string): string {
    const known = this.#known.get(`${prefix} ${id}`) ?? `${prefix}${this.#known.size + 1}`;
    this.#known.set(`${prefix} ${id}`, known);
    return known;
  }
}

function properties({ title, date }: TextDocument): string {
  const day = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${date}T00:00:00Z`);
  const content = [
    element('dc:title', {}, escapeXml(title)),
    element('dc:language', {}, 'de-DE'),
    day('dcterms:created'),
    day('dcterms:modified'),
  ];
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  return xmlDeclaration + element('cp:coreProperties', namespaces, ...content);
}
