/** Words inside a paragraph of the DOCX. */
import { ExternalHyperlink, InternalHyperlink, TextRun, type ParagraphChild } from 'docx';
import { missingText } from '../../model/missing.ts';
import type { Inline } from '../../model/text-document.ts';
import { styleIds } from './styles.ts';

/** @param bookmarks where links lead, by anchor */
export const runsOf = (
  content: readonly Inline[],
  bookmarks: ReadonlyMap<string, string>,
): ParagraphChild[] => content.map((inline) => runOf(inline, bookmarks));

function runOf(inline: Inline, bookmarks: ReadonlyMap<string, string>): ParagraphChild {
  switch (inline.kind) {
    case 'break':
      return new TextRun({ break: 1 });
    case 'missing':
      // Said here too: LibreOffice reads no highlight from a style.
      return new TextRun({
        children: inParts(missingText(inline.text)),
        style: styleIds.missing,
        highlight: 'yellow',
      });
    case 'value':
      return new TextRun({ children: inParts(inline.text) });
    case 'link': {
      const children = [new TextRun({ children: inParts(inline.text), style: 'Hyperlink' })];
      const anchor = bookmarks.get(inline.href.slice(1));
      return inline.href.startsWith('#') && anchor !== undefined
        ? new InternalHyperlink({ anchor, children })
        : new ExternalHyperlink({ link: inline.href, children });
    }
    case 'text':
      return new TextRun({
        children: inParts(inline.text),
        bold: inline.style === 'strong' || undefined,
        italics: inline.style === 'emphasis' || undefined,
        style: inline.style === 'code' ? styleIds.code : undefined,
      });
  }
}

/** docx takes `{name}` for a place of its own if it knows the name; parted after the brace it sees none. */
const inParts = (text: string): string[] => text.split(/(?<=\{)/);
