/** The order of the DOCX: first page, contents, text. */
import { Paragraph, type FileChild } from 'docx';
import type { TextDocument } from '../../model/text-document.ts';
import { listedHeadings, type BookmarkedHeading } from '../bookmarks.ts';
import { textWidth } from '../design.ts';
import { contentsTitle } from '../words.ts';
import { BlockPrinter, pageStart } from './blocks.ts';
import { tableOfContents } from './contents.ts';
import { runsOf } from './inlines.ts';
import { styleIds } from './styles.ts';

const whole = { indent: 0, width: textWidth, depth: 0 };

/** With a cover the text begins on the third page, after the contents; without one below a short head. */
export function bodyOf(document: TextDocument, headings: readonly BookmarkedHeading[]): FileChild[] {
  const printer = new BlockPrinter(headings);
  const head = headOf(document, printer);
  const text = printer.blocks(document.blocks, whole);
  if (!document.cover) return [...head, ...text];
  const contents =
    listedHeadings(document, headings).length === 0
      ? []
      : [
          new Paragraph({ style: styleIds.contentsTitle, pageBreakBefore: true, text: contentsTitle }),
          tableOfContents(),
        ];
  return [...head, ...contents, pageStart(), ...text];
}

function headOf(document: TextDocument, printer: BlockPrinter): FileChild[] {
  const { title, subtitle = '', mark = '', facts, notices, cover } = document;
  const line = (style: string, text: string) =>
    text === '' ? [] : [new Paragraph({ style, children: runsOf([{ kind: 'text', text }], new Map()) })];
  return [
    ...line(cover ? styleIds.title : styleIds.compactTitle, title),
    ...line(styleIds.subtitle, subtitle),
    ...line(styleIds.mark, mark),
    ...(facts.length === 0 ? [] : printer.facts(facts, whole)),
    ...notices.flatMap((notice) => line(styleIds.notice, notice)),
  ];
}
