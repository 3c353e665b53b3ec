/** Guard 4: an edition counts one on from the highest that it replaces; the first is 1. */
import { wertStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import { getOfKind } from '../knowledge-base.ts';
import type { Rule } from './rule.ts';

export const ersetztFassung: Rule = (kb) =>
  kb.ofKind('empfehlungen').flatMap(({ datei, daten }) => {
    const replaced = (daten.ersetzt ?? []).flatMap((ref) => getOfKind(kb, ref, 'empfehlungen') ?? []);
    if (replaced.length !== (daten.ersetzt ?? []).length) return [];
    const expected = Math.max(0, ...replaced.map((old) => old.daten.fassung)) + 1;
    if (daten.fassung === expected) return [];
    return [
      finding('ersetzt-fassung', datei, wertStelle('fassung'), {
        satz:
          replaced.length === 0
            ? `Die Fassung ist ${daten.fassung}, obwohl der Eintrag nichts ersetzt.`
            : `Die Fassung ist ${daten.fassung}, nach den ersetzten Einträgen müsste sie ${expected} sein.`,
        abhilfe: `Schreiben Sie fassung: ${expected}${replaced.length === 0 ? ', oder ergänzen Sie ‚ersetzt‘' : ''}.`,
      }),
    ];
  });
