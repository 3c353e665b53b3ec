/** Every word of a vocabulary is there once. */
import { wertStelle } from '../../schema/befund.ts';
import { vokabularNamen } from '../../schema/fields.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const vokabelDoppelt: Rule = (kb) =>
  vokabularNamen.flatMap((name) => {
    const values = kb.vokabulare[name].map(({ wert }) => wert);
    return values.flatMap((wert, i) =>
      values.indexOf(wert) === i
        ? []
        : [
            finding('vokabel-doppelt', `content/vokabular/${name}.yaml`, wertStelle(i, 'wert'), {
              satz: `Der Wert ‚${wert}‘ steht zweimal im Vokabular ${name}.`,
              abhilfe: 'Führen Sie beide Einträge zusammen.',
            }),
          ],
    );
  });
