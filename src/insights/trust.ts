/** How far one can rely on a record: the answer that stands right below its title. */
import type { Eintrag } from '../schema/eintrag.ts';
import { kindOf } from '../schema/kinds.ts';
import { labelsAt } from '../schema/walk.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { authorityCount, contributorsOf, type Contributor } from './contributors.ts';
import { isOverdue, reviewDue } from './review.ts';
import { statusOf, type Status } from './status.ts';

export interface Trust {
  readonly status: Status;
  readonly belegart: string;
  readonly fiktiv: boolean;
  readonly geprueft_am: string;
  readonly faellig_am?: string;
  readonly ueberfaellig: boolean;
  /** Sources, and how many of them are primary. */
  readonly quellen: number;
  readonly primaerquellen: number;
  /** Different authorities whose experience is in the record. */
  readonly traeger: number;
  readonly eingebracht_von: readonly Contributor[];
}

export const isFictional = (eintrag: Eintrag): boolean => eintrag.daten.belegart === 'beispiel_fiktiv';

/** How an invented record is marked wherever it appears. */
export const fictionalLabel = labelsAt(kindOf('erfahrungen').schema, 'belegart')['beispiel_fiktiv'] ?? '';

/** What the record rests on, in words. */
export const evidenceLabel = ({ art, daten }: Eintrag): string =>
  labelsAt(kindOf(art).schema, 'belegart')[daten.belegart] ?? daten.belegart;

export function trustOf(kb: KnowledgeBase, eintrag: Eintrag, today: string): Trust {
  const { daten } = eintrag;
  const sources = daten.quellen ?? [];
  const due = reviewDue(eintrag);
  return {
    status: statusOf(eintrag),
    belegart: evidenceLabel(eintrag),
    fiktiv: isFictional(eintrag),
    geprueft_am: daten.geprueft_am,
    ...(due !== undefined && { faellig_am: due }),
    ueberfaellig: isOverdue(eintrag, today),
    quellen: sources.length,
    primaerquellen: sources.filter(({ primaer }) => primaer).length,
    traeger: authorityCount(eintrag),
    eingebracht_von: contributorsOf(kb, eintrag),
  };
}
