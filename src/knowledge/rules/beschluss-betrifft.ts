/** Guard 1: the decision behind a standard names it in `betrifft` and went in its favour. */
import { wertStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import { getOfKind } from '../knowledge-base.ts';
import type { Rule } from './rule.ts';

const inFavour = new Set(['einvernehmlich', 'mehrheitlich']);

export const beschlussBetrifft: Rule = (kb) =>
  [...kb.ofKind('empfehlungen'), ...kb.ofKind('klauseln')].flatMap(({ datei, ref, daten }) => {
    const beschluss = getOfKind(kb, daten.beschluss, 'beschluesse');
    if (!beschluss) return [];
    const found = [];
    if (!beschluss.daten.betrifft.includes(ref)) {
      found.push(
        finding('beschluss-betrifft', datei, wertStelle('beschluss'), {
          satz: `Der Beschluss ‚${beschluss.ref}‘ nennt diesen Eintrag nicht unter ‚betrifft‘.`,
          abhilfe: `Ergänzen Sie in ${beschluss.datei} unter betrifft die Zeile „- ${ref}“, oder nennen Sie den richtigen Beschluss.`,
        }),
      );
    }
    if (!inFavour.has(beschluss.daten.ergebnis)) {
      found.push(
        finding('beschluss-betrifft', datei, wertStelle('beschluss'), {
          satz: `Der Beschluss ‚${beschluss.ref}‘ hat das Ergebnis ‚${beschluss.daten.ergebnis}‘; damit ist nichts vereinbart.`,
          abhilfe: 'Nennen Sie den Beschluss, mit dem zugestimmt wurde, oder ändern Sie den Status.',
        }),
      );
    }
    return found;
  });
