/** Who names authorities says how much of them may be seen. */
import { schluesselStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const traegerAnzeige: Rule = (kb) =>
  kb.eintraege.flatMap(({ art, datei, daten }) => {
    if (art === 'traeger' || !('traeger' in daten)) return [];
    if (!daten.traeger || daten.traeger_anzeige !== undefined) return [];
    return [
      finding('traeger-anzeige', datei, schluesselStelle('traeger'), {
        satz: 'Der Eintrag nennt Träger, sagt aber nicht, wie viel davon zu sehen ist.',
        abhilfe: 'Ergänzen Sie traeger_anzeige: offen, groessenklasse oder anonym.',
      }),
    ];
  });
