/** How headings, ordered lists and bullets are counted in the DOCX. */
import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions } from 'docx';
import { headingIndent, listIndent } from '../design.ts';

export const headingList = 'ueberschriften';
export const orderedList = 'absaetze';
export const bulletList = 'aufzaehlung';

/** Word knows nine levels; each list repeats all that there are, so there are no more than anybody needs. */
export const deepestLevel = 4;
const levels = Array.from({ length: deepestLevel + 1 }, (_, level) => level);

const itemStyle = (level: number) => ({
  paragraph: { indent: { left: (level + 1) * listIndent, hanging: listIndent } },
});

export const numbering: INumberingOptions = {
  config: [
    {
      reference: headingList,
      levels: ['%1', '%1.%2', '%1.%2.%3'].map((text, level) => ({
        level,
        text,
        format: LevelFormat.DECIMAL,
        alignment: AlignmentType.LEFT,
        suffix: LevelSuffix.TAB,
        style: {
          style: `Heading${level + 1}`,
          paragraph: { indent: { left: headingIndent, hanging: headingIndent } },
        },
      })),
    },
    {
      reference: orderedList,
      levels: levels.map((level) => ({
        level,
        text: level === 0 ? '(%1)' : `%${level + 1})`,
        format: [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER][level] ?? LevelFormat.LOWER_ROMAN,
        alignment: AlignmentType.LEFT,
        style: itemStyle(level),
      })),
    },
    {
      reference: bulletList,
      levels: levels.map((level) => ({
        level,
        text: level % 2 === 0 ? '•' : '–',
        format: LevelFormat.BULLET,
        alignment: AlignmentType.LEFT,
        style: itemStyle(level),
      })),
    },
  ],
};
