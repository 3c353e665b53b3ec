/** When a record must be looked at again (data model, section 3.6). */
import type { Eintrag } from '../schema/eintrag.ts';
import { kindOf } from '../schema/kinds.ts';
import { addMonths } from './dates.ts';
import { hasEnded } from './status.ts';

/** Day on which a review is due, or nothing for kinds that cannot grow old and records that have ended. */
export function reviewDue(eintrag: Eintrag): string | undefined {
  const { daten, art } = eintrag;
  if (hasEnded(eintrag)) return undefined;
  if (daten.wiedervorlage) return daten.wiedervorlage;
  const { pruefabstand } = kindOf(art);
  if (pruefabstand === undefined) return undefined;
  return addMonths(daten.geprueft_am, shorterInterval(eintrag) ?? pruefabstand);
}

/** Whether that day has passed. */
export function isOverdue(eintrag: Eintrag, today: string): boolean {
  const due = reviewDue(eintrag);
  return due !== undefined && due < today;
}

/** Where things move faster: an open call for applications, law with open questions. */
function shorterInterval(eintrag: Eintrag): number | undefined {
  if (eintrag.art === 'foerderprogramme' && eintrag.daten.status === 'antragsphase') return 3;
  const legal = ['eu', 'bund', 'nrw', 'andere_laender'];
  if (eintrag.art === 'grundlagen' && eintrag.daten.offene_fragen && legal.includes(eintrag.daten.rechtsraum))
    return 6;
  return undefined;
}
