/** What to use instead of an agreement that was replaced. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Vereinbarung } from './lineage.ts';
import { hasEnded } from './status.ts';

/**
 * The latest edition that takes the place of this one and still counts; nothing if there is none. While an
 * edition is in force, a draft that will replace it one day does not count yet.
 */
export function successorOf<E extends Vereinbarung>(kb: KnowledgeBase, eintrag: E): E | undefined {
  const found = new Set<E>([eintrag]);
  for (const one of found) {
    for (const { von, pfad } of kb.in(one.ref)) {
      // What replaces an agreement is of its kind.
      if (pfad[0] === 'ersetzt') found.add(kb.get(von) as unknown as E);
    }
  }
  const inForce = eintrag.daten.status === 'beschlossen';
  return [...found]
    .filter((one) => one !== eintrag && !hasEnded(one))
    .filter(({ daten }) => !inForce || daten.status === 'beschlossen')
    .sort((a, b) => beginning(b).localeCompare(beginning(a)) || (a.ref < b.ref ? -1 : 1))[0];
}

/** What is decided before what is not, the later first. */
const beginning = ({ daten }: Vereinbarung): string =>
  daten.status === 'beschlossen' ? (daten.gueltig_ab ?? '') : '';
