/** Paper, margins and the footer on every page of the ODT. */
import type { TextDocument } from '../../model/text-document.ts';
import { columnWidths, footerShares, page, textWidth } from '../design.ts';
import { footerText } from '../../model/footer.ts';
import { pageWords } from '../words.ts';
import { element, escapeXml } from '../xml.ts';
import { AutomaticStyles, cellStyles } from './automatic-styles.ts';
import { paragraph } from './blocks.ts';
import { twips } from './lengths.ts';
import { styleNames } from './style-names.ts';
import { cell, row, table } from './tables.ts';

const layoutName = 'Seite';

const pageLayout = element(
  'style:page-layout',
  { 'style:name': layoutName },
  element('style:page-layout-properties', {
    'fo:page-width': twips(page.width),
    'fo:page-height': twips(page.height),
    'style:print-orientation': 'portrait',
    'fo:margin-top': twips(page.margin),
    'fo:margin-left': twips(page.margin),
    'fo:margin-right': twips(page.margin),
    'fo:margin-bottom': twips(page.footer),
  }),
  element(
    'style:footer-style',
    {},
    element('style:header-footer-properties', {
      'fo:min-height': twips(page.margin - page.footer),
      'fo:margin-top': twips(240),
    }),
  ),
);

/** Markup of the automatic styles and of the master page. */
export function pages(document: TextDocument): { readonly automatic: string; readonly master: string } {
  const styles = new AutomaticStyles();
  const name = styles.table(0, columnWidths(2, textWidth, footerShares), 0);
  const right = styles.alignedRight(styleNames.footer);
  const numbers = [
    `${pageWords.page} `,
    element('text:page-number', { 'text:select-page': 'current' }, '1'),
    ` ${pageWords.of} `,
    element('text:page-count', {}, '1'),
  ];
  const footer = table(
    name,
    2,
    '',
    row(
      cell(cellStyles.footer, paragraph(styleNames.footer, escapeXml(footerText(document)))),
      cell(cellStyles.footer, paragraph(right, ...numbers)),
    ),
  );
  const master = element(
    'style:master-page',
    { 'style:name': 'Standard', 'style:page-layout-name': layoutName },
    element('style:footer', {}, footer),
  );
  return {
    automatic: element('office:automatic-styles', {}, styles.markup(), pageLayout),
    master: element('office:master-styles', {}, master),
  };
}
