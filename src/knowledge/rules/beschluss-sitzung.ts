/** Guard 5: a decision carries the date of its meeting, and that meeting has taken place. */
import { wertStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import { getOfKind } from '../knowledge-base.ts';
import type { Rule } from './rule.ts';

export const beschlussSitzung: Rule = (kb, today) =>
  kb.ofKind('beschluesse').flatMap(({ datei, daten }) => {
    const sitzung = getOfKind(kb, daten.sitzung, 'sitzungen');
    if (!sitzung) return [];
    if (daten.datum !== sitzung.daten.datum) {
      return [
        finding('beschluss-sitzung', datei, wertStelle('datum'), {
          satz: `Der Beschluss ist vom ${daten.datum}, seine Sitzung aber vom ${sitzung.daten.datum}.`,
          abhilfe: `Schreiben Sie datum: ${sitzung.daten.datum}, oder nennen Sie die richtige Sitzung.`,
        }),
      ];
    }
    const held = sitzung.daten.status === 'durchgefuehrt' || sitzung.daten.status === 'protokoll_freigegeben';
    if (held && daten.datum <= today) return [];
    return [
      finding('beschluss-sitzung', datei, wertStelle('sitzung'), {
        satz: held
          ? `Die Sitzung vom ${daten.datum} liegt noch in der Zukunft; beschlossen ist dort noch nichts.`
          : `Die Sitzung ‚${sitzung.ref}‘ hat den Status ‚${sitzung.daten.status}‘; beschlossen wurde dort nichts.`,
        abhilfe: 'Warten Sie die Sitzung ab, oder berichtigen Sie ihren Status.',
      }),
    ];
  });
