/** Lists: the records of a kind in order, as cards, in pages that stay small with ten thousand records. */
import type { Eintrag } from '../schema/eintrag.ts';
import { kindOf, type Art } from '../schema/kinds.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { facetValues, facetsOf, type Facette } from './facets.ts';
import { hasEnded } from './status.ts';

/** Cards on one page of a list. */
export const pageSize = 100;

export interface Listenseite {
  readonly art: Art;
  readonly eintraege: readonly Eintrag[];
  readonly gesamt: number;
  readonly seite: number;
  readonly seiten: number;
  readonly facetten: readonly Facette[];
  /** The one filter that this page stands for, if it is not the whole list. */
  readonly filter?: {
    readonly feld: string;
    readonly wert: string;
    readonly titel: string;
    readonly label: string;
  };
}

/** The date that orders a record in lists. */
export function listDate({ art, daten }: Eintrag): string {
  const field = kindOf(art).datumsfeld;
  return field ? String((daten as Record<string, unknown>)[field]) : daten.geprueft_am;
}

/** Records of a kind as a list shows them: what still counts first, newest first, then by title. */
export function inListOrder<E extends Eintrag>(eintraege: readonly E[]): E[] {
  return [...eintraege].sort(
    (a, b) =>
      Number(hasEnded(a)) - Number(hasEnded(b)) ||
      (listDate(a) < listDate(b) ? 1 : listDate(a) > listDate(b) ? -1 : 0) ||
      a.daten.titel.localeCompare(b.daten.titel, 'de'),
  );
}

/** All pages of the whole list of a kind; at least one, even if it is empty. */
export function listPages(kb: KnowledgeBase, art: Art): Listenseite[] {
  const all = inListOrder(kb.ofKind(art));
  return paginate(art, all, facetsOf(kb, art, all));
}

/** The pages for each single value of each facet: filters that work without JavaScript. */
export function filteredPages(kb: KnowledgeBase, art: Art): Listenseite[] {
  const all = inListOrder(kb.ofKind(art));
  const facetten = facetsOf(kb, art, all);
  return facetten.flatMap(({ feld, titel, werte }) => {
    const matching = byValue(kb, all, feld);
    return werte.flatMap(({ wert, label }) =>
      paginate(art, [...(matching.get(wert) ?? [])], facetten, { feld, wert, titel, label }),
    );
  });
}

/** The records that have each value of a facet, in their order; reads every record once. */
function byValue(
  kb: KnowledgeBase,
  eintraege: readonly Eintrag[],
  feld: string,
): Map<string, ReadonlySet<Eintrag>> {
  const groups = new Map<string, Set<Eintrag>>();
  for (const eintrag of eintraege) {
    for (const { wert } of facetValues(kb, eintrag, feld)) {
      groups.set(wert, (groups.get(wert) ?? new Set()).add(eintrag));
    }
  }
  return groups;
}

function paginate(
  art: Art,
  eintraege: readonly Eintrag[],
  facetten: readonly Facette[],
  filter?: Listenseite['filter'],
): Listenseite[] {
  const seiten = Math.max(1, Math.ceil(eintraege.length / pageSize));
  return Array.from({ length: seiten }, (_, i) => ({
    art,
    eintraege: eintraege.slice(i * pageSize, (i + 1) * pageSize),
    gesamt: eintraege.length,
    seite: i + 1,
    seiten,
    facetten,
    ...(filter && { filter }),
  }));
}

/** Address of a page of a list, below the base path. */
export function listAddress({ art, filter }: Pick<Listenseite, 'art' | 'filter'>, seite = 1): string {
  const base = filter ? `/${art}/nach/${filter.feld}/${filter.wert}/` : `/${art}/`;
  return seite === 1 ? base : `${base}seite/${seite}/`;
}
