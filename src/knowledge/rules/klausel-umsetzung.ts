/** An agreed clause implements a requirement, or says that it stands on its own. */
import { schluesselStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const klauselUmsetzung: Rule = (kb) =>
  kb.ofKind('klauseln').flatMap(({ datei, daten }) => {
    const decided = daten.status === 'beschlossen' || daten.status === 'abgeloest';
    if (!decided || daten.setzt_um !== undefined || daten.eigenstaendig === true) return [];
    return [
      finding('klausel-umsetzung', datei, schluesselStelle('status'), {
        satz: `Die Klausel ist ‚${daten.status}‘, setzt aber keine Empfehlung um.`,
        abhilfe: 'Ergänzen Sie ‚setzt_um‘, oder schreiben Sie eigenstaendig: true.',
      }),
    ];
  });
