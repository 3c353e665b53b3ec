/** Names of places inside a file. Word allows letters, digits and the low line only, so anchors get names of ours. */
import { headingsOf, type NumberedHeading } from '../model/headings.ts';
import type { TextDocument } from '../model/text-document.ts';
import { contentsDepth } from './design.ts';

export interface BookmarkedHeading extends NumberedHeading {
  readonly bookmark: string;
}

/** All headings in their order, each with the name of its place. */
export const bookmarkedHeadings = (document: TextDocument): BookmarkedHeading[] =>
  headingsOf(document).map((heading, i) => ({ ...heading, bookmark: `Abschnitt_${i + 1}` }));

/** Where links lead, by anchor. Of two headings with the same anchor the first counts. */
export const bookmarksByAnchor = (headings: readonly BookmarkedHeading[]): Map<string, string> =>
  new Map(
    headings
      .flatMap(({ anchor, bookmark }) => (anchor === undefined ? [] : [[anchor, bookmark] as const]))
      .reverse(),
  );

/** The headings in the table of contents, which only documents with a cover have. */
export const listedHeadings = (
  { cover }: TextDocument,
  headings: readonly BookmarkedHeading[],
): BookmarkedHeading[] => (cover ? headings.filter(({ level }) => level <= contentsDepth) : []);
