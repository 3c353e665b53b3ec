/** What nobody has reported on a device class yet; said openly, so that silence is not taken for good news. */
import type { Dossier } from './dossier.ts';

export const luecken = {
  keine_erfahrung: 'Keine Erfahrung eines Trägers.',
  keine_reparaturerfahrung: 'Keine Erfahrung zu Reparatur und Ersatzteilen.',
  kein_standard: 'Kein beschlossener Standard.',
  kein_geraet: 'Keine Gerätenotiz zu einem Modell.',
  kein_updateende: 'Zu keinem Modell ist bekannt, bis wann es Sicherheitsupdates gibt.',
  kein_preis: 'Zu wenige Preise für eine Spanne.',
  kein_reparaturweg: 'Kein Reparaturweg mit Kosten und Dauer.',
  keine_klausel: 'Keine Klausel für den Vertrag.',
  keine_ersatzteilklausel: 'Keine Klausel zu Reparatur und Ersatzteilen.',
} as const;
export type Luecke = keyof typeof luecken;

export function gapsOf(dossier: Omit<Dossier, 'luecken'>): Luecke[] {
  const { erfahrungen, standards, geraete, updates, preis, reparaturwege, klauseln } = dossier;
  const missing: Readonly<Record<Luecke, boolean>> = {
    keine_erfahrung: erfahrungen.length === 0,
    keine_reparaturerfahrung:
      erfahrungen.length > 0 && !erfahrungen.some(({ daten }) => daten.themen.includes('reparatur')),
    kein_standard: !standards.some(({ daten }) => daten.status === 'beschlossen'),
    kein_geraet: geraete.length === 0,
    kein_updateende: geraete.length > 0 && updates.every(({ bis }) => bis === undefined),
    kein_preis: preis.spanne === undefined,
    kein_reparaturweg: reparaturwege.length === 0,
    keine_klausel: klauseln.length === 0,
    keine_ersatzteilklausel:
      klauseln.length > 0 && !klauseln.some(({ daten }) => daten.bereich === 'reparatur_ersatzteile'),
  };
  return (Object.keys(luecken) as Luecke[]).filter((name) => missing[name]);
}
