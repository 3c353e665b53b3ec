/**
 * A document as ODT (OpenDocument 1.3). A small writer of our own over a library for ZIP archives: there is no
 * well-kept library that writes OpenDocument text in the browser.
 */
import { strToU8 } from 'fflate';
import type { TextDocument } from '../../model/text-document.ts';
import { bookmarkedHeadings, listedHeadings } from '../bookmarks.ts';
import { textWidth } from '../design.ts';
import { pack } from '../pack.ts';
import { element, escapeXml, xmlDeclaration } from '../xml.ts';
import { AutomaticStyles } from './automatic-styles.ts';
import { BlockPrinter, paragraph } from './blocks.ts';
import { tableOfContents } from './contents.ts';
import { pages } from './pages.ts';
import { styleNames } from './style-names.ts';
import { fontFaces, namedStyles } from './styles.ts';

const mime = 'application/vnd.oasis.opendocument.text';
const version = '1.3';

const namespaces = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'office:version': version,
};

/** @param document a clean one, see `cleanDocument` */
export function writeOdt(document: TextDocument): Uint8Array {
  const parts = {
    'content.xml': content(document),
    'styles.xml': styles(document),
    'meta.xml': metadata(document),
  };
  const files = Object.entries({ ...parts, 'META-INF/manifest.xml': manifest(Object.keys(parts)) });
  return pack([
    // First and not compressed, so that the kind of file shows at a fixed place.
    { path: 'mimetype', bytes: strToU8(mime), isStored: true },
    ...files.map(([path, xml]) => ({ path, bytes: strToU8(xmlDeclaration + xml) })),
  ]);
}

function content(document: TextDocument): string {
  const automatic = new AutomaticStyles();
  const body = bodyOf(document, automatic);
  return element(
    'office:document-content',
    namespaces,
    fontFaces,
    element('office:automatic-styles', {}, automatic.markup()),
    element('office:body', {}, element('office:text', {}, body)),
  );
}

/** With a cover the text begins on the third page, after the contents; without one below a short head. */
function bodyOf(document: TextDocument, styles: AutomaticStyles): string {
  const { title, subtitle = '', mark = '', facts, notices, cover, blocks } = document;
  const headings = bookmarkedHeadings(document);
  const listed = listedHeadings(document, headings);
  const printer = new BlockPrinter(styles, headings);
  const whole = { indent: 0, width: textWidth };
  const line = (style: string, text: string) => (text === '' ? '' : paragraph(style, escapeXml(text)));
  return [
    line(cover ? styleNames.title : styleNames.compactTitle, title),
    line(styleNames.subtitle, subtitle),
    line(styleNames.mark, mark),
    facts.length === 0 ? '' : printer.facts(facts, whole),
    ...notices.map((notice) => line(styleNames.notice, notice)),
    listed.length > 0 ? tableOfContents(listed, styles.onNewPage(styleNames.contentsTitle)) : '',
    cover ? paragraph(styles.onNewPage(styleNames.gap)) : '',
    printer.blocks(blocks, whole),
  ].join('');
}

function styles(document: TextDocument): string {
  const { automatic, master } = pages(document);
  return element('office:document-styles', namespaces, fontFaces, namedStyles, automatic, master);
}

function metadata({ title, date }: TextDocument): string {
  const time = `${date}T00:00:00`;
  const content = [
    element('dc:title', {}, escapeXml(title)),
    element('meta:creation-date', {}, time),
    element('dc:date', {}, time),
    element('dc:language', {}, 'de-DE'),
  ];
  return element('office:document-meta', namespaces, element('office:meta', {}, ...content));
}

function manifest(paths: readonly string[]): string {
  const entry = (path: string, type: string) =>
    element('manifest:file-entry', { 'manifest:full-path': path, 'manifest:media-type': type });
  return element(
    'manifest:manifest',
    { 'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0', 'manifest:version': version },
    entry('/', mime),
    ...paths.map((path) => entry(path, 'text/xml')),
  );
}
