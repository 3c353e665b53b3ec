/** A review is an event (issue 6): a date of review that moves without one claims care that nobody took. */
import { wertStelle, type Befund } from '../../schema/befund.ts';
import type { Eintrag } from '../../schema/eintrag.ts';
import { kindOf } from '../../schema/kinds.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** Kinds that cannot grow old, such as minutes, need no review. */
export const pruefungEreignis: Rule = (kb) =>
  kb.eintraege.flatMap((eintrag) => [
    ...(kindOf(eintrag.art).pruefabstand === undefined ? [] : dateAlone(eintrag)),
    ...newerEvent(eintrag),
  ]);

function dateAlone({ datei, daten }: Eintrag): Befund[] {
  const { erstellt_am, geprueft_am, pruefungen = [] } = daten;
  if (geprueft_am === erstellt_am || pruefungen.some(({ datum }) => datum === geprueft_am)) return [];
  return [
    finding('pruefung-ereignis', datei, wertStelle('geprueft_am'), {
      satz: `Geprüft wurde angeblich am ${geprueft_am}, aber unter ‚pruefungen‘ steht zu diesem Tag nichts.`,
      abhilfe: `Ergänzen Sie unter ‚pruefungen‘ eine Zeile mit datum: ${geprueft_am}, was, gegen und ergebnis. Wurde nichts geprüft, lassen Sie geprueft_am, wie es war.`,
    }),
  ];
}

function newerEvent({ datei, daten }: Eintrag): Befund[] {
  return (daten.pruefungen ?? []).flatMap(({ datum }, i) =>
    datum <= daten.geprueft_am
      ? []
      : [
          finding('pruefung-ereignis', datei, wertStelle('pruefungen', i, 'datum'), {
            satz: `Diese Überprüfung ist neuer als geprueft_am (${daten.geprueft_am}).`,
            abhilfe: `Schreiben Sie geprueft_am: ${datum}, oder berichtigen Sie das Datum hier.`,
          }),
        ],
  );
}
