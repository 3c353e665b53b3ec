/** A question is answered exactly if it names where the answer is. */
import { schluesselStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const frageAntwort: Rule = (kb) =>
  kb.ofKind('fragen').flatMap(({ datei, daten }) => {
    const answered = daten.status === 'beantwortet';
    if (daten.status === 'zurueckgezogen' || answered === (daten.beantwortet_durch !== undefined)) return [];
    return [
      finding('frage-antwort', datei, schluesselStelle('status'), {
        satz: answered
          ? 'Die Frage ist beantwortet, nennt aber keinen Eintrag mit der Antwort.'
          : `Die Frage nennt einen Eintrag mit der Antwort, ihr Status ist aber ‚${daten.status}‘.`,
        abhilfe: answered ? 'Ergänzen Sie ‚beantwortet_durch‘.' : 'Setzen Sie den Status auf beantwortet.',
      }),
    ];
  });
