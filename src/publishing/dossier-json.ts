/** A dossier as JSON: the same facts as its page, records by reference, with what marks an example. */
import type { Eintrag } from '../schema/eintrag.ts';
import { dossierLists, type Dossier } from '../insights/dossier.ts';
import { luecken } from '../insights/gaps.ts';
import { isFictional } from '../insights/trust.ts';

const record = (eintrag: Eintrag) => ({
  ref: eintrag.ref,
  titel: eintrag.daten.titel,
  kurzfassung: eintrag.daten.kurzfassung,
  status: eintrag.daten.status,
  fiktiv: isFictional(eintrag),
});

/** @param today day on which months are counted */
export function renderDossier(dossier: Dossier, today: string): string {
  const { klasse, urteil, stolpersteine, anforderungen, updates, bindungen, sitzung } = dossier;
  return `${JSON.stringify(
    {
      geraeteklasse: klasse.wert,
      bezeichnung: klasse.bezeichnung,
      stand: today,
      wieder_kaufen: Object.fromEntries(urteil.wieder_kaufen),
      stolpersteine: stolpersteine.map(({ erfahrung, lehre, traeger, widersprechen }) => ({
        erfahrung: erfahrung.ref,
        lehre,
        traeger,
        widersprechen,
      })),
      anforderungen: anforderungen.map(({ standard, klauseln, ...anforderung }) => ({
        standard: standard.ref,
        ...anforderung,
        klauseln: klauseln.map(({ ref }) => ref),
      })),
      updates: updates.map(({ geraet, bis, monate, stueck }) => ({
        geraet: geraet.ref,
        bis,
        monate,
        stueck,
      })),
      defekte: dossier.defekte,
      reparaturwege: dossier.reparaturwege,
      preis: dossier.preis,
      bindungen: bindungen.map(({ programm, bis }) => ({ programm: programm.ref, bis })),
      ...(sitzung && { naechste_sitzung: { ref: sitzung.ref, datum: sitzung.daten.datum } }),
      luecken: dossier.luecken.map((name) => luecken[name]),
      eintraege: Object.fromEntries(dossierLists.map((list) => [list, dossier[list].map(record)])),
    },
    null,
    2,
  )}\n`;
}
