/** What a buyer has to answer for: the binding requirements of the standards in force for a device class. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import type { Vokabel } from '../schema/vokabular.ts';
import { usedClasses } from './device-class.ts';
import { dossierOf, type Anforderungsbezug } from './dossier.ts';

export interface Pruefliste {
  readonly klasse: Vokabel;
  readonly anforderungen: readonly Anforderungsbezug[];
}

/** MUSS and SOLLTE need a reason where they are not met; KANN is free. */
const isBinding = ({ stufe }: Anforderungsbezug): boolean => stufe !== 'kann';

/** One list for each class with such requirements. */
export const checklists = (kb: KnowledgeBase, today: string): Pruefliste[] =>
  usedClasses(kb)
    .map((klasse) => ({
      klasse,
      anforderungen: dossierOf(kb, klasse, today).anforderungen.filter(isBinding),
    }))
    .filter(({ anforderungen }) => anforderungen.length > 0);

/** Name under which an answer is kept: an edition that follows starts with an empty list. */
export const answerName = ({ standard, nr }: Anforderungsbezug): string => `${standard.slug}.${nr}`;
