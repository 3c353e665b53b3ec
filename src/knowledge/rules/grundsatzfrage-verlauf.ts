/** The history of a Grundsatzfrage is in order, ends with its state, and an answer is there when it says so. */
import { schluesselStelle, wertStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const grundsatzfrageVerlauf: Rule = (kb) =>
  kb.ofKind('grundsatzfragen').flatMap(({ datei, daten }) => {
    const found = [];
    const last = daten.verlauf.at(-1);
    const unordered = daten.verlauf.findIndex(
      (step, i) => i > 0 && step.datum < (daten.verlauf[i - 1]?.datum ?? ''),
    );
    if (unordered > 0) {
      found.push(
        finding('grundsatzfrage-verlauf', datei, wertStelle('verlauf', unordered, 'datum'), {
          satz: `Schritt ${unordered + 1} des Verlaufs liegt vor dem Schritt davor.`,
          abhilfe: 'Ordnen Sie den Verlauf nach Datum, Ältestes zuerst.',
        }),
      );
    }
    if (last && last.schritt !== daten.status) {
      found.push(
        finding('grundsatzfrage-verlauf', datei, wertStelle('status'), {
          satz: `Der Verlauf endet mit ‚${last.schritt}‘, der Status ist aber ‚${daten.status}‘.`,
          abhilfe: `Schreiben Sie status: ${last.schritt}, oder ergänzen Sie den fehlenden Schritt.`,
        }),
      );
    }
    if (daten.status === 'beantwortet' && daten.antwort === undefined) {
      found.push(
        finding('grundsatzfrage-verlauf', datei, schluesselStelle('status'), {
          satz: 'Die Frage ist beantwortet, aber die Antwort fehlt.',
          abhilfe: 'Ergänzen Sie ‚antwort‘.',
        }),
      );
    }
    return found;
  });
