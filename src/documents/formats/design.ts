/** How documents look, the same in DOCX and ODT. Lengths in twentieths of a point, sizes of letters in points. */

const perMillimetre = 1440 / 25.4;
const millimetres = (length: number): number => Math.round(length * perMillimetre);

export const page = {
  width: millimetres(210),
  height: millimetres(297),
  margin: millimetres(25),
  /** From the edge of the paper to the footer. */
  footer: millimetres(12),
} as const;

export const textWidth = page.width - 2 * page.margin;

/** Every system has it or one of the same widths, such as Liberation Sans. */
export const font = 'Arial';
export const codeFont = 'Courier New';

export const colors = {
  heading: '1B2A41',
  quiet: '4F5B6B',
  line: 'B8C1CC',
  shade: 'F2F4F7',
  link: '1F4E8C',
  missing: 'FFFF00',
} as const;

export const sizes = {
  title: 26,
  compactTitle: 18,
  subtitle: 14,
  headings: [16, 13, 11],
  text: 10.5,
  table: 9.5,
  note: 9,
  footer: 8,
} as const;

/** Space before and after the headings of each level. */
export const headingSpace = [
  { before: 480, after: 160 },
  { before: 320, after: 100 },
  { before: 220, after: 80 },
] as const;

export const space = { paragraph: 120, item: 80, cell: 60, box: 160, line: 1.2 } as const;

/** Room for the numbers of headings, and for those of lists on each level. */
export const headingIndent = millimetres(15);
export const listIndent = millimetres(9);

/** Shares as widths that add up to the whole. */
export function columnWidths(count: number, total: number, shares?: readonly number[]): number[] {
  const parts = shares ?? Array.from({ length: count }, () => 1);
  const sum = parts.reduce((a, b) => a + b, 0);
  const widths = parts.map((part) => Math.floor((part / sum) * total));
  const rest = total - widths.reduce((a, b) => a + b, 0);
  return widths.map((width, i) => (i === count - 1 ? width + rest : width));
}

/** Shares of names and values in a list of facts. */
export const factShares = [3, 7] as const;

/** Shares of the source and the page in the footer. */
export const footerShares = [6, 1] as const;

/**
 * Lines of the table of contents by level: space above, and where number and words begin. Close enough that the
 * contents of twenty clauses are one page, with room for numbers such as 12.10.
 */
export const contentsLines = [
  { before: 80, number: 0, words: listIndent },
  { before: 0, number: listIndent, words: listIndent + millimetres(11) },
] as const;
export const contentsLineAfter = 20;

/** Levels of headings in the table of contents. */
export const contentsDepth = contentsLines.length;
