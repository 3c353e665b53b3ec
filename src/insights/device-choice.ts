/** Which devices can be compared, by class. */
import type { EintragVon } from '../schema/eintrag.ts';
import type { Vokabel } from '../schema/vokabular.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';

type Geraet = EintragVon<'geraete'>;

export interface Geraeteauswahl {
  readonly klasse: Vokabel;
  /** By name of the model. */
  readonly geraete: readonly Geraet[];
}

/** Devices that were not withdrawn, in the order of the vocabulary; classes without any are left out. */
export const devicesByClass = (kb: KnowledgeBase): Geraeteauswahl[] =>
  kb.vokabulare.geraeteklassen
    .map((klasse) => ({ klasse, geraete: inClass(kb, klasse.wert) }))
    .filter(({ geraete }) => geraete.length > 0);

const inClass = (kb: KnowledgeBase, klasse: string): Geraet[] =>
  kb
    .ofKind('geraete')
    .filter(({ daten }) => daten.geraeteklasse === klasse && daten.status !== 'zurueckgezogen')
    .toSorted((a, b) => a.daten.modell.localeCompare(b.daten.modell, 'de') || (a.ref < b.ref ? -1 : 1));

/** The comparison, with one device chosen already. */
export const comparisonAddress = (slug?: string): string =>
  `/geraete/vergleich/${slug === undefined ? '' : `?a=${slug}`}`;
