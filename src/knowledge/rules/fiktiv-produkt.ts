/** Guard 7: invented products and invented authorities belong together; nobody invents numbers about real ones. */
import { wertStelle } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import { getOfKind } from '../knowledge-base.ts';
import type { Rule } from './rule.ts';

export const fiktivProdukt: Rule = (kb) =>
  kb.ofKind('geraete').flatMap(({ datei, daten }) => {
    const invented = daten.produktstatus === 'fiktiv';
    const found = [];
    if (invented !== (daten.belegart === 'beispiel_fiktiv')) {
      found.push(
        finding('fiktiv-produkt', datei, wertStelle('produktstatus'), {
          satz: `Der Produktstatus ist ‚${daten.produktstatus}‘, die Belegart aber ‚${daten.belegart}‘.`,
          abhilfe: 'Erfundene Produkte haben die Belegart beispiel_fiktiv, reale nie.',
        }),
      );
    }
    for (const [i, { traeger }] of (daten.bestaende ?? []).entries()) {
      const owner = getOfKind(kb, `traeger/${traeger}`, 'traeger');
      if (!owner || owner.daten.fiktiv === invented) continue;
      found.push(
        finding('fiktiv-produkt', datei, wertStelle('bestaende', i, 'traeger'), {
          satz: invented
            ? `Das Produkt ist erfunden, der Träger ‚${traeger}‘ aber nicht.`
            : `Das Produkt ist real, der Träger ‚${traeger}‘ aber erfunden; so entstünden erfundene Zahlen über ein reales Produkt.`,
          abhilfe: 'Nennen Sie einen passenden Träger, oder löschen Sie die Zeile.',
        }),
      );
    }
    return found;
  });
