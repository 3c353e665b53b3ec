/** What the state of a record means to its reader. */
import type { Eintrag } from '../schema/eintrag.ts';
import type { Geltung } from '../schema/lifecycle.ts';
import { kindOf } from '../schema/kinds.ts';

export interface Status {
  readonly label: string;
  readonly geltung: Geltung;
}

/** Label and meaning of a record's state. */
export function statusOf({ art, daten }: Eintrag): Status {
  const state = kindOf(art).lebenslauf[daten.status];
  return { label: state?.label ?? daten.status, geltung: state?.geltung ?? 'vorlaeufig' };
}

/** Whether a record no longer counts: superseded, withdrawn, expired. */
export const hasEnded = (eintrag: Eintrag): boolean => statusOf(eintrag).geltung === 'beendet';
