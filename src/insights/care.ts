/** What is due, sorted twice: by kind, and by who is asked. */
import type { Art } from '../schema/kinds.ts';
import { arten } from '../schema/kinds.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Contributor } from './contributors.ts';
import { addMonths } from './dates.ts';
import { anlaesse, dueItems, monthsAhead, type Anlass, type Faelliges } from './due.ts';

export interface Faelligkeitsgruppe {
  readonly anlass: Anlass;
  readonly art: Art;
  readonly punkte: readonly Faelliges[];
}

export interface Traegerpunkte {
  /** Nobody stands for the coordination. */
  readonly traeger: Contributor | undefined;
  readonly punkte: readonly Faelliges[];
  readonly ueberfaellig: number;
}

export interface Wiedervorlage {
  /** Last day of the time ahead. */
  readonly bis: string;
  readonly punkte: readonly Faelliges[];
  readonly ueberfaellig: number;
  readonly gruppen: readonly Faelligkeitsgruppe[];
  /** Who has most to do first, the coordination at last. */
  readonly jeTraeger: readonly Traegerpunkte[];
}

export function careList(kb: KnowledgeBase, today: string): Wiedervorlage {
  const punkte = dueItems(kb, today);
  return {
    bis: addMonths(today, monthsAhead),
    punkte,
    ueberfaellig: overdue(punkte),
    gruppen: (Object.keys(anlaesse) as Anlass[]).flatMap((anlass) =>
      arten.flatMap((art) => {
        const own = punkte.filter((one) => one.anlass === anlass && one.eintrag.art === art);
        return own.length > 0 ? [{ anlass, art, punkte: own }] : [];
      }),
    ),
    jeTraeger: byAuthority(punkte),
  };
}

const overdue = (punkte: readonly Faelliges[]): number =>
  punkte.filter(({ ueberfaellig }) => ueberfaellig).length;

function byAuthority(punkte: readonly Faelliges[]): Traegerpunkte[] {
  const groups = new Map<string, { traeger: Contributor | undefined; punkte: Faelliges[] }>();
  for (const punkt of punkte) {
    const asked = punkt.traeger.length > 0 ? punkt.traeger : [undefined];
    for (const traeger of asked) {
      const key = traeger ? (traeger.ref ?? traeger.label) : '';
      const group = groups.get(key) ?? { traeger, punkte: [] };
      // Two of an anonymous kind are one row, and the point stands there once.
      if (!group.punkte.includes(punkt)) group.punkte.push(punkt);
      groups.set(key, group);
    }
  }
  return [...groups.values()]
    .map((group) => ({ ...group, ueberfaellig: overdue(group.punkte) }))
    .sort(
      (a, b) =>
        Number(a.traeger === undefined) - Number(b.traeger === undefined) ||
        b.punkte.length - a.punkte.length ||
        (a.traeger?.label ?? '').localeCompare(b.traeger?.label ?? '', 'de'),
    );
}
