/** A document's blocks as HTML: the same headings, numbers and words that the downloads have. */
import type { NumberedHeading } from '../../documents/model/headings.ts';
import { missingText } from '../../documents/model/missing.ts';
import type { Block, Fact, Inline } from '../../documents/model/text-document.ts';
import { element, link } from '../element.ts';

/** Below the heading of the page, that of the part and that of the document. */
const headings = ['h4', 'h5', 'h6'] as const;

export const anchorId = (anchor: string): string => `dokument-${anchor}`;

export function blockElement(block: Block | NumberedHeading): HTMLElement {
  switch (block.kind) {
    case 'heading':
      return headingElement(block);
    case 'paragraph':
      return element('p', block.style ? `dokument__${block.style}` : '', ...inlineNodes(block.content));
    case 'list':
      return element(
        block.ordered ? 'ol' : 'ul',
        '',
        ...block.items.map((item) => element('li', '', ...item.map(blockElement))),
      );
    case 'table':
      return tableElement(block);
    case 'facts':
      return factsElement(block.rows);
    case 'box':
      return element(
        'div',
        'dokument__kasten',
        element('p', 'dokument__kastentitel', block.title),
        ...block.blocks.map(blockElement),
      );
  }
}

export const factsElement = (rows: readonly Fact[]): HTMLElement =>
  element(
    'dl',
    'dokument__angaben',
    ...rows.map(({ name, value }) =>
      element('div', '', element('dt', '', name), element('dd', '', ...inlineNodes(value))),
    ),
  );

function headingElement(heading: NumberedHeading): HTMLElement {
  const { level, text, anchor, newPage, number } = heading;
  const made = element(headings[level - 1] ?? 'h6', newPage ? 'dokument__neue-seite' : '');
  if (number !== undefined) made.append(element('span', 'dokument__nummer', number), ' ');
  made.append(text);
  if (anchor !== undefined) {
    made.id = anchorId(anchor);
    made.tabIndex = -1;
  }
  return made;
}

function tableElement({ label, head, rows, widths }: Extract<Block, { kind: 'table' }>): HTMLElement {
  const table = element('table', '', element('caption', 'nur-vorlesen', label), columns(widths));
  const cells = head.map((text) => {
    const cell = element('th', '', text);
    cell.scope = 'col';
    return cell;
  });
  table.append(element('thead', '', element('tr', '', ...cells)));
  table.append(
    element(
      'tbody',
      '',
      ...rows.map((row) =>
        element('tr', '', ...row.map((content) => element('td', '', ...inlineNodes(content)))),
      ),
    ),
  );
  // Scrolls by itself where there is little room.
  const frame = element('div', 'tabelle', table);
  frame.tabIndex = 0;
  frame.role = 'group';
  frame.ariaLabel = label;
  return frame;
}

/** The shares of the columns; none where the browser may choose. */
function columns(widths: readonly number[] = []): HTMLElement {
  const sum = widths.reduce((all, one) => all + one, 0);
  const made = widths.map((width) => {
    const column = element('col');
    column.style.width = `${(100 * width) / sum}%`;
    return column;
  });
  return element('colgroup', '', ...made);
}

const inlineNodes = (content: readonly Inline[]): Node[] => content.map(inlineNode);

function inlineNode(inline: Inline): Node {
  switch (inline.kind) {
    case 'text':
      return inline.style ? element(styles[inline.style], '', inline.text) : new Text(inline.text);
    case 'value':
      return element('span', 'dokument__wert', inline.text);
    case 'missing':
      return missingLink(inline.text);
    case 'link':
      return inline.href.startsWith('#')
        ? link(`#${anchorId(inline.href.slice(1))}`, inline.text)
        : link(inline.href, inline.text);
    case 'break':
      return element('br');
  }
}

const styles = { strong: 'strong', emphasis: 'em', code: 'code' } as const;

/** Leads to its field; which one that is, the preview finds out when it is clicked. */
function missingLink(meaning: string): HTMLElement {
  const made = link('#angaben', missingText(meaning));
  made.className = 'dokument__fehlt';
  made.dataset['fehlt'] = meaning;
  return made;
}
