/** Styles of the DOCX, under names that people see in Word. */
import { AlignmentType, BorderStyle, LineRuleType, type IStylesOptions } from 'docx';
import {
  contentsLineAfter,
  contentsLines,
  colors,
  codeFont,
  font,
  headingSpace,
  sizes,
  space,
  textWidth,
} from '../design.ts';
import { headingList } from './numbering.ts';

/** Word counts in half points. */
const halfPoints = (points: number): number => Math.round(points * 2);
/** Word counts a line in 240 parts. */
const lines = (count: number) => ({ line: Math.round(240 * count), lineRule: LineRuleType.AUTO });

export const styleIds = {
  title: 'Title',
  compactTitle: 'KompakterTitel',
  subtitle: 'Subtitle',
  mark: 'Kennzeichnung',
  notice: 'Vermerk',
  note: 'Anmerkung',
  criterion: 'Kriterium',
  item: 'ListParagraph',
  cell: 'Tabellentext',
  head: 'Tabellenkopf',
  fact: 'Angabe',
  factName: 'Angabenname',
  boxTitle: 'Kastentitel',
  gap: 'Zwischenraum',
  contentsTitle: 'TOCHeading',
  footer: 'Footer',
  code: 'Quelltext',
  missing: 'Auszufuellen',
} as const;

const heading = (level: 0 | 1 | 2) => ({
  run: { size: halfPoints(sizes.headings[level]), bold: true, color: colors.heading },
  paragraph: {
    spacing: { ...headingSpace[level], ...lines(1) },
    keepNext: true,
    keepLines: true,
    outlineLevel: level,
    numbering: { reference: headingList, level },
  },
});

const quiet = { color: colors.quiet };

export const styles: IStylesOptions = {
  default: {
    document: {
      run: {
        font,
        size: halfPoints(sizes.text),
        language: { value: 'de-DE' },
      },
      paragraph: { spacing: { after: space.paragraph, ...lines(space.line) } },
    },
    title: {
      run: { size: halfPoints(sizes.title), bold: true, color: colors.heading },
      paragraph: { spacing: { before: 3000, after: 160, ...lines(1.05) }, keepNext: true },
    },
    heading1: heading(0),
    heading2: heading(1),
    heading3: heading(2),
    listParagraph: { paragraph: { spacing: { after: space.item } } },
    hyperlink: { run: { color: colors.link, underline: {} } },
  },
  paragraphStyles: [
    {
      id: styleIds.compactTitle,
      name: 'Kompakter Titel',
      basedOn: styleIds.title,
      run: { size: halfPoints(sizes.compactTitle) },
      paragraph: { spacing: { before: 0, after: 60 } },
    },
    {
      id: styleIds.subtitle,
      name: 'Subtitle',
      basedOn: 'Normal',
      run: { size: halfPoints(sizes.subtitle), ...quiet },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: styleIds.mark,
      name: 'Kennzeichnung',
      basedOn: 'Normal',
      run: { bold: true, ...quiet },
      paragraph: { spacing: { after: 240 } },
    },
    {
      id: styleIds.note,
      name: 'Anmerkung',
      basedOn: 'Normal',
      run: { size: halfPoints(sizes.note), ...quiet },
    },
    { id: styleIds.notice, name: 'Vermerk', basedOn: styleIds.note },
    {
      id: styleIds.criterion,
      name: 'Kriterium',
      basedOn: 'Normal',
      run: { size: halfPoints(sizes.note), bold: true, ...quiet },
      paragraph: { keepNext: true, spacing: { after: 100 } },
    },
    {
      id: styleIds.cell,
      name: 'Tabellentext',
      basedOn: 'Normal',
      run: { size: halfPoints(sizes.table) },
      paragraph: { spacing: { before: 0, after: 0, ...lines(1.1) } },
    },
    {
      id: styleIds.head,
      name: 'Tabellenkopf',
      basedOn: styleIds.cell,
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    { id: styleIds.fact, name: 'Angabe', basedOn: 'Normal', paragraph: { spacing: { after: 0 } } },
    { id: styleIds.factName, name: 'Angabenname', basedOn: styleIds.fact, run: quiet },
    {
      id: styleIds.boxTitle,
      name: 'Kastentitel',
      basedOn: 'Normal',
      run: { bold: true, color: colors.heading },
      paragraph: { keepNext: true, spacing: { after: 60 } },
    },
    {
      id: styleIds.gap,
      name: 'Zwischenraum',
      basedOn: 'Normal',
      run: { size: 8 },
      paragraph: { spacing: { after: 0, ...lines(1) } },
    },
    {
      id: styleIds.contentsTitle,
      name: 'TOC Heading',
      basedOn: 'Normal',
      run: { size: halfPoints(sizes.headings[0]), bold: true, color: colors.heading },
      paragraph: { spacing: { before: headingSpace[0].before, after: 240 }, keepNext: true },
    },
    ...contentsLines.map(({ before, number, words }, i) => ({
      id: `TOC${i + 1}`,
      name: `toc ${i + 1}`,
      basedOn: 'Normal',
      run: i === 0 ? { bold: true } : {},
      paragraph: {
        indent: { left: number },
        spacing: { before, after: contentsLineAfter },
        leftTabStop: words,
        rightTabStop: textWidth,
      },
    })),
    {
      id: styleIds.footer,
      name: 'footer',
      basedOn: 'Normal',
      run: { size: halfPoints(sizes.footer), ...quiet },
      paragraph: { spacing: { after: 0, ...lines(1) }, alignment: AlignmentType.LEFT },
    },
  ],
  characterStyles: [
    { id: styleIds.code, name: 'Quelltext', run: { font: codeFont } },
    { id: styleIds.missing, name: 'Auszufüllen', run: { bold: true, highlight: 'yellow' } },
  ],
};

export const thinLine = { style: BorderStyle.SINGLE, size: 4, color: colors.line } as const;
export const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
