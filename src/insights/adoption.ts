/** Who has adopted a recommendation, and why not. */
import type { EintragVon } from '../schema/eintrag.ts';
import { umsetzungszeile } from '../schema/umsetzung.ts';
import { labelsAt } from '../schema/walk.ts';
import { getOfKind, type KnowledgeBase } from '../knowledge/knowledge-base.ts';

export interface Umsetzungsstand {
  /** Number of the requirement; without it the row speaks of the whole recommendation. */
  readonly anforderung: string | undefined;
  /** Label of the state. */
  readonly stand: string;
  readonly bis: string | undefined;
  readonly begruendung: string | undefined;
  /** The recommendation has moved on since this was assessed. */
  readonly neu_bewerten: boolean;
}

export interface UmsetzungEinesTraegers {
  readonly traeger: EintragVon<'traeger'>;
  readonly zeilen: readonly Umsetzungsstand[];
}

const labels = labelsAt(umsetzungszeile, 'stand');

/** Adoption of one recommendation, by authority, in the order of their files. */
export function adoptionOf(kb: KnowledgeBase, ref: string): UmsetzungEinesTraegers[] {
  const edition = getOfKind(kb, ref, 'empfehlungen')?.daten.fassung ?? 1;
  return kb.umsetzungen.flatMap(({ traeger: owner, zeilen }) => {
    const traeger = getOfKind(kb, owner, 'traeger');
    const own = zeilen.filter(({ empfehlung }) => empfehlung === ref);
    if (!traeger || own.length === 0) return [];
    const shown = own.map(({ anforderung, stand, bis, begruendung, fassung }) => ({
      anforderung,
      stand: labels[stand] ?? stand,
      bis,
      begruendung,
      neu_bewerten: fassung < edition,
    }));
    return [{ traeger, zeilen: shown }];
  });
}
