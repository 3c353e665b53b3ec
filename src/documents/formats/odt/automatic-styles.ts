/** Styles of single places of the ODT: what OpenDocument says by a style and not at the place itself. */
import { colors, space } from '../design.ts';
import { element, type Attributes } from '../xml.ts';
import { twips } from './lengths.ts';
import { headingStyle } from './style-names.ts';

const line = `0.5pt solid #${colors.line}`;
const shade = { 'fo:background-color': `#${colors.shade}` };

export const cellStyles = {
  head: 'Kopfzelle',
  data: 'Datenzelle',
  fact: 'Angabenzelle',
  box: 'Kasten',
  footer: 'Fusszelle',
} as const;
export const rowStyle = 'Zeile';

const padding = (vertical: number, horizontal: number): Attributes => ({
  'fo:padding-top': twips(vertical),
  'fo:padding-bottom': twips(vertical),
  'fo:padding-left': twips(horizontal),
  'fo:padding-right': twips(horizontal),
});

const cells: Readonly<Record<string, Attributes>> = {
  [cellStyles.head]: {
    ...shade,
    ...padding(space.cell, 100),
    'fo:border-top': line,
    'fo:border-bottom': line,
  },
  [cellStyles.data]: { ...padding(space.cell, 100), 'fo:border-bottom': line },
  [cellStyles.fact]: { ...padding(40, 0), 'fo:border': 'none' },
  [cellStyles.box]: { ...shade, ...padding(100, space.box), 'fo:border-left': `3pt solid #${colors.line}` },
  [cellStyles.footer]: { ...padding(80, 0), 'fo:border-top': line },
};

const style = (
  name: string,
  family: string,
  attributes: Attributes,
  ...properties: readonly string[]
): string =>
  element('style:style', { 'style:name': name, 'style:family': family, ...attributes }, ...properties);

/** Collects the styles that places ask for; each is written once. */
export class AutomaticStyles {
  readonly #styles = new Map<string, string>();
  #tables = 0;

  constructor() {
    for (const [name, look] of Object.entries(cells)) {
      this.#styles.set(name, style(name, 'table-cell', {}, element('style:table-cell-properties', look)));
    }
    const together = element('style:table-row-properties', { 'fo:keep-together': 'always' });
    this.#styles.set(rowStyle, style(rowStyle, 'table-row', {}, together));
  }

  /** A heading as it is, or on a new page, or without the number that its level has. */
  heading(level: number, isNumbered: boolean, isOnNewPage: boolean): string {
    const parent = headingStyle(level);
    if (isNumbered && !isOnNewPage) return parent;
    const name = `${parent}${isNumbered ? '' : '_ohne_Nummer'}${isOnNewPage ? '_neue_Seite' : ''}`;
    const attributes = {
      'style:parent-style-name': parent,
      'style:list-style-name': isNumbered ? undefined : '',
    };
    const look = isOnNewPage ? element('style:paragraph-properties', pageBreak) : '';
    this.#styles.set(name, style(name, 'paragraph', attributes, look));
    return name;
  }

  /** A paragraph style on a new page. */
  onNewPage(parent: string): string {
    const name = `${parent}_neue_Seite`;
    const look = element('style:paragraph-properties', pageBreak);
    this.#styles.set(name, style(name, 'paragraph', { 'style:parent-style-name': parent }, look));
    return name;
  }

  alignedRight(parent: string): string {
    const name = `${parent}_rechts`;
    const look = element('style:paragraph-properties', { 'fo:text-align': 'end' });
    this.#styles.set(name, style(name, 'paragraph', { 'style:parent-style-name': parent }, look));
    return name;
  }

  /** Name of a table; its columns are called by it and their number, from 1. */
  table(indent: number, widths: readonly number[], after: number = space.paragraph): string {
    this.#tables += 1;
    const name = `Tabelle${this.#tables}`;
    const look = {
      'style:width': twips(widths.reduce((a, b) => a + b, 0)),
      'fo:margin-left': twips(indent),
      'fo:margin-bottom': twips(after),
      'table:align': 'left',
    };
    this.#styles.set(name, style(name, 'table', {}, element('style:table-properties', look)));
    widths.forEach((width, i) => {
      const column = element('style:table-column-properties', { 'style:column-width': twips(width) });
      this.#styles.set(`${name}.${i + 1}`, style(`${name}.${i + 1}`, 'table-column', {}, column));
    });
    return name;
  }

  markup(): string {
    return [...this.#styles.values()].join('');
  }
}

const pageBreak = { 'fo:break-before': 'page' } as const;
