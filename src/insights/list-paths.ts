/** Addresses of all lists, for Astro's static paths. */
import { arten } from '../schema/kinds.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { filteredPages, listPages, type Listenseite } from './listing.ts';

/** The list of each kind, page by page. */
export const listPaths = (kb: KnowledgeBase) =>
  arten.flatMap((art) =>
    listPages(kb, art).map((liste) => ({ params: { art, seite: String(liste.seite) }, props: { liste } })),
  );

/** The lists for a single value of a facet, page by page. */
export const filteredPaths = (kb: KnowledgeBase) =>
  arten.flatMap((art) =>
    filteredPages(kb, art).map((liste) => ({ params: { art, ...filterParams(liste) }, props: { liste } })),
  );

const filterParams = ({ filter, seite }: Listenseite) => ({
  feld: filter?.feld ?? '',
  wert: filter?.wert ?? '',
  seite: String(seite),
});
