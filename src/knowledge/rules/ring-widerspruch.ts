/** No word stands for two things: the search would not know which one is meant. */
import { wertStelle } from '../../schema/befund.ts';
import type { Vokabel } from '../../schema/vokabular.ts';
import { finding } from '../finding.ts';
import { folded } from '../folding.ts';
import type { Rule } from './rule.ts';

/** Vocabularies whose entries are rings: words for one and the same thing. */
const rings = ['geraeteklassen', 'orte', 'schulformen', 'synonyme'] as const;

interface Owner {
  readonly name: (typeof rings)[number];
  readonly vokabel: Vokabel;
}

export const ringWiderspruch: Rule = (kb) => {
  const owners = new Map<string, Owner>();
  return rings.flatMap((name) =>
    kb.vokabulare[name].flatMap((vokabel, i) =>
      wordsIn(vokabel).flatMap(({ wort, pfad }) => {
        const key = folded(wort).replace(/[\s\p{Pd}]/gu, '');
        const owner = owners.get(key);
        if (!owner) owners.set(key, { name, vokabel });
        // The same value twice in one vocabulary: `vokabel-doppelt` asks to join the two.
        if (!owner || (owner.name === name && owner.vokabel.wert === vokabel.wert)) return [];
        return [
          finding('ring-widerspruch', `content/vokabular/${name}.yaml`, wertStelle(i, ...pfad), {
            satz: `‚${wort}‘ steht bei ‚${vokabel.bezeichnung}‘ und schon bei ‚${owner.vokabel.bezeichnung}‘ (${owner.name}, Wert ‚${owner.vokabel.wert}‘).`,
            abhilfe:
              'Lassen Sie das Wort nur bei einem von beiden stehen, oder führen Sie beide zusammen, wenn sie dasselbe meinen.',
          }),
        ];
      }),
    ),
  );
};

/** All words of a ring with their places. */
const wordsIn = ({ bezeichnung, mehrzahl, synonyme = [] }: Vokabel) => [
  { wort: bezeichnung, pfad: ['bezeichnung'] },
  ...(mehrzahl === undefined ? [] : [{ wort: mehrzahl, pfad: ['mehrzahl'] }]),
  ...synonyme.map((wort, i) => ({ wort, pfad: ['synonyme', i] })),
];
