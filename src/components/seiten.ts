/** The editors' pages: MDX with a fixed set of components, checked before it is compiled. */
import type { MDXInstance } from 'astro';
import { wissen } from 'virtual:wissensbasis';

const modules = import.meta.glob<MDXInstance<Record<string, unknown>>>('@content/seiten/*.mdx', {
  eager: true,
});

/** Order in the footer; other pages follow by title. */
const order = ['ueber', 'lesen', 'barrierefreiheit', 'datenschutz', 'impressum'];

/** Head of each page from the knowledge base, with the component that Astro made of its text. */
export const seiten = () =>
  wissen()
    .kb.seiten.flatMap(({ slug, daten }) => {
      const module = Object.entries(modules).find(([file]) => file.endsWith(`/${slug}.mdx`))?.[1];
      return module ? [{ slug, ...daten, Content: module.Content }] : [];
    })
    .sort((a, b) => place(a.slug) - place(b.slug) || a.titel.localeCompare(b.titel, 'de'));

function place(slug: string): number {
  const index = order.indexOf(slug);
  return index < 0 ? order.length : index;
}
