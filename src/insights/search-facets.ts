/** The filters of the search page, with all their values and how often each occurs. */
import type { Eintrag } from '../schema/eintrag.ts';
import { arten, kindOf } from '../schema/kinds.ts';
import { searchFilters } from '../schema/search-filters.ts';
import { getOfKind, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import {
  byFrequency,
  countValues,
  facetValues,
  type Facette,
  type Facettenwert,
  type GezaehlterWert,
} from './facets.ts';
import { listDate } from './listing.ts';

/** The values of a record for a filter of the search, as the index stores them and readers see them. */
export function searchFilterValues(kb: KnowledgeBase, eintrag: Eintrag, name: string): Facettenwert[] {
  switch (name) {
    case 'art':
      return [{ wert: eintrag.art, label: kindOf(eintrag.art).mehrzahl }];
    case 'jahr':
      return [{ wert: listDate(eintrag).slice(0, 4), label: listDate(eintrag).slice(0, 4) }];
    case 'groesse':
      return sizesOf(kb, eintrag);
    case 'geraeteklasse':
      return facetValues(kb, eintrag, eintrag.art === 'geraete' ? 'geraeteklasse' : 'geraeteklassen');
    default:
      return facetValues(kb, eintrag, searchFilters.find((filter) => filter.name === name)?.feld ?? name);
  }
}

/** Size of the contributing authorities, unless they want to stay anonymous. */
function sizesOf(kb: KnowledgeBase, eintrag: Eintrag): Facettenwert[] {
  if (eintrag.art === 'traeger') return facetValues(kb, eintrag, 'groessenklasse');
  const { daten } = eintrag;
  if (!('traeger' in daten) || (daten.traeger_anzeige ?? 'anonym') === 'anonym') return [];
  const values = (daten.traeger ?? []).flatMap((slug) => {
    const traeger = getOfKind(kb, `traeger/${slug}`, 'traeger');
    return traeger ? facetValues(kb, traeger, 'groessenklasse') : [];
  });
  return [...new Map(values.map((value) => [value.wert, value])).values()];
}

/** All filters over all records; years newest first, kinds in their usual order, the rest by frequency. */
export function searchFacets(kb: KnowledgeBase): Facette[] {
  return searchFilters.map(({ name, titel }) => {
    const werte = countValues(kb.eintraege, (eintrag) => searchFilterValues(kb, eintrag, name));
    return { feld: name, titel, werte: werte.sort((a, b) => order(name, a, b)) };
  });
}

function order(name: string, a: GezaehlterWert, b: GezaehlterWert): number {
  if (name === 'jahr') return a.wert < b.wert ? 1 : -1;
  if (name === 'art') return arten.indexOf(a.wert as never) - arten.indexOf(b.wert as never);
  return byFrequency(a, b);
}
