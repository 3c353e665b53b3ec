/** A record's text as safe HTML: only what `elements` lists can come out of it. */
import { defineHastPlugin, defineMdastPlugin, markdownToHtml } from 'satteri';
import { direktiven, type Direktive } from '../schema/direktiven.ts';
import { anchorMaker } from './anchor.ts';
import { features } from './parse.ts';
import { protect, unprotect } from './protect.ts';

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string;
}

export interface Rendered {
  readonly html: string;
  readonly headings: readonly Heading[];
}

/** Elements that Markdown without HTML can make. Everything else is a fault of ours and ends the build. */
const elements = new Set(
  (
    'h2 h3 h4 h5 h6 p ul ol li a em strong del code pre blockquote table thead tbody tr th td hr br img ' +
    'sup section input div'
  ).split(' '),
);

const directives = defineMdastPlugin({
  name: 'directives',
  containerDirective(node, ctx) {
    const { label } = direktiven[node.name as Direktive];
    const [first] = node.children;
    const hasTitle =
      first?.type === 'paragraph' && first.data !== undefined && 'directiveLabel' in first.data;
    const title = hasTitle ? ctx.textContent(first) : '';
    if (hasTitle) ctx.removeNode(first);
    ctx.prependChild(node, {
      type: 'paragraph',
      data: { hProperties: { className: ['kasten__titel'] } },
      children: [{ type: 'text', value: title ? `${label}: ${title}` : label }],
    });
    ctx.setProperty(node, 'data', {
      hName: 'div',
      hProperties: { className: ['kasten', `kasten--${node.name}`], role: 'note', ariaLabel: label },
    });
  },
});

/** Addresses get the base path, tables a scrolling frame, boxes a label; inline styles become classes. */
export const forThisSite = (base: string) =>
  defineHastPlugin({
    name: 'for-this-site',
    element: {
      filter: [],
      visit(node, ctx) {
        const { tagName, properties } = node;
        if (tagName === 'table') {
          ctx.wrapNode(node, {
            type: 'element',
            tagName: 'div',
            properties: { className: ['tabelle'], role: 'group', ariaLabel: 'Tabelle', tabIndex: 0 },
            children: [],
          });
        }
        // The box of a list of tasks; its words stand beside it, not in a label.
        if (tagName === 'input') {
          ctx.setProperty(node, 'ariaLabel', properties['checked'] ? 'erledigt' : 'offen');
        }
        if (tagName === 'th') ctx.setProperty(node, 'scope', 'col');
        if (typeof properties['style'] === 'string') {
          ctx.setProperty(node, 'className', [properties['style'].replace('text-align: ', 'text-')]);
          ctx.setProperty(node, 'style', null);
        }
        for (const name of ['href', 'src']) {
          const address = properties[name];
          if (typeof address === 'string' && address.startsWith('/')) {
            ctx.setProperty(node, name, base + address.slice(1));
          }
        }
        if (/^https?:/.test(String(properties['href']))) ctx.setProperty(node, 'rel', 'external noopener');
      },
    },
  });

/** Refuses what Markdown cannot make, and gives headings their anchors. */
const finishing = (headings: Heading[]) => {
  const anchorFor = anchorMaker();
  return defineHastPlugin({
    name: 'finishing',
    raw(node) {
      throw new Error(`Raw HTML reached the renderer: ${node.value.slice(0, 80)}`);
    },
    element: {
      filter: [],
      visit(node, ctx) {
        const { tagName, properties } = node;
        if (!elements.has(tagName)) throw new Error(`Element <${tagName}> is not allowed in a record.`);
        if (/^h[2-6]$/.test(tagName) && properties['id'] !== 'footnote-label') {
          const text = unprotect(ctx.textContent(node));
          const anchor = anchorFor(text);
          headings.push({ level: Number(tagName[1]), text, anchor });
          ctx.setProperty(node, 'id', anchor);
        }
      },
    },
  });
};

/**
 * Renders the text of a record that has passed the check.
 * @param base path under which the site lives, with a slash at both ends
 * @throws if something comes out that plain Markdown cannot make
 */
export function renderMarkdown(markdown: string, base: string): Rendered {
  const headings: Heading[] = [];
  const { html } = markdownToHtml(protect(markdown), {
    features,
    mdastPlugins: [directives],
    hastPlugins: [finishing(headings), forThisSite(base)],
  });
  return { html: unprotect(html), headings };
}
