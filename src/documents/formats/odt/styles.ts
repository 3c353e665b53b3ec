/** Named styles of the ODT, by which people change its looks in LibreOffice. */
import { codeFont, font, sizes } from '../design.ts';
import { element, type Attributes } from '../xml.ts';
import { twips } from './lengths.ts';
import { bulletList, orderedList, outline } from './list-styles.ts';
import { paragraphLooks, size, wordLooks, type Look } from './looks.ts';
import { styleNames } from './style-names.ts';

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
  ...Object.entries(paragraphLooks).map(([name, look]) => paragraphStyle(name, look)),
  ...Object.entries(wordLooks).map(([name, look]) => wordStyle(name, look)),
  outline,
  orderedList,
  bulletList,
);
