/** What a reader must know before the first line: shown at the top of a record's page. */
import type { Eintrag } from '../schema/eintrag.ts';
import { kindOf } from '../schema/kinds.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { consultationOf } from './consultation.ts';
import { isOverdue, reviewDue } from './review.ts';
import { hasEnded, statusOf } from './status.ts';
import { isFictional } from './trust.ts';

export interface Notice {
  readonly art:
    | 'fiktiv'
    | 'abgeloest'
    | 'zurueckgezogen'
    | 'beendet'
    | 'entwurf'
    | 'frist'
    | 'frist_abgelaufen'
    | 'ueberfaellig'
    | 'protokoll'
    | 'recht'
    | 'recht_ungeprueft';
  /** Tone of the box. */
  readonly ton: 'info' | 'warning' | 'danger';
  /** Facts to put into the sentence. */
  readonly datum?: string;
  readonly text?: string;
  /** Records to go on to. */
  readonly ziele?: readonly Eintrag[];
}

const gravity: readonly Notice['ton'][] = ['danger', 'warning', 'info'];
const legalAreas = new Set(['eu', 'bund', 'nrw', 'andere_laender']);

/** The notices of a record, gravest first. */
export function noticesFor(kb: KnowledgeBase, eintrag: Eintrag, today: string): Notice[] {
  const { daten, art } = eintrag;
  const notices: Notice[] = [];
  const successors = kb
    .in(eintrag.ref)
    .filter(({ pfad }) => pfad[0] === 'ersetzt')
    .flatMap(({ von }) => kb.get(von) ?? []);
  if (daten.status === 'zurueckgezogen') {
    notices.push({ art: 'zurueckgezogen', ton: 'danger', text: daten.rueckzug_grund ?? '' });
  } else if (daten.status === 'abgeloest') {
    notices.push({ art: 'abgeloest', ton: 'danger', ziele: successors });
  } else if (hasEnded(eintrag)) {
    notices.push({ art: 'beendet', ton: 'warning', text: statusOf(eintrag).label });
  }
  if (isFictional(eintrag)) notices.push({ art: 'fiktiv', ton: 'warning', text: kindOf(art).einzahl });
  if (daten.status === 'entwurf') notices.push({ art: 'entwurf', ton: 'info' });
  const consultation = consultationOf(eintrag, today);
  if (consultation) {
    const { bis, abgelaufen } = consultation;
    notices.push({
      art: abgelaufen ? 'frist_abgelaufen' : 'frist',
      ton: abgelaufen ? 'warning' : 'info',
      datum: bis,
    });
  }
  if (eintrag.art === 'sitzungen' && eintrag.daten.status === 'geplant' && eintrag.daten.datum < today) {
    notices.push({ art: 'protokoll', ton: 'warning', datum: eintrag.daten.datum });
  }
  const due = reviewDue(eintrag);
  if (due && isOverdue(eintrag, today)) notices.push({ art: 'ueberfaellig', ton: 'warning', datum: due });
  const legal = legalNotice(eintrag);
  if (legal) notices.push({ art: legal, ton: 'info' });
  return notices.sort((a, b) => gravity.indexOf(a.ton) - gravity.indexOf(b.ton));
}

/** Whether a record must say that it is no legal advice, and that no lawyer has read it. */
function legalNotice(eintrag: Eintrag): 'recht' | 'recht_ungeprueft' | undefined {
  if (eintrag.art === 'klauseln') {
    return eintrag.daten.rechtspruefung.stand === 'keine' ? 'recht_ungeprueft' : 'recht';
  }
  return eintrag.art === 'grundlagen' && legalAreas.has(eintrag.daten.rechtsraum) ? 'recht' : undefined;
}
