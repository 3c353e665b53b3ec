/** Blocks of a document as elements of the ODT. */
import type { Block, Box, Fact, Inline, List, Table } from '../../model/text-document.ts';
import { bookmarksByAnchor, type BookmarkedHeading } from '../bookmarks.ts';
import { listIndent, space } from '../design.ts';
import { element, escapeXml } from '../xml.ts';
import type { AutomaticStyles } from './automatic-styles.ts';
import { inlines } from './inlines.ts';
import { styleNames } from './style-names.ts';
import { boxTable, dataTable, factTable, type Place } from './tables.ts';

export const paragraph = (style: string, ...content: readonly string[]): string =>
  element('text:p', { 'text:style-name': style }, ...content);

/** A list that is being written, and the element of it that is open. */
interface OpenList {
  readonly style: string;
  part: 'text:list-item' | 'text:list-header';
}

const paragraphStyles = { note: styleNames.note, criterion: styleNames.criterion } as const;

export class BlockPrinter {
  readonly #styles: AutomaticStyles;
  readonly #headings: readonly BookmarkedHeading[];
  readonly #bookmarks: ReadonlyMap<string, string>;
  #printedHeadings = 0;
  #lists: OpenList[] = [];

  constructor(styles: AutomaticStyles, headings: readonly BookmarkedHeading[]) {
    this.#styles = styles;
    this.#headings = headings;
    this.#bookmarks = bookmarksByAnchor(headings);
  }

  blocks(blocks: readonly Block[], place: Place): string {
    return blocks.map((block) => this.#block(block, place)).join('');
  }

  facts(rows: readonly Fact[], place: Place): string {
    const cells = rows.map(
      ({ name, value }) =>
        [paragraph(styleNames.factName, escapeXml(name)), this.#paragraph(styleNames.fact, value)] as const,
    );
    return factTable(this.#styles, place, cells);
  }

  #block(block: Block, place: Place): string {
    switch (block.kind) {
      case 'heading':
        return this.#heading();
      case 'paragraph': {
        const plain = this.#lists.length > 0 ? styleNames.item : styleNames.text;
        return this.#paragraph(block.style ? paragraphStyles[block.style] : plain, block.content);
      }
      case 'list':
        return this.#list(block, place);
      case 'table':
        return this.#outsideOfLists(() => this.#table(block, place));
      case 'facts':
        return this.#outsideOfLists(() => this.facts(block.rows, place));
      case 'box':
        return this.#outsideOfLists(() => this.#box(block, place));
    }
  }

  #heading(): string {
    const heading = this.#headings[this.#printedHeadings];
    this.#printedHeadings += 1;
    if (heading === undefined) throw new Error('A heading stands where none may stand.');
    const { level, text, numbered, newPage = false, bookmark } = heading;
    return element(
      'text:h',
      {
        'text:style-name': this.#styles.heading(level, numbered, newPage),
        'text:outline-level': level,
        'text:is-list-header': numbered ? undefined : 'true',
      },
      element('text:bookmark-start', { 'text:name': bookmark }),
      escapeXml(text),
      element('text:bookmark-end', { 'text:name': bookmark }),
    );
  }

  #list({ ordered, items }: List, place: Place): string {
    const open: OpenList = {
      style: ordered ? styleNames.ordered : styleNames.bullets,
      part: 'text:list-item',
    };
    const inside = { indent: place.indent + listIndent, width: place.width - listIndent };
    this.#lists.push(open);
    const written = items.map((item) => {
      open.part = 'text:list-item';
      const content = this.blocks(item, inside);
      // A table may have closed the item and opened another element in its place.
      return `<text:list-item>${content}</${open.part}>`;
    });
    this.#lists.pop();
    return `<text:list text:style-name="${open.style}">${written.join('')}</text:list>`;
  }

  /** OpenDocument has no tables in lists: closes all of them, and goes on with their numbers afterwards. */
  #outsideOfLists(print: () => string): string {
    const lists = this.#lists;
    const close = lists.map(({ part }) => `</${part}></text:list>`).reverse();
    this.#lists = [];
    const printed = print();
    this.#lists = lists;
    for (const list of lists) list.part = 'text:list-header';
    const reopen = lists.map(
      ({ style }) =>
        `<text:list text:style-name="${style}" text:continue-numbering="true"><text:list-header>`,
    );
    return [...close, printed, ...reopen].join('');
  }

  #table({ label, head, rows, widths: shares }: Table, place: Place): string {
    const cells = {
      label,
      head: head.map((text) => paragraph(styleNames.head, escapeXml(text))),
      rows: rows.map((row) => row.map((content) => this.#paragraph(styleNames.cell, content))),
      shares,
    };
    return dataTable(this.#styles, place, cells);
  }

  #box({ title, blocks }: Box, place: Place): string {
    const heading = title === '' ? '' : paragraph(styleNames.boxTitle, escapeXml(title));
    const inside = { indent: 0, width: place.width - 2 * space.box };
    return boxTable(this.#styles, place, heading + this.blocks(blocks, inside));
  }

  #paragraph(style: string, content: readonly Inline[]): string {
    return paragraph(style, inlines(content, this.#bookmarks));
  }
}
