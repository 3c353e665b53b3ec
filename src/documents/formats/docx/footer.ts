/** The footer on every page of the DOCX. */
import {
  AlignmentType,
  Footer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { TextDocument } from '../../model/text-document.ts';
import { columnWidths, footerShares, textWidth } from '../design.ts';
import { footerText } from '../../model/footer.ts';
import { pageWords } from '../words.ts';
import { runsOf } from './inlines.ts';
import { noLine, styleIds, thinLine } from './styles.ts';

/** Where the document comes from on the left, the page on the right; side by side, however long the words are. */
export function footerOf(document: TextDocument): Footer {
  const widths = columnWidths(2, textWidth, footerShares);
  const cell = (paragraph: Paragraph, i: number) =>
    new TableCell({ width: { size: widths[i] ?? 0, type: WidthType.DXA }, children: [paragraph] });
  const source = new Paragraph({
    style: styleIds.footer,
    children: runsOf([{ kind: 'text', text: footerText(document) }], new Map()),
  });
  const pageNumber = new Paragraph({
    style: styleIds.footer,
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({
        children: [`${pageWords.page} `, PageNumber.CURRENT, ` ${pageWords.of} `, PageNumber.TOTAL_PAGES],
      }),
    ],
  });
  const table = new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 80, bottom: 0, left: 0, right: 0 },
    borders: {
      top: thinLine,
      bottom: noLine,
      left: noLine,
      right: noLine,
      insideHorizontal: noLine,
      insideVertical: noLine,
    },
    rows: [new TableRow({ children: [source, pageNumber].map(cell) })],
  });
  return new Footer({ children: [table, new Paragraph({ style: styleIds.gap })] });
}
