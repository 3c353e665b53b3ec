/** Which clauses there are to choose from, by document and area. */
import type { EintragVon } from '../schema/eintrag.ts';
import { klausel } from '../schema/klausel.ts';
import { labelsAt } from '../schema/walk.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { hasEnded } from './status.ts';

export interface Klauselbereich {
  readonly wert: string;
  readonly label: string;
  readonly klauseln: readonly EintragVon<'klauseln'>[];
}

export interface Klauseldokument {
  readonly label: string;
  readonly bereiche: readonly Klauselbereich[];
}

/** Clauses that still count, in the order of the schema; documents and areas without any are left out. */
export function clausesByDocument(kb: KnowledgeBase): Klauseldokument[] {
  const alive = kb.ofKind('klauseln').filter((one) => !hasEnded(one));
  return Object.entries(labelsAt(klausel, 'dokument'))
    .map(([dokument, label]) => ({
      label,
      bereiche: Object.entries(labelsAt(klausel, 'bereich'))
        .map(([wert, area]) => ({ wert, label: area, klauseln: inArea(alive, dokument, wert) }))
        .filter(({ klauseln }) => klauseln.length > 0),
    }))
    .filter(({ bereiche }) => bereiche.length > 0);
}

const inArea = (clauses: readonly EintragVon<'klauseln'>[], dokument: string, bereich: string) =>
  clauses
    .filter(({ daten }) => daten.dokument === dokument && daten.bereich === bereich)
    .toSorted((a, b) => a.daten.titel.localeCompare(b.daten.titel, 'de'));
