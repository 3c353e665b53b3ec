/** Redirects start from a name that no record has any more. Whether they end at one is checked as a reference. */
import { wertStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

const umleitungDatei = 'content/umleitungen.yaml';

export const umleitung: Rule = (kb) =>
  kb.umleitungen.flatMap(({ von }, i) => {
    const twice = kb.umleitungen.findIndex((other) => other.von === von) !== i;
    if (!twice && kb.get(von) === undefined) return [];
    return [
      finding('umleitung', umleitungDatei, wertStelle(i, 'von'), {
        satz: twice
          ? `Von ‚${von}‘ führen zwei Umleitungen weg.`
          : `‚${von}‘ gibt es als Eintrag; eine Umleitung würde ihn verdecken.`,
        abhilfe: 'Löschen Sie diese Umleitung.',
      }),
    ];
  });
