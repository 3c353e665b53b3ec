/** What there is on a topic, kind by kind. */
import type { Eintrag, EintragVon } from '../schema/eintrag.ts';
import { arten, type Art } from '../schema/kinds.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { inListOrder, listAddress } from './listing.ts';

/** Records of one kind shown on a topic's page; the rest is one click away. */
export const shownPerKind = 20;

export interface Themengruppe {
  readonly art: Art;
  /** The first of them, in the order of lists. */
  readonly eintraege: readonly Eintrag[];
  readonly gesamt: number;
  /** The list of all of them. */
  readonly adresse: string;
}

/** The records that name this topic; those of its sub-topics stand on their own pages. */
export function topicGroups(kb: KnowledgeBase, thema: EintragVon<'themen'>): Themengruppe[] {
  const about = kb
    .in(thema.ref)
    .filter(({ pfad }) => pfad[0] === 'themen')
    .flatMap(({ von }) => kb.get(von) ?? []);
  return arten.flatMap((art) => {
    const own = inListOrder(about.filter((eintrag) => eintrag.art === art));
    if (own.length === 0) return [];
    const filter = { feld: 'themen', wert: thema.slug, titel: '', label: '' };
    return [
      {
        art,
        eintraege: own.slice(0, shownPerKind),
        gesamt: own.length,
        adresse: listAddress({ art, filter }),
      },
    ];
  });
}
