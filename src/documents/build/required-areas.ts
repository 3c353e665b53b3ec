/**
 * Areas without which a document has a gap. This is the judgement of the cluster from its own tenders, not a
 * norm: no law and no standard prescribes this list, and a document may have good reason to differ from it.
 */
import type { DatenVon } from '../../schema/eintrag.ts';

type Klausel = DatenVon<'klauseln'>;

export const requiredAreas: Readonly<Record<Klausel['dokument'], readonly Klausel['bereich'][]>> = {
  leistungsbeschreibung: [
    'leistungsgegenstand',
    'service_level',
    'it_sicherheit',
    'datenschutz_avv',
    'barrierefreiheit',
    'abnahme',
    'verguetung',
    'laufzeit_kuendigung',
    'exit_rueckgabe',
  ],
  nutzungsvereinbarung: [
    'leistungsgegenstand',
    'reparatur_ersatzteile',
    'it_sicherheit',
    'datenschutz_avv',
    'exit_rueckgabe',
  ],
  avv_anlage: ['datenschutz_avv'],
};
