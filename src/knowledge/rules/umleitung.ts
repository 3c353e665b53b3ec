/** Redirects start from a name that no record has any more, and no page of the site. Whether they end at one is checked as a reference. */
import { wertStelle } from '../../schema/befund.ts';
import { festeSeiten } from '../../schema/fixed-pages.ts';
import { istArt } from '../../schema/kinds.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

const umleitungDatei = 'content/umleitungen.yaml';

export const umleitung: Rule = (kb) =>
  kb.umleitungen.flatMap(({ von }, i) => {
    const twice = kb.umleitungen.findIndex((other) => other.von === von) !== i;
    const fault = twice
      ? `Von ‚${von}‘ führen zwei Umleitungen weg.`
      : kb.get(von) !== undefined
        ? `‚${von}‘ gibt es als Eintrag; eine Umleitung würde ihn verdecken.`
        : isFixedPage(von)
          ? `Unter ‚${von}‘ steht eine Seite der Wissensbasis; eine Umleitung würde sie verdecken.`
          : undefined;
    if (fault === undefined) return [];
    return [
      finding('umleitung', umleitungDatei, wertStelle(i, 'von'), {
        satz: fault,
        abhilfe: 'Löschen Sie diese Umleitung.',
      }),
    ];
  });

function isFixedPage(ref: string): boolean {
  const [art = '', slug = ''] = ref.split('/');
  return istArt(art) && festeSeiten(art).includes(slug);
}
