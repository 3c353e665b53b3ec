/** Blocks of a document as paragraphs and tables of the DOCX. */
import { Bookmark, HeadingLevel, Paragraph, type IParagraphOptions, type Table } from 'docx';
import type { Block, Fact, Heading, Inline, List } from '../../model/text-document.ts';
import { bookmarksByAnchor, type BookmarkedHeading } from '../bookmarks.ts';
import { listIndent } from '../design.ts';
import { runsOf } from './inlines.ts';
import { bulletList, deepestLevel, orderedList } from './numbering.ts';
import { styleIds } from './styles.ts';
import { boxPadding, boxTable, dataTable, factTable, type Place } from './tables.ts';

type Printed = Paragraph | Table;
type Where = Place & {
  /** How many lists it stands in. */
  readonly depth: number;
};

const paragraphStyles = { note: styleIds.note, criterion: styleIds.criterion } as const;
const headingLevels = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** Prints blocks one after the other; counts the lists, since each of them starts anew. */
export class BlockPrinter {
  readonly #bookmarks: ReadonlyMap<string, string>;
  #lists = 0;

  constructor(headings: readonly BookmarkedHeading[]) {
    this.#bookmarks = bookmarksByAnchor(headings);
  }

  blocks(blocks: readonly Block[], where: Where): Printed[] {
    return blocks.flatMap((block) => this.#block(block, where));
  }

  facts(rows: readonly Fact[], place: Place): Printed[] {
    const table = factTable(
      place,
      rows.map(({ name, value }) => [
        runsOf([{ kind: 'text', text: name }], this.#bookmarks),
        this.#runs(value),
      ]),
    );
    return [table, gap()];
  }

  #block(block: Block, where: Where): Printed[] {
    switch (block.kind) {
      case 'heading':
        return [this.#heading(block)];
      case 'paragraph':
        return [
          this.#paragraph(block.content, {
            style: block.style && paragraphStyles[block.style],
            indent: { left: where.indent },
          }),
        ];
      case 'list':
        return this.#list(block, where);
      case 'table': {
        const { label, head, rows, widths: shares } = block;
        const cells = {
          label,
          head: head.map((text) => this.#runs([{ kind: 'text', text }])),
          rows: rows.map((row) => row.map((cell) => this.#runs(cell))),
          shares,
        };
        return [dataTable(where, cells), gap()];
      }
      case 'facts':
        return this.facts(block.rows, where);
      case 'box': {
        const inside = { indent: 0, width: where.width - 2 * boxPadding, depth: 0 };
        const title = new Paragraph({
          style: styleIds.boxTitle,
          children: this.#runs([{ kind: 'text', text: block.title }]),
        });
        const children = [...(block.title === '' ? [] : [title]), ...this.blocks(block.blocks, inside)];
        return [boxTable(where, children), gap()];
      }
    }
  }

  #heading({ level, text, numbered, anchor, newPage }: Heading): Paragraph {
    const children = this.#runs([{ kind: 'text', text }]);
    const id = anchor === undefined ? undefined : this.#bookmarks.get(anchor);
    return new Paragraph({
      heading: headingLevels[level - 1],
      pageBreakBefore: newPage,
      // The style counts; a heading without a number says so.
      ...(numbered ? {} : { numbering: false }),
      children: id === undefined ? children : [new Bookmark({ id, children })],
    });
  }

  #list({ ordered, items }: List, where: Where): Printed[] {
    this.#lists += 1;
    const level = Math.min(where.depth, deepestLevel);
    const numbering = { reference: ordered ? orderedList : bulletList, level, instance: this.#lists };
    const inside = {
      indent: where.indent + listIndent,
      width: where.width - listIndent,
      depth: where.depth + 1,
    };
    return items.flatMap(([first, ...rest]) => [
      ...(first?.kind === 'paragraph'
        ? [
            this.#paragraph(first.content, {
              numbering,
              indent: { left: inside.indent, hanging: listIndent },
            }),
          ]
        : []),
      ...this.blocks(rest, inside),
    ]);
  }

  #paragraph(content: readonly Inline[], options: IParagraphOptions): Paragraph {
    return new Paragraph({ ...options, children: this.#runs(content) });
  }

  #runs(content: readonly Inline[]) {
    return runsOf(content, this.#bookmarks);
  }
}

/** Two tables without a paragraph between them become one, and a cell ends with a paragraph. */
const gap = (): Paragraph => new Paragraph({ style: styleIds.gap });

/** Nothing, at the top of a new page: whatever follows, be it a table, begins there. */
export const pageStart = (): Paragraph => new Paragraph({ style: styleIds.gap, pageBreakBefore: true });
