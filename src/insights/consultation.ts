/** The consultation about a draft: until when comments are asked for, and whether that day has passed. */
import type { Eintrag } from '../schema/eintrag.ts';

export interface Consultation {
  /** Last day for comments. */
  readonly bis: string;
  readonly abgelaufen: boolean;
}

/** The consultation that a record is in, if it is in one. */
export function consultationOf({ daten }: Eintrag, today: string): Consultation | undefined {
  const bis =
    daten.status === 'in_abstimmung' && 'rueckmeldung_bis' in daten ? daten.rueckmeldung_bis : undefined;
  return bis === undefined ? undefined : { bis, abgelaufen: bis < today };
}
