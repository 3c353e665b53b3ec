/** Tables of the DOCX: real ones, facts without lines, and boxes, which are tables of one cell. */
import {
  BuilderElement,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  XmlComponent,
  type ITableOptions,
  type ParagraphChild,
} from 'docx';
import { colors, columnWidths, factShares, space } from '../design.ts';
import { noLine, styleIds, thinLine } from './styles.ts';

/** Where a table stands: how far from the margin, and how wide. */
export interface Place {
  readonly indent: number;
  readonly width: number;
}

const shading = { type: ShadingType.CLEAR, color: 'auto', fill: colors.shade } as const;
const cellMargins = { top: space.cell, bottom: space.cell, left: 100, right: 100 } as const;
const noLines = {
  top: noLine,
  bottom: noLine,
  left: noLine,
  right: noLine,
  insideHorizontal: noLine,
  insideVertical: noLine,
} as const;

/** With the words that screen readers read out before it; docx has no option for them. */
class LabelledTable extends Table {
  constructor(label: string, options: ITableOptions) {
    super(options);
    const properties: unknown = this.root[0];
    if (label !== '' && properties instanceof XmlComponent) {
      properties.addChildElement(
        new BuilderElement({ name: 'w:tblCaption', attributes: { val: { key: 'w:val', value: label } } }),
      );
    }
  }
}

const frame = ({ indent, width }: Place, widths: readonly number[]) => ({
  width: { size: width, type: WidthType.DXA },
  indent: { size: indent, type: WidthType.DXA },
  columnWidths: widths,
  layout: TableLayoutType.FIXED,
});

const cell = (width: number, style: string, children: readonly ParagraphChild[], isHead = false): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(isHead ? { shading } : {}),
    children: [new Paragraph({ style, children })],
  });

export interface Cells {
  readonly label: string;
  readonly head: readonly (readonly ParagraphChild[])[];
  readonly rows: readonly (readonly (readonly ParagraphChild[])[])[];
  readonly shares?: readonly number[];
}

export function dataTable(place: Place, { label, head, rows, shares }: Cells): Table {
  const widths = columnWidths(head.length, place.width, shares);
  const cellsOf = (cells: readonly (readonly ParagraphChild[])[], style: string, isHead: boolean) =>
    cells.map((children, i) => cell(widths[i] ?? 0, style, children, isHead));
  return new LabelledTable(label, {
    ...frame(place, widths),
    margins: cellMargins,
    borders: {
      top: thinLine,
      bottom: thinLine,
      left: noLine,
      right: noLine,
      insideHorizontal: thinLine,
      insideVertical: noLine,
    },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cellsOf(head, styleIds.head, true) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: cellsOf(row, styleIds.cell, false) })),
    ],
  });
}

/** Names and values side by side. */
export function factTable(
  place: Place,
  rows: readonly (readonly [name: readonly ParagraphChild[], value: readonly ParagraphChild[]])[],
): Table {
  const widths = columnWidths(2, place.width, factShares);
  return new Table({
    ...frame(place, widths),
    margins: { top: 40, bottom: 40, left: 0, right: 100 },
    borders: noLines,
    rows: rows.map(
      ([name, value]) =>
        new TableRow({
          cantSplit: true,
          children: [
            cell(widths[0] ?? 0, styleIds.factName, name),
            cell(widths[1] ?? 0, styleIds.fact, value),
          ],
        }),
    ),
  });
}

export const boxPadding = 160;

export const boxTable = (place: Place, children: readonly (Paragraph | Table)[]): Table =>
  new Table({
    ...frame(place, [place.width]),
    margins: { top: 100, bottom: 20, left: boxPadding, right: boxPadding },
    borders: { ...noLines, left: { ...thinLine, size: 24 } },
    rows: [new TableRow({ children: [new TableCell({ shading, children })] })],
  });
