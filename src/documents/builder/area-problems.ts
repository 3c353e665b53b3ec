/** Areas without which the document has a gap. */
import { d } from '../../strings/documents.ts';
import type { BuilderData } from './data.ts';
import type { Problem } from './problems.ts';
import { clausesByArea, type Selection } from './selection.ts';
import { isAvailable } from './availability.ts';

export function areaProblems(data: BuilderData, selection: Selection): Problem[] {
  const kind = data.dokumente.find(({ wert }) => wert === selection.dokument);
  const covered = new Set(clausesByArea(data, selection).map(({ wert }) => wert));
  return (kind?.pflichtbereiche ?? [])
    .filter((wert) => !covered.has(wert))
    .map((wert) => {
      const bereich = data.bereiche.find((one) => one.wert === wert)?.bezeichnung ?? wert;
      const isOffered = data.klauseln.some(
        (one) => one.bereich === wert && one.dokument === selection.dokument && isAvailable(one),
      );
      return {
        kind: 'bereich_fehlt',
        severity: 'hinweis',
        satz: d('mangel.bereich_fehlt', { bereich }),
        abhilfe: d(isOffered ? 'mangel.bereich_fehlt_abhilfe' : 'mangel.bereich_ohne_klausel_abhilfe'),
        bereich: wert,
        schritte: isOffered
          ? [{ art: 'bereich_zeigen', bereich: wert, text: d('schritt.bereich_zeigen', { bereich }) }]
          : [],
      };
    });
}
