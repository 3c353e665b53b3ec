/** How paragraphs and words of the ODT look: the same values as in the DOCX. */
import {
  contentsLineAfter,
  contentsLines,
  codeFont,
  colors,
  headingSpace,
  sizes,
  space,
  textWidth,
} from '../design.ts';
import { element, type Attributes } from '../xml.ts';
import { points, twips } from './lengths.ts';
import { contentsStyle, headingStyle, styleNames } from './style-names.ts';

export interface Look {
  readonly parent?: string;
  readonly level?: number;
  readonly paragraph?: Attributes;
  readonly tabStops?: string;
  readonly text?: Attributes;
}

const color = (hex: string): string => `#${hex}`;
const quiet = { 'fo:color': color(colors.quiet) };
const bold = { 'fo:font-weight': 'bold' };
export const size = (value: number): Attributes => ({ 'fo:font-size': points(value) });
const keep = { 'fo:keep-with-next': 'always' };
const around = (before: number, after: number): Attributes => ({
  'fo:margin-top': twips(before),
  'fo:margin-bottom': twips(after),
});

const tabStops = (...stops: readonly Attributes[]): string =>
  element('style:tab-stops', {}, ...stops.map((stop) => element('style:tab-stop', stop)));

export const paragraphLooks: Readonly<Record<string, Look>> = {
  [styleNames.text]: {
    paragraph: {
      ...around(0, space.paragraph),
      'fo:line-height': `${Math.round(space.line * 100)}%`,
      'fo:orphans': 2,
      'fo:widows': 2,
    },
  },
  [styleNames.title]: {
    paragraph: { ...around(3000, 160), 'fo:line-height': '105%', ...keep },
    text: { ...size(sizes.title), ...bold, 'fo:color': color(colors.heading) },
  },
  [styleNames.compactTitle]: {
    parent: styleNames.title,
    paragraph: around(0, 60),
    text: size(sizes.compactTitle),
  },
  [styleNames.subtitle]: { paragraph: around(0, 240), text: { ...size(sizes.subtitle), ...quiet } },
  [styleNames.mark]: { paragraph: around(0, 240), text: { ...bold, ...quiet } },
  [styleNames.note]: { text: { ...size(sizes.note), ...quiet } },
  [styleNames.notice]: { parent: styleNames.note },
  [styleNames.criterion]: {
    paragraph: { ...around(0, 100), ...keep },
    text: { ...size(sizes.note), ...bold, ...quiet },
  },
  [styleNames.item]: { paragraph: around(0, space.item) },
  [styleNames.cell]: {
    paragraph: { ...around(0, 0), 'fo:line-height': '110%' },
    text: size(sizes.table),
  },
  [styleNames.head]: { parent: styleNames.cell, paragraph: keep, text: bold },
  [styleNames.fact]: { paragraph: around(0, 0) },
  [styleNames.factName]: { parent: styleNames.fact, text: quiet },
  [styleNames.boxTitle]: {
    paragraph: { ...around(0, 60), ...keep },
    text: { ...bold, 'fo:color': color(colors.heading) },
  },
  [styleNames.gap]: { paragraph: { ...around(0, 0), 'fo:line-height': '100%' }, text: size(4) },
  [styleNames.contentsTitle]: {
    paragraph: { ...around(headingSpace[0].before, 240), ...keep },
    text: { ...size(sizes.headings[0]), ...bold, 'fo:color': color(colors.heading) },
  },
  ...Object.fromEntries(
    sizes.headings.map((points, i) => [
      headingStyle(i + 1),
      {
        level: i + 1,
        paragraph: {
          ...around(headingSpace[i]?.before ?? 0, headingSpace[i]?.after ?? 0),
          'fo:line-height': '100%',
          'fo:keep-together': 'always',
          ...keep,
        },
        text: { ...size(points), ...bold, 'fo:color': color(colors.heading) },
      } satisfies Look,
    ]),
  ),
  ...Object.fromEntries(
    contentsLines.map(({ before, number, words }, i) => [
      contentsStyle(i + 1),
      {
        paragraph: { ...around(before, contentsLineAfter), 'fo:margin-left': twips(number) },
        // OpenDocument measures from the indent.
        tabStops: tabStops({ 'style:position': twips(words - number) }, rightStop(textWidth - number)),
        ...(i === 0 && { text: bold }),
      } satisfies Look,
    ]),
  ),
  [styleNames.footer]: {
    paragraph: { ...around(0, 0), 'fo:line-height': '100%' },
    text: { ...size(sizes.footer), ...quiet },
  },
};

function rightStop(position: number): Attributes {
  return {
    'style:position': twips(position),
    'style:type': 'right',
    'style:leader-style': 'dotted',
    'style:leader-text': '.',
  };
}

export const wordLooks: Readonly<Record<string, Attributes>> = {
  [styleNames.strong]: bold,
  [styleNames.emphasis]: { 'fo:font-style': 'italic' },
  [styleNames.code]: { 'style:font-name': codeFont },
  [styleNames.missing]: { ...bold, 'fo:background-color': color(colors.missing) },
  [styleNames.contentsLink]: { 'style:text-underline-style': 'none' },
  [styleNames.link]: {
    'fo:color': color(colors.link),
    'style:text-underline-style': 'solid',
    'style:text-underline-width': 'auto',
    'style:text-underline-color': 'font-color',
  },
};
