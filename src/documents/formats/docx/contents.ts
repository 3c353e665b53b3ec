/** The table of contents of the DOCX: a field of Word whose entries are written already. */
import { TableOfContents, type IXmlableObject, type PageNumberEstimator } from 'docx';
import type { NumberedHeading } from '../../model/headings.ts';
import { contentsDepth } from '../design.ts';
import { contentsTitle } from '../words.ts';
import { styleIds } from './styles.ts';

/** docx makes the entries from the headings. Word fills in the pages: only it knows where they break. */
export const tableOfContents = (): TableOfContents =>
  new TableOfContents(contentsTitle, {
    hyperlink: true,
    headingStyleRange: `1-${contentsDepth}`,
    beginDirty: true,
  });

/**
 * Tells docx the numbers of the headings in the table of contents, which it has marked with bookmarks of its own by
 * then. It asks for page numbers on the same way, and gets none.
 */
export function contentsNumbers(listed: readonly NumberedHeading[]): PageNumberEstimator {
  return Object.assign(() => ({ bookmarks: new Map<string, string>() }), {
    listNumbers: (body: IXmlableObject) =>
      new Map(
        bookmarksIn(body).flatMap((bookmark, i) => {
          const number = listed[i]?.number;
          return number === undefined
            ? []
            : [[bookmark, { text: number, separator: 'tab', width: widthOf(number) }] as const];
        }),
      ),
  });
}

/** Digits and dots in Aptos, by which Word places the tab stop after them. */
const widthOf = (number: string): number => number.length * 110;

/** Names of the bookmarks that docx set on headings, in their order; headings stand at the top level only. */
function bookmarksIn(body: IXmlableObject): string[] {
  return partsOf(body, 'w:body').flatMap((block) =>
    partsOf(block, 'w:p').flatMap((part) => {
      const { _attr } = (part['w:bookmarkStart'] ?? {}) as { _attr?: { 'w:name'?: string } };
      const name = _attr?.['w:name'];
      return name?.startsWith('_Toc') ? [name] : [];
    }),
  );
}

const partsOf = (element: IXmlableObject, name: string): IXmlableObject[] => {
  const parts: unknown = element[name];
  return Array.isArray(parts) ? (parts as IXmlableObject[]) : [];
};

const lastParagraph = '<w:p><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:sdtContent>';

/**
 * Makes the paragraph in which the field ends as small as a gap. docx gives it a line of text, and where the
 * contents fill their page that line alone would take the next one.
 */
export const withSmallEnd = (xml: string): string =>
  xml.replace(
    lastParagraph,
    lastParagraph.replace('<w:p>', `<w:p><w:pPr><w:pStyle w:val="${styleIds.gap}"/></w:pPr>`),
  );
