/** Guard 8: examples never carry a real recommendation, and a real basis never dignifies an example. */
import { wertStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const fiktivGrundlage: Rule = (kb) =>
  kb.ofKind('empfehlungen').flatMap(({ datei, ref, daten }) =>
    kb
      .out(ref)
      .filter(({ pfad }) => pfad[0] === 'grundlage')
      .flatMap(({ nach, pfad }) => {
        const basis = kb.get(nach);
        const example = daten.belegart === 'beispiel_fiktiv';
        if (!basis || example === (basis.daten.belegart === 'beispiel_fiktiv')) return [];
        return [
          finding('fiktiv-grundlage', datei, wertStelle(...pfad), {
            satz: example
              ? `Das Beispiel stützt sich auf den echten Eintrag ‚${nach}‘; das sähe aus, als hätte das Cluster darüber entschieden.`
              : `Die Empfehlung stützt sich auf das erfundene Beispiel ‚${nach}‘.`,
            abhilfe: example
              ? 'Nennen Sie ihn unter ‚verwandt‘.'
              : 'Nennen Sie eine echte Erfahrung oder Grundlage.',
          }),
        ];
      }),
  );
