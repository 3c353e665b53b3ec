/** The editors' pages: MDX with a fixed set of components, checked before it is compiled. */
import type { MDXInstance } from 'astro';
import type { Seite } from '../schema/seite.ts';

const modules = import.meta.glob<MDXInstance<Seite & Record<string, unknown>>>('@content/seiten/*.mdx', {
  eager: true,
});

/** Order in the footer; other pages follow by title. */
const order = ['ueber', 'lesen', 'barrierefreiheit', 'datenschutz', 'impressum'];

export const seiten = Object.entries(modules)
  .map(([file, { frontmatter, Content, getHeadings }]) => ({
    slug: file.replace(/^.*\/|\.mdx$/g, ''),
    titel: frontmatter.titel,
    kurzfassung: frontmatter.kurzfassung,
    geprueft_am: frontmatter.geprueft_am,
    Content,
    headings: getHeadings(),
  }))
  .sort((a, b) => place(a.slug) - place(b.slug) || a.titel.localeCompare(b.titel, 'de'));

function place(slug: string): number {
  const index = order.indexOf(slug);
  return index < 0 ? order.length : index;
}
