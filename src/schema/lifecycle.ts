/**
 * The lives of records (data model, section 3.4). A state knows its label, what it means for a
 * reader and which states may follow; the `status` field of each kind is made from it.
 */
import { auswahl } from './fields.ts';

/** What a state means to someone who wants to rely on the record. */
export type Geltung = 'vorlaeufig' | 'gueltig' | 'beendet';

export interface Zustand {
  readonly label: string;
  readonly geltung: Geltung;
  readonly weiter: readonly string[];
}

export type Lebenslauf = Readonly<Record<string, Zustand>>;

/** Empfehlung and Klausel: what the cluster agrees on. */
export const vereinbarung = {
  entwurf: { label: 'Entwurf', geltung: 'vorlaeufig', weiter: ['in_abstimmung', 'zurueckgezogen'] },
  in_abstimmung: {
    label: 'In Abstimmung',
    geltung: 'vorlaeufig',
    weiter: ['beschlossen', 'entwurf', 'zurueckgezogen'],
  },
  beschlossen: { label: 'Beschlossen', geltung: 'gueltig', weiter: ['abgeloest', 'zurueckgezogen'] },
  abgeloest: { label: 'Abgelöst', geltung: 'beendet', weiter: [] },
  zurueckgezogen: { label: 'Zurückgezogen', geltung: 'beendet', weiter: [] },
} as const satisfies Lebenslauf;

/** Erfahrung, Grundlage and Thema: what somebody knows. */
export const wissen = {
  entwurf: { label: 'Entwurf', geltung: 'vorlaeufig', weiter: ['veroeffentlicht', 'zurueckgezogen'] },
  veroeffentlicht: {
    label: 'Veröffentlicht',
    geltung: 'gueltig',
    weiter: ['ueberholt', 'zurueckgezogen'],
  },
  ueberholt: { label: 'Überholt', geltung: 'beendet', weiter: ['veroeffentlicht'] },
  zurueckgezogen: { label: 'Zurückgezogen', geltung: 'beendet', weiter: [] },
} as const satisfies Lebenslauf;

/** Gerätenotiz: a model runs out when its maker stops caring for it. */
export const geraet = {
  entwurf: { label: 'Entwurf', geltung: 'vorlaeufig', weiter: ['veroeffentlicht', 'zurueckgezogen'] },
  veroeffentlicht: {
    label: 'Veröffentlicht',
    geltung: 'gueltig',
    weiter: ['ausgelaufen', 'zurueckgezogen'],
  },
  ausgelaufen: { label: 'Ausgelaufen', geltung: 'beendet', weiter: [] },
  zurueckgezogen: { label: 'Zurückgezogen', geltung: 'beendet', weiter: [] },
} as const satisfies Lebenslauf;

/** Förderprogramm: its status is the phase the programme is in. */
export const foerderung = {
  angekuendigt: { label: 'Angekündigt', geltung: 'vorlaeufig', weiter: ['antragsphase'] },
  antragsphase: { label: 'Antragsphase', geltung: 'gueltig', weiter: ['durchfuehrung'] },
  durchfuehrung: { label: 'Durchführung', geltung: 'gueltig', weiter: ['abrechnung'] },
  abrechnung: { label: 'Abrechnung', geltung: 'gueltig', weiter: ['zweckbindung', 'beendet'] },
  zweckbindung: { label: 'Zweckbindung', geltung: 'gueltig', weiter: ['beendet'] },
  beendet: { label: 'Beendet', geltung: 'beendet', weiter: [] },
} as const satisfies Lebenslauf;

/** Grundsatzfrage: the loop between the cluster and the Arbeitskreis Schulverwaltung. */
export const grundsatzfrage = {
  offen: { label: 'Offen', geltung: 'vorlaeufig', weiter: ['an_arbeitskreis', 'zurueckgezogen'] },
  an_arbeitskreis: {
    label: 'Beim Arbeitskreis',
    geltung: 'vorlaeufig',
    weiter: ['beantwortet', 'zurueck_ins_cluster'],
  },
  zurueck_ins_cluster: {
    label: 'Zurück im Cluster',
    geltung: 'vorlaeufig',
    weiter: ['offen', 'beantwortet', 'zurueckgezogen'],
  },
  beantwortet: { label: 'Beantwortet', geltung: 'gueltig', weiter: [] },
  zurueckgezogen: { label: 'Zurückgezogen', geltung: 'beendet', weiter: [] },
} as const satisfies Lebenslauf;

/** Frage: what a member wants to know. */
export const frage = {
  offen: { label: 'Offen', geltung: 'vorlaeufig', weiter: ['beantwortet', 'zurueckgezogen'] },
  beantwortet: { label: 'Beantwortet', geltung: 'gueltig', weiter: ['offen'] },
  zurueckgezogen: { label: 'Zurückgezogen', geltung: 'beendet', weiter: [] },
} as const satisfies Lebenslauf;

/** Beschluss: taken, and later replaced or revoked, never deleted. */
export const beschluss = {
  gefasst: { label: 'Gefasst', geltung: 'gueltig', weiter: ['abgeloest', 'aufgehoben'] },
  abgeloest: { label: 'Abgelöst', geltung: 'beendet', weiter: [] },
  aufgehoben: { label: 'Aufgehoben', geltung: 'beendet', weiter: [] },
} as const satisfies Lebenslauf;

/** Sitzung: from the invitation to the approved minutes. */
export const sitzung = {
  geplant: { label: 'Geplant', geltung: 'vorlaeufig', weiter: ['durchgefuehrt', 'ausgefallen'] },
  durchgefuehrt: {
    label: 'Durchgeführt',
    geltung: 'gueltig',
    weiter: ['protokoll_freigegeben'],
  },
  protokoll_freigegeben: { label: 'Protokoll freigegeben', geltung: 'gueltig', weiter: [] },
  ausgefallen: { label: 'Ausgefallen', geltung: 'beendet', weiter: [] },
} as const satisfies Lebenslauf;

/** Träger: takes part, or once did. */
export const mitgliedschaft = {
  aktiv: { label: 'Aktiv', geltung: 'gueltig', weiter: ['ehemalig'] },
  ehemalig: { label: 'Ehemalig', geltung: 'beendet', weiter: ['aktiv'] },
} as const satisfies Lebenslauf;

/** The choice of states as a schema field. */
export function statusFeld<L extends Lebenslauf>(lebenslauf: L) {
  const labels = Object.fromEntries(Object.entries(lebenslauf).map(([wert, { label }]) => [wert, label]));
  return auswahl(labels as { [K in keyof L & string]: string });
}
