/** Tables of the ODT: real ones, facts without lines, and boxes, which are tables of one cell. */
import { columnWidths, factShares } from '../design.ts';
import { element, escapeXml } from '../xml.ts';
import { cellStyles, rowStyle, type AutomaticStyles } from './automatic-styles.ts';

/** Where a table stands: how far from the margin, and how wide. */
export interface Place {
  readonly indent: number;
  readonly width: number;
}

export const cell = (style: string, ...content: readonly string[]): string =>
  element('table:table-cell', { 'table:style-name': style, 'office:value-type': 'string' }, ...content);

export const row = (...cells: readonly string[]): string =>
  element('table:table-row', { 'table:style-name': rowStyle }, ...cells);

export function table(name: string, columns: number, ...content: readonly string[]): string {
  const widths = Array.from({ length: columns }, (_, i) =>
    element('table:table-column', { 'table:style-name': `${name}.${i + 1}` }),
  );
  return element(
    'table:table',
    { 'table:name': name, 'table:style-name': name },
    ...content.slice(0, 1),
    ...widths,
    ...content.slice(1),
  );
}

export interface Cells {
  readonly label: string;
  /** Paragraphs as markup. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly shares?: readonly number[];
}

export function dataTable(
  styles: AutomaticStyles,
  place: Place,
  { label, head, rows, shares }: Cells,
): string {
  const name = styles.table(place.indent, columnWidths(head.length, place.width, shares));
  return table(
    name,
    head.length,
    label === '' ? '' : element('table:title', {}, escapeXml(label)),
    element('table:table-header-rows', {}, row(...head.map((one) => cell(cellStyles.head, one)))),
    ...rows.map((cells) => row(...cells.map((one) => cell(cellStyles.data, one)))),
  );
}

/** Names and values side by side. */
export function factTable(
  styles: AutomaticStyles,
  place: Place,
  rows: readonly (readonly [name: string, value: string])[],
): string {
  const name = styles.table(place.indent, columnWidths(2, place.width, factShares));
  return table(name, 2, '', ...rows.map((pair) => row(...pair.map((one) => cell(cellStyles.fact, one)))));
}

export function boxTable(styles: AutomaticStyles, place: Place, content: string): string {
  const name = styles.table(place.indent, [place.width]);
  return table(name, 1, '', element('table:table-row', {}, cell(cellStyles.box, content)));
}
