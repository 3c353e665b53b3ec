/** Every word of the glossary is explained once. */
import { wertStelle } from '../../schema/befund.ts';
import { asciiName } from '../../markdown/anchor.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

const datei = 'content/glossar.yaml';

export const glossarDoppelt: Rule = (kb) => {
  const taken = new Map<string, string>();
  return kb.glossar.flatMap(({ begriff, auch = [] }, i) =>
    [begriff, ...auch].flatMap((wort, j) => {
      // Two words that differ in signs only would share an address on the page.
      const name = j === 0 ? asciiName(begriff) : wort;
      const owner = taken.get(wort) ?? taken.get(name);
      for (const key of [wort, name]) if (!taken.has(key)) taken.set(key, begriff);
      if (owner === undefined) return [];
      return [
        finding('glossar-doppelt', datei, j === 0 ? wertStelle(i, 'begriff') : wertStelle(i, 'auch', j - 1), {
          satz: `‚${wort}‘ ist im Glossar schon unter ‚${owner}‘ erklärt.`,
          abhilfe: 'Führen Sie beide Erklärungen zusammen, oder löschen Sie diese Schreibweise.',
        }),
      ];
    }),
  );
};
