/** Guard 3: what is withdrawn says why, so that nobody repeats it. */
import { schluesselStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const rueckzugGrund: Rule = (kb) =>
  kb.eintraege.flatMap(({ datei, daten }) => {
    const withdrawn = daten.status === 'zurueckgezogen';
    if (withdrawn === (daten.rueckzug_grund !== undefined)) return [];
    return [
      finding('rueckzug-grund', datei, schluesselStelle(withdrawn ? 'status' : 'rueckzug_grund'), {
        satz: withdrawn
          ? 'Der Eintrag ist zurückgezogen, ohne einen Grund zu nennen.'
          : 'Der Eintrag nennt einen Rückzugsgrund, ist aber nicht zurückgezogen.',
        abhilfe: withdrawn
          ? 'Ergänzen Sie rueckzug_grund mit einem Satz.'
          : 'Löschen Sie rueckzug_grund, oder setzen Sie den Status auf zurueckgezogen.',
      }),
    ];
  });
