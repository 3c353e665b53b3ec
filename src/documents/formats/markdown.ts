/** A document as Markdown (GitHub's), written by remark, which knows what must be escaped where. */
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { missingText } from '../model/missing.ts';
import type { Block, Fact, Inline, List, Table, TextDocument } from '../model/text-document.ts';
import {
  bookmarkedHeadings,
  bookmarksByAnchor,
  listedHeadings,
  type BookmarkedHeading,
} from './bookmarks.ts';
import { footerText } from '../model/footer.ts';
import { contentsTitle } from './words.ts';

const markdown = remark()
  .use(remarkGfm, { tablePipeAlign: false })
  .data('settings', { bullet: '-', emphasis: '*', listItemIndent: 'one', rule: '-' });

type Root = Parameters<typeof markdown.stringify>[0];
type Node<T extends string> = Extract<Root['children'][number], { type: T }>;
type Flow = Node<'listItem'>['children'][number];
type Phrase = Node<'paragraph'>['children'][number];

/** @param document a clean one, see `cleanDocument` */
export function writeMarkdown(document: TextDocument): Uint8Array {
  const headings = bookmarkedHeadings(document);
  const printer = new BlockPrinter(headings);
  const { title, subtitle = '', mark = '', facts, notices, blocks } = document;
  const line = (text: string, ...content: readonly Phrase[]): Flow[] =>
    text === '' ? [] : [paragraph(...(content.length > 0 ? content : [words(text)]))];
  const root: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: [words(title)] },
      ...line(subtitle),
      ...line(mark, strong(words(mark))),
      ...(facts.length === 0 ? [] : [printer.facts(facts)]),
      ...notices.flatMap((notice) => line(notice)),
      ...contents(listedHeadings(document, headings)),
      ...blocks.flatMap((block) => printer.block(block)),
      ...(footerText(document) === '' ? [] : [{ type: 'thematicBreak' } as const]),
      ...line(footerText(document)),
    ],
  };
  return new TextEncoder().encode(markdown.stringify(root));
}

const words = (value: string): Phrase => ({ type: 'text', value });
const strong = (...children: Phrase[]): Phrase => ({ type: 'strong', children });
const paragraph = (...children: Phrase[]): Flow => ({ type: 'paragraph', children });
/** Whether something other than a list stands below the first line of an item. */
const isSpread = (item: readonly Flow[]): boolean => item.slice(1).some(({ type }) => type !== 'list');

const list = (ordered: boolean, items: readonly Flow[][]): Node<'list'> => ({
  type: 'list',
  ordered,
  spread: items.some(isSpread),
  children: items.map((children) => ({ type: 'listItem', spread: isSpread(children), children })),
});

/** Markdown counts no headings, so their numbers are written. */
const numbered = ({ number, text }: BookmarkedHeading): string =>
  number === undefined ? text : `${number} ${text}`;

/** One line for each heading, each leading to it; those of the second level below those of the first. */
function contents(headings: readonly BookmarkedHeading[]): Flow[] {
  if (headings.length === 0) return [];
  const groups: BookmarkedHeading[][] = [];
  for (const heading of headings) {
    const group = groups.at(-1);
    if (group === undefined || heading.level === 1) groups.push([heading]);
    else group.push(heading);
  }
  const line = (heading: BookmarkedHeading): Flow =>
    paragraph({ type: 'link', url: `#${heading.bookmark}`, children: [words(numbered(heading))] });
  const items = groups.map(([first, ...below]) => [
    ...(first === undefined ? [] : [line(first)]),
    ...(below.length === 0
      ? []
      : [
          list(
            false,
            below.map((heading) => [line(heading)]),
          ),
        ]),
  ]);
  return [{ type: 'heading', depth: 2, children: [words(contentsTitle)] }, list(false, items)];
}

class BlockPrinter {
  readonly #headings: readonly BookmarkedHeading[];
  readonly #bookmarks: ReadonlyMap<string, string>;
  #printedHeadings = 0;

  constructor(headings: readonly BookmarkedHeading[]) {
    this.#headings = headings;
    this.#bookmarks = bookmarksByAnchor(headings);
  }

  facts(rows: readonly Fact[]): Flow {
    return list(
      false,
      rows.map(({ name, value }) => [paragraph(strong(words(name)), words(' '), ...this.#phrases(value))]),
    );
  }

  block(block: Block): Flow[] {
    switch (block.kind) {
      case 'heading':
        return this.#heading();
      case 'paragraph': {
        const phrases = this.#phrases(block.content);
        // Where an item begins with a list or a table, nothing must stand before it.
        if (phrases.length === 0) return [];
        return [
          block.style === 'criterion'
            ? paragraph({ type: 'emphasis', children: phrases })
            : paragraph(...phrases),
        ];
      }
      case 'list':
        return [this.#list(block)];
      case 'table':
        return [this.#table(block)];
      case 'facts':
        return [this.facts(block.rows)];
      case 'box': {
        const title = block.title === '' ? [] : [paragraph(strong(words(block.title)))];
        const children = [...title, ...block.blocks.flatMap((inner) => this.block(inner))];
        return [{ type: 'blockquote', children }];
      }
    }
  }

  #heading(): Flow[] {
    const heading = this.#headings[this.#printedHeadings];
    this.#printedHeadings += 1;
    if (heading === undefined) throw new Error('A heading stands where none may stand.');
    const place: Phrase = { type: 'html', value: `<a id="${heading.bookmark}"></a>` };
    const depth = Math.min(heading.level + 1, 6) as 2 | 3 | 4;
    return [{ type: 'heading', depth, children: [place, words(numbered(heading))] }];
  }

  #list({ ordered, items }: List): Flow {
    return list(
      ordered,
      items.map((item) => item.flatMap((block) => this.block(block))),
    );
  }

  #table({ head, rows }: Table): Flow {
    const row = (cells: readonly Phrase[][]): Node<'table'>['children'][number] => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children })),
    });
    return {
      type: 'table',
      children: [
        row(head.map((text) => [words(text)])),
        ...rows.map((cells) => row(cells.map((cell) => this.#phrases(cell)))),
      ],
    };
  }

  #phrases(content: readonly Inline[]): Phrase[] {
    return content.map((inline) => this.#phrase(inline));
  }

  #phrase(inline: Inline): Phrase {
    switch (inline.kind) {
      case 'break':
        return { type: 'break' };
      case 'missing':
        return strong(words(missingText(inline.text)));
      case 'value':
        return words(inline.text);
      case 'link': {
        const { href } = inline;
        const bookmark = href.startsWith('#') ? this.#bookmarks.get(href.slice(1)) : undefined;
        const url = bookmark === undefined ? href : `#${bookmark}`;
        return { type: 'link', url, children: [words(inline.text)] };
      }
      case 'text':
        return styled(inline.text, inline.style);
    }
  }
}

function styled(text: string, style: 'strong' | 'emphasis' | 'code' | undefined): Phrase {
  // GitHub knows no way to write `\|` as code inside of a table.
  if (style === undefined || (style === 'code' && text.includes('|'))) return words(text);
  if (style === 'code') return { type: 'inlineCode', value: text };
  return { type: style, children: [words(text)] };
}
