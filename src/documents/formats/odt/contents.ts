/** The table of contents of the ODT: an index that LibreOffice can renew, with its entries written already. */
import type { BookmarkedHeading } from '../bookmarks.ts';
import { contentsDepth } from '../design.ts';
import { contentsTitle } from '../words.ts';
import { element, escapeXml } from '../xml.ts';
import { paragraph } from './blocks.ts';
import { linkTo } from './inlines.ts';
import { contentsStyle, styleNames } from './style-names.ts';

const levels = Array.from({ length: contentsDepth }, (_, i) => i + 1);
const tab = element('text:tab');

export function tableOfContents(listed: readonly BookmarkedHeading[], titleStyle: string): string {
  const title = element(
    'text:index-title',
    { 'text:name': `${contentsTitle}_Titel` },
    paragraph(titleStyle, contentsTitle),
  );
  return element(
    'text:table-of-content',
    { 'text:name': contentsTitle, 'text:protected': 'true' },
    source,
    element('text:index-body', {}, title, ...listed.map(entry)),
  );
}

/** The page is a field that looks at the heading, so it is right as soon as the pages are laid out. */
function entry({ level, number, text, bookmark }: BookmarkedHeading): string {
  const page = element(
    'text:bookmark-ref',
    { 'text:reference-format': 'page', 'text:ref-name': bookmark },
    '',
  );
  const words = [...(number === undefined ? [] : [number, tab]), escapeXml(text), tab, page];
  return paragraph(contentsStyle(level), linkTo(`#${bookmark}`, styleNames.contentsLink, ...words));
}

const source = element(
  'text:table-of-content-source',
  { 'text:outline-level': contentsDepth, 'text:use-index-marks': 'false' },
  element('text:index-title-template', { 'text:style-name': styleNames.contentsTitle }, contentsTitle),
  ...levels.map((level) =>
    element(
      'text:table-of-content-entry-template',
      { 'text:outline-level': level, 'text:style-name': contentsStyle(level) },
      element('text:index-entry-link-start'),
      element('text:index-entry-chapter'),
      element('text:index-entry-span', {}, ' '),
      element('text:index-entry-text'),
      element('text:index-entry-tab-stop', { 'style:type': 'right', 'style:leader-char': '.' }),
      element('text:index-entry-page-number'),
      element('text:index-entry-link-end'),
    ),
  ),
);
