/** What a record comes from and what follows from it: its relations in both directions, for its page. */
import type { Eintrag } from '../schema/eintrag.ts';
import type { Kante, KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { isVisible } from './contributors.ts';

export interface RelationGroup {
  readonly titel: string;
  readonly eintraege: readonly Eintrag[];
}

/** Topics and authorities are shown beside the title, not among the relations. */
const shownElsewhere = new Set(['themen', 'traeger']);

/** Fields whose relations the page of a clause shows as its variants and its use. */
const shownByClause = new Set(['schliesst_aus', 'erprobt', 'klauseln']);

/** Where the record comes from: what it points to. */
export function origins(kb: KnowledgeBase, ref: string): RelationGroup[] {
  const edges = kb
    .out(ref)
    .filter((kante) => isVisible(kb, kante) && !isTag(kante) && !hasOwnPlace(ref, kante));
  return group(
    edges,
    ({ titel }) => titel,
    ({ nach }) => kb.get(nach),
  );
}

/** What follows from it: what points to it. A topic's page shows the records about it by itself. */
export function consequences(kb: KnowledgeBase, ref: string): RelationGroup[] {
  const edges = kb
    .in(ref)
    .filter((kante) => isVisible(kb, kante) && kante.pfad[0] !== 'themen' && !hasOwnPlace(ref, kante));
  return group(
    edges,
    ({ umkehrung }) => umkehrung,
    ({ von }) => kb.get(von),
  );
}

const isTag = ({ pfad }: Kante): boolean => pfad.length === 2 && shownElsewhere.has(String(pfad[0]));

const hasOwnPlace = (ref: string, { pfad }: Kante): boolean =>
  ref.startsWith('klauseln/') && shownByClause.has(String(pfad[0]));

/** Groups in the order of first appearance, each record once a group. */
function group(
  edges: readonly Kante[],
  titleOf: (kante: Kante) => string,
  targetOf: (kante: Kante) => Eintrag | undefined,
): RelationGroup[] {
  const groups = new Map<string, Map<string, Eintrag>>();
  for (const kante of edges) {
    const target = targetOf(kante);
    if (!target) continue;
    const title = titleOf(kante);
    const members = groups.get(title) ?? new Map<string, Eintrag>();
    members.set(target.ref, target);
    groups.set(title, members);
  }
  return [...groups].map(([titel, members]) => ({ titel, eintraege: [...members.values()] }));
}
