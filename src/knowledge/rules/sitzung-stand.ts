/** The state of a meeting fits its date and its minutes. */
import { schluesselStelle, wertStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const sitzungStand: Rule = (kb, today) =>
  kb.ofKind('sitzungen').flatMap(({ datei, daten }) => {
    const found = [];
    const approved = daten.status === 'protokoll_freigegeben';
    if (approved !== (daten.protokoll_freigegeben_am !== undefined)) {
      found.push(
        finding('sitzung-stand', datei, schluesselStelle(approved ? 'status' : 'protokoll_freigegeben_am'), {
          satz: approved
            ? 'Das Protokoll ist freigegeben, aber ohne Datum der Freigabe.'
            : `Das Protokoll hat ein Datum der Freigabe, der Status ist aber ‚${daten.status}‘.`,
          abhilfe: approved
            ? 'Ergänzen Sie protokoll_freigegeben_am.'
            : 'Setzen Sie den Status auf protokoll_freigegeben, oder löschen Sie das Datum.',
        }),
      );
    }
    if (daten.datum > today && (approved || daten.status === 'durchgefuehrt')) {
      found.push(
        finding('sitzung-stand', datei, wertStelle('status'), {
          satz: `Die Sitzung am ${daten.datum} liegt in der Zukunft und kann nicht ‚${daten.status}‘ sein.`,
          abhilfe: 'Schreiben Sie status: geplant.',
        }),
      );
    }
    const numbers = daten.tagesordnung.map(({ nr }) => nr);
    const wrong = numbers.findIndex((nr, i) => nr !== i + 1);
    if (wrong >= 0) {
      found.push(
        finding('sitzung-stand', datei, wertStelle('tagesordnung', wrong, 'nr'), {
          satz: `Punkt ${wrong + 1} der Tagesordnung trägt die Nummer ${numbers[wrong]}.`,
          abhilfe: `Nummerieren Sie fortlaufend: hier nr: ${wrong + 1}.`,
        }),
      );
    }
    return found;
  });
