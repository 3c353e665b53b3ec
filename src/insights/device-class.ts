/** Device classes, and the records that are about one. */
import type { Eintrag } from '../schema/eintrag.ts';
import type { Vokabel } from '../schema/vokabular.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';

/** The class of a device note, the classes of any other record. */
function classesOf({ art, daten }: Eintrag): readonly string[] {
  if (art === 'geraete') return [daten.geraeteklasse];
  return 'geraeteklassen' in daten ? (daten.geraeteklassen ?? []) : [];
}

/** All records about a class, ordered by reference. */
export const recordsOfClass = (kb: KnowledgeBase, klasse: string): readonly Eintrag[] =>
  kb.eintraege.filter((eintrag) => classesOf(eintrag).includes(klasse));

/** The classes about which there is a record, in the order of the vocabulary. */
export function usedClasses(kb: KnowledgeBase): readonly Vokabel[] {
  const used = new Set(kb.eintraege.flatMap(classesOf));
  return kb.vokabulare.geraeteklassen.filter(({ wert }) => used.has(wert));
}

/** Address of the dossier of a class, below the base path. */
export const dossierAddress = (klasse: string): string => `/vor-dem-kauf/${klasse}/`;

/** What its standards demand, to tick. */
export const checklistAddress = (klasse: string): string => `${dossierAddress(klasse)}pruefliste/`;

/** Name of the files with the dossier as a document, without their ending. */
export const dossierFileName = (klasse: string): string => `dossier-${klasse}`;

/** The dossier as data. */
export const dossierDataAddress = (klasse: string): string => `${dossierAddress(klasse)}dossier.json`;
