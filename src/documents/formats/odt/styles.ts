/** Named styles of the ODT, by which people change its looks in LibreOffice: those of the DOCX with the same values. */
import {
  codeFont,
  colors,
  font,
  headingIndent,
  headingSpace,
  listIndent,
  sizes,
  space,
  textWidth,
} from '../design.ts';
import { element, type Attributes } from '../xml.ts';
import { points, twips } from './lengths.ts';

export const styleNames = {
  text: 'Standard',
  title: 'Title',
  compactTitle: 'Kompakter_20_Titel',
  subtitle: 'Subtitle',
  mark: 'Kennzeichnung',
  notice: 'Vermerk',
  note: 'Anmerkung',
  criterion: 'Kriterium',
  item: 'Listenabsatz',
  cell: 'Tabellentext',
  head: 'Tabellenkopf',
  fact: 'Angabe',
  factName: 'Angabenname',
  boxTitle: 'Kastentitel',
  gap: 'Zwischenraum',
  contentsTitle: 'Contents_20_Heading',
  footer: 'Footer',
  code: 'Quelltext',
  missing: 'Auszufuellen',
  strong: 'Strong_20_Emphasis',
  emphasis: 'Emphasis',
  link: 'Internet_20_link',
  contentsLink: 'Index_20_Link',
  ordered: 'Absaetze',
  bullets: 'Aufzaehlung',
} as const;

export const headingStyle = (level: number): string => `Heading_20_${level}`;
export const contentsStyle = (level: number): string => `Contents_20_${level}`;

interface Look {
  readonly parent?: string;
  readonly level?: number;
  readonly paragraph?: Attributes;
  readonly tabStops?: string;
  readonly text?: Attributes;
}

const color = (hex: string): string => `#${hex}`;
const quiet = { 'fo:color': color(colors.quiet) };
const bold = { 'fo:font-weight': 'bold' };
const size = (value: number): Attributes => ({ 'fo:font-size': points(value) });
const keep = { 'fo:keep-with-next': 'always' };
const around = (before: number, after: number): Attributes => ({
  'fo:margin-top': twips(before),
  'fo:margin-bottom': twips(after),
});

const tabStops = (...stops: readonly Attributes[]): string =>
  element('style:tab-stops', {}, ...stops.map((stop) => element('style:tab-stop', stop)));

const paragraphs: Readonly<Record<string, Look>> = {
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
  [contentsStyle(1)]: {
    paragraph: around(120, 40),
    tabStops: tabStops({ 'style:position': twips(listIndent) }, rightStop(textWidth)),
    text: bold,
  },
  [contentsStyle(2)]: {
    paragraph: { ...around(0, 40), 'fo:margin-left': twips(listIndent) },
    tabStops: tabStops({ 'style:position': twips(listIndent) }, rightStop(textWidth - listIndent)),
  },
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

const words: Readonly<Record<string, Attributes>> = {
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

const shownName = (name: string): string => name.replaceAll('_20_', ' ');

function paragraphStyle(name: string, { parent, level, paragraph, tabStops = '', text }: Look): string {
  return element(
    'style:style',
    {
      'style:name': name,
      'style:display-name': shownName(name),
      'style:family': 'paragraph',
      'style:parent-style-name': name === styleNames.text ? undefined : (parent ?? styleNames.text),
      'style:next-style-name': level === undefined ? undefined : styleNames.text,
      'style:default-outline-level': level,
      'style:class': 'text',
    },
    paragraph || tabStops ? element('style:paragraph-properties', paragraph, tabStops) : '',
    text ? element('style:text-properties', text) : '',
  );
}

const wordStyle = (name: string, look: Attributes): string =>
  element(
    'style:style',
    { 'style:name': name, 'style:display-name': shownName(name), 'style:family': 'text' },
    element('style:text-properties', look),
  );

const levels = Array.from({ length: 10 }, (_, i) => i + 1);

/** Where number and text of a level stand, as LibreOffice and Word both understand it. */
const position = (left: number, hanging: number): string =>
  element(
    'style:list-level-properties',
    { 'text:list-level-position-and-space-mode': 'label-alignment' },
    element('style:list-level-label-alignment', {
      'text:label-followed-by': 'listtab',
      'text:list-tab-stop-position': twips(left),
      'fo:text-indent': twips(-hanging),
      'fo:margin-left': twips(left),
    }),
  );

const outline = element(
  'text:outline-style',
  { 'style:name': 'Outline' },
  ...levels.map((level) =>
    element(
      'text:outline-level-style',
      {
        'text:level': level,
        'style:num-format': level <= sizes.headings.length ? '1' : '',
        'text:display-levels': level > 1 && level <= sizes.headings.length ? level : undefined,
      },
      position(
        level <= sizes.headings.length ? headingIndent : 0,
        level <= sizes.headings.length ? headingIndent : 0,
      ),
    ),
  ),
);

const orderedList = element(
  'text:list-style',
  { 'style:name': styleNames.ordered },
  ...levels.map((level) =>
    element(
      'text:list-level-style-number',
      {
        'text:level': level,
        'style:num-prefix': level === 1 ? '(' : undefined,
        'style:num-suffix': ')',
        'style:num-format': ['1', 'a'][level - 1] ?? 'i',
      },
      position(level * listIndent, listIndent),
    ),
  ),
);

const bulletList = element(
  'text:list-style',
  { 'style:name': styleNames.bullets },
  ...levels.map((level) =>
    element(
      'text:list-level-style-bullet',
      { 'text:level': level, 'text:bullet-char': level % 2 === 1 ? '•' : '–' },
      position(level * listIndent, listIndent),
    ),
  ),
);

/** What everything inherits: the font, and German for whoever checks the spelling or reads it out. */
const defaults = element(
  'style:default-style',
  { 'style:family': 'paragraph' },
  element('style:paragraph-properties', { 'style:tab-stop-distance': twips(720) }),
  element('style:text-properties', {
    'style:font-name': font,
    ...size(sizes.text),
    'fo:language': 'de',
    'fo:country': 'DE',
  }),
);

export const fontFaces = element(
  'office:font-face-decls',
  {},
  element('style:font-face', {
    'style:name': font,
    'svg:font-family': font,
    'style:font-family-generic': 'swiss',
    'style:font-pitch': 'variable',
  }),
  element('style:font-face', {
    'style:name': codeFont,
    'svg:font-family': `'${codeFont}'`,
    'style:font-family-generic': 'modern',
    'style:font-pitch': 'fixed',
  }),
);

export const namedStyles = element(
  'office:styles',
  {},
  defaults,
  ...Object.entries(paragraphs).map(([name, look]) => paragraphStyle(name, look)),
  ...Object.entries(words).map(([name, look]) => wordStyle(name, look)),
  outline,
  orderedList,
  bulletList,
);
