/**
 * A document as the writers of files take it: clean text, nothing empty, nothing that leads nowhere. What is decided
 * here is decided for all formats at once.
 */
import { cleanLine, cleanText } from './clean-text.ts';
import type { Block, Box, Fact, Inline, List, Table, TextDocument } from './text-document.ts';

/**
 * The same document with clean text. Empty paragraphs, items and tables are left out, rows have as many cells as
 * their table, items begin with a paragraph, links to unknown places are plain text, and headings stand at the top
 * level only.
 */
export function cleanDocument(document: TextDocument): TextDocument {
  const anchors = new Set(
    document.blocks.flatMap((block) =>
      block.kind === 'heading' && block.anchor !== undefined && cleanLine(block.text) !== ''
        ? [block.anchor]
        : [],
    ),
  );
  const clean = new Cleaner(anchors);
  const { subtitle, mark } = document;
  return {
    ...document,
    title: cleanLine(document.title),
    subtitle: subtitle === undefined ? undefined : cleanLine(subtitle),
    mark: mark === undefined ? undefined : cleanLine(mark),
    facts: clean.facts(document.facts),
    notices: document.notices.map(cleanLine).filter((notice) => notice !== ''),
    footer: cleanLine(document.footer),
    blocks: document.blocks.flatMap((block) => clean.topBlock(block)),
  };
}

class Cleaner {
  readonly #anchors: ReadonlySet<string>;

  constructor(anchors: ReadonlySet<string>) {
    this.#anchors = anchors;
  }

  topBlock(block: Block): Block[] {
    if (block.kind !== 'heading') return this.block(block);
    const text = cleanLine(block.text);
    return text === '' ? [] : [{ ...block, text }];
  }

  block(block: Block): Block[] {
    switch (block.kind) {
      case 'heading':
        return this.block({
          kind: 'paragraph',
          content: [{ kind: 'text', text: block.text, style: 'strong' }],
        });
      case 'paragraph': {
        const content = this.content(block.content);
        return content.length === 0 ? [] : [{ ...block, content }];
      }
      case 'list':
        return this.list(block);
      case 'table':
        return this.table(block);
      case 'facts': {
        const rows = this.facts(block.rows);
        return rows.length === 0 ? [] : [{ ...block, rows }];
      }
      case 'box':
        return this.box(block);
    }
  }

  facts(rows: readonly Fact[]): Fact[] {
    return rows
      .map(({ name, value }) => ({ name: cleanLine(name), value: this.content(value) }))
      .filter(({ name, value }) => name !== '' || value.length > 0);
  }

  content(content: readonly Inline[]): Inline[] {
    const clean: Inline[] = [];
    let isAfterBlank = true;
    for (const inline of content) {
      if (inline.kind === 'break') {
        dropEnd(clean);
        if (clean.length > 0) clean.push(inline);
        isAfterBlank = true;
      } else if (inline.kind === 'missing') {
        clean.push({ ...inline, text: cleanLine(inline.text) });
        isAfterBlank = false;
      } else {
        const text: string = isAfterBlank ? cleanText(inline.text).replace(/^ /, '') : cleanText(inline.text);
        if (text === '') continue;
        append(clean, this.#leadsSomewhere(inline) ? { ...inline, text } : { kind: 'text', text });
        isAfterBlank = text.endsWith(' ');
      }
    }
    dropEnd(clean);
    while (clean.at(-1)?.kind === 'break') clean.pop();
    return clean;
  }

  #leadsSomewhere(inline: Inline): boolean {
    if (inline.kind !== 'link') return true;
    const { href } = inline;
    if (href.startsWith('#')) return this.#anchors.has(href.slice(1));
    return /^(https?|mailto):/i.test(href) && URL.canParse(href);
  }

  list(list: List): Block[] {
    const items = list.items
      .map((item) => item.flatMap((block) => this.block(block)))
      .filter((item) => item.length > 0)
      .map((item): Block[] =>
        item[0]?.kind === 'paragraph' ? item : [{ kind: 'paragraph', content: [] }, ...item],
      );
    return items.length === 0 ? [] : [{ ...list, items }];
  }

  table(table: Table): Block[] {
    const columns = Math.max(table.head.length, ...table.rows.map((row) => row.length));
    if (columns === 0) return [];
    const fill = <T>(cells: readonly T[], empty: T): T[] =>
      Array.from({ length: columns }, (_, i) => cells[i] ?? empty);
    return [
      {
        ...table,
        label: cleanLine(table.label),
        head: fill(table.head.map(cleanLine), ''),
        rows: table.rows.map((row) =>
          fill(
            row.map((cell) => this.content(cell)),
            [],
          ),
        ),
        widths: table.widths?.length === columns ? table.widths : undefined,
      },
    ];
  }

  box(box: Box): Block[] {
    const title = cleanLine(box.title);
    const blocks = box.blocks.flatMap((block) => this.block(block));
    return title === '' && blocks.length === 0 ? [] : [{ ...box, title, blocks }];
  }
}

/** Words of the same style next to each other are one: Markdown could not tell where one code ends and the next begins. */
function append(content: Inline[], inline: Inline): void {
  const last = content.at(-1);
  if (last?.kind === 'text' && inline.kind === 'text' && last.style === inline.style) {
    content[content.length - 1] = { ...last, text: last.text + inline.text };
  } else content.push(inline);
}

/** Takes the blank off the end of a line. */
function dropEnd(content: Inline[]): void {
  const last = content.at(-1);
  if (last === undefined || last.kind === 'break' || last.kind === 'missing') return;
  const text = last.text.replace(/ $/, '');
  content.pop();
  if (text === '') dropEnd(content);
  else content.push({ ...last, text });
}
