/** A referral to the Arbeitskreis names the Grundsatzfrage, and nothing else does. */
import { schluesselStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const beschlussVerweis: Rule = (kb) =>
  kb.ofKind('beschluesse').flatMap(({ datei, daten }) => {
    const refers = daten.wirkung === 'verweis_arbeitskreis';
    if (refers === (daten.verweis !== undefined)) return [];
    return [
      finding('beschluss-verweis', datei, schluesselStelle(refers ? 'wirkung' : 'verweis'), {
        satz: refers
          ? 'Der Beschluss verweist an den Arbeitskreis, nennt aber keine Grundsatzfrage.'
          : `Der Beschluss nennt eine verwiesene Grundsatzfrage, seine Wirkung ist aber ‚${daten.wirkung}‘.`,
        abhilfe: refers
          ? 'Ergänzen Sie verweis: grundsatzfragen/… mit dem Namen der Datei.'
          : 'Setzen Sie wirkung auf verweis_arbeitskreis, oder löschen Sie ‚verweis‘.',
      }),
    ];
  });
