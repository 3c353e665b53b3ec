/** Sources are opened over https where they can be. */
import { wertStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const quelleHttps: Rule = (kb) =>
  kb.eintraege.flatMap(({ datei, daten }) =>
    (daten.quellen ?? []).flatMap(({ url, nr }, i) =>
      url.startsWith('https://')
        ? []
        : [
            finding('quelle-https', datei, wertStelle('quellen', i, 'url'), {
              satz: `Quelle ${nr} wird unverschlüsselt über http aufgerufen.`,
              abhilfe: `Prüfen Sie, ob ${url.replace(/^http:/, 'https:')} erreichbar ist; sonst kann es so bleiben.`,
            }),
          ],
    ),
  );
