/** Devices that are managed centrally say with which system that works. */
import { wertStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

const managed = new Set(['tablet', 'notebook', 'convertible', 'chromebook']);

export const mdmFehlt: Rule = (kb) =>
  kb.ofKind('geraete').flatMap(({ datei, daten }) =>
    managed.has(daten.geraeteklasse) && daten.mdm === undefined
      ? [
          finding('mdm-fehlt', datei, wertStelle('geraeteklasse'), {
            satz: `Bei der Geräteklasse ‚${daten.geraeteklasse}‘ fehlt ‚mdm‘.`,
            abhilfe:
              'Nennen Sie mindestens ein System; ist nichts geprüft, schreiben Sie umfang: ungeprueft.',
          }),
        ]
      : [],
  );
