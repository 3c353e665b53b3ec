/** Who has adopted a recommendation, and why not. */
import type { EintragVon } from '../schema/eintrag.ts';
import { umsetzungszeile } from '../schema/umsetzung.ts';
import { angabenVon } from '../schema/walk.ts';
import { getOfKind, type KnowledgeBase } from '../knowledge/knowledge-base.ts';

export interface Umsetzungsstand {
  readonly traeger: EintragVon<'traeger'>;
  readonly anforderung?: string;
  /** Label of the state. */
  readonly stand: string;
  readonly bis?: string;
  readonly begruendung?: string;
  /** The recommendation has moved on since this was assessed. */
  readonly neu_bewerten: boolean;
}

const labels = angabenVon(umsetzungszeile.shape.stand).labels ?? {};

/** Adoption of one recommendation, by authority, then by requirement. */
export function adoptionOf(kb: KnowledgeBase, ref: string): Umsetzungsstand[] {
  const edition = getOfKind(kb, ref, 'empfehlungen')?.daten.fassung ?? 1;
  return kb.umsetzungen.flatMap(({ traeger, zeilen }) => {
    const owner = getOfKind(kb, traeger, 'traeger');
    if (!owner) return [];
    return zeilen
      .filter(({ empfehlung }) => empfehlung === ref)
      .map(({ anforderung, stand, bis, begruendung, fassung }) => ({
        traeger: owner,
        ...(anforderung !== undefined && { anforderung }),
        stand: labels[stand] ?? stand,
        ...(bis !== undefined && { bis }),
        ...(begruendung !== undefined && { begruendung }),
        neu_bewerten: fassung < edition,
      }));
  });
}
