/** A record's text as safe HTML: only what `elements` lists can come out of it. */
import { defineHastPlugin, defineMdastPlugin, markdownToHtml, type HastNode } from 'satteri';
import { direktiven, type Direktive } from '../schema/direktiven.ts';
import { anchorMaker, asciiName } from './anchor.ts';
import { features } from './parse.ts';
import { protect, unprotect } from './protect.ts';
import { termFinder, type Term } from './terms.ts';

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
    'sup section input div abbr'
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

/** Words that are read in one go or lead elsewhere: no explanation is put inside them. */
const leftAlone = /^(?:a|code|pre|h[2-6]|abbr|th)$/;

/** The first use of a term becomes a link to its explanation at the end of the page. */
const explaining = (terms: readonly Term[]) => {
  const find = termFinder(terms);
  const explained = new Set<string>();
  return defineHastPlugin({
    name: 'explaining',
    text(node, ctx) {
      let outer: HastNode | undefined = ctx.parent(node);
      while (outer) {
        if (outer.type === 'element' && leftAlone.test(outer.tagName)) return;
        outer = ctx.parent(outer);
      }
      const parts: HastNode[] = [];
      let done = 0;
      for (const { term, von, bis } of find(node.value)) {
        if (explained.has(term.begriff)) continue;
        explained.add(term.begriff);
        if (von > done) parts.push({ type: 'text', value: node.value.slice(done, von) });
        parts.push(explanation(term, node.value.slice(von, bis)));
        done = bis;
      }
      if (parts.length === 0) return;
      if (done < node.value.length) parts.push({ type: 'text', value: node.value.slice(done) });
      ctx.replaceNode(node, parts);
    },
  });
};

const explanation = ({ begriff, langform }: Term, word: string): HastNode => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['glossarwort'], href: `#${explanationAnchor(begriff)}` },
  children: [
    {
      type: 'element',
      tagName: 'abbr',
      properties: { title: langform },
      children: [{ type: 'text', value: word }],
    },
  ],
});

/** Anchor of a term's explanation on the page of a record. No heading can take it: theirs have no underscore. */
export const explanationAnchor = (begriff: string): string => `begriff_${asciiName(begriff)}`;

/**
 * Renders the text of a record that has passed the check.
 * @param base path under which the site lives, with a slash at both ends
 * @param terms words whose first use leads to their explanation, see `explanationAnchor`
 * @throws if something comes out that plain Markdown cannot make
 */
export function renderMarkdown(markdown: string, base: string, terms: readonly Term[] = []): Rendered {
  const headings: Heading[] = [];
  const { html } = markdownToHtml(protect(markdown), {
    features,
    mdastPlugins: [directives],
    hastPlugins: [...(terms.length > 0 ? [explaining(terms)] : []), finishing(headings), forThisSite(base)],
  });
  return { html: unprotect(html), headings };
}
