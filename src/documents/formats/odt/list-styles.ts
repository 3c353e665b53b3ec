/** How headings, ordered lists and bullets are counted in the ODT. */
import { headingIndent, listIndent, sizes } from '../design.ts';
import { element } from '../xml.ts';
import { twips } from './lengths.ts';
import { styleNames } from './style-names.ts';

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

export const outline = element(
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

export const orderedList = element(
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

export const bulletList = element(
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
