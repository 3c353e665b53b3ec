/** Guard 6: no maker ends security updates before new versions. */
import { wertStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const updatesReihenfolge: Rule = (kb) =>
  kb.ofKind('geraete').flatMap(({ datei, daten }) => {
    const { funktionsupdates_bis: versions, sicherheitsupdates_bis: security } = daten;
    if (versions === 'unbekannt' || security === 'unbekannt' || versions <= security) return [];
    return [
      finding('updates-reihenfolge', datei, wertStelle('sicherheitsupdates_bis'), {
        satz: `Sicherheitsupdates enden am ${security}, also vor den neuen Versionen am ${versions}.`,
        abhilfe: 'Prüfen Sie beide Daten; vermutlich sind sie vertauscht.',
      }),
    ];
  });
