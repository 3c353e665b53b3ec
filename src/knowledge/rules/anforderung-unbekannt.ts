/** Requirements that are named exist, and no two in a recommendation share a number. */
import { wertStelle, type Befund } from '../../schema/befund.ts';
import { finding } from '../finding.ts';
import { getOfKind, type Linked } from '../knowledge-base.ts';
import type { Rule } from './rule.ts';

interface Mention {
  readonly empfehlung: string;
  readonly anforderung?: string | undefined;
}

export const anforderungUnbekannt: Rule = (kb) => [
  ...kb
    .ofKind('klauseln')
    .flatMap(({ datei, daten }) =>
      (daten.setzt_um ?? []).flatMap((zeile, i) => unknown(kb, datei, zeile, ['setzt_um', i, 'anforderung'])),
    ),
  ...kb.umsetzungen.flatMap(({ datei, zeilen }) =>
    zeilen.flatMap((zeile, i) => unknown(kb, datei, zeile, [i, 'anforderung'])),
  ),
  ...kb.ofKind('empfehlungen').flatMap(({ datei, daten }) => {
    const numbers = (daten.anforderungen ?? []).map(({ nr }) => nr);
    const twice = numbers.findIndex((nr, i) => numbers.indexOf(nr) !== i);
    if (twice < 0) return [];
    return [
      finding('anforderung-unbekannt', datei, wertStelle('anforderungen', twice, 'nr'), {
        satz: `Die Nummer ‚${numbers[twice]}‘ gibt es in dieser Empfehlung zweimal.`,
        abhilfe: 'Geben Sie der zweiten Anforderung eine neue Nummer.',
      }),
    ];
  }),
];

function unknown(
  kb: Linked,
  datei: string,
  { empfehlung, anforderung }: Mention,
  pfad: (string | number)[],
): Befund[] {
  const target = getOfKind(kb, empfehlung, 'empfehlungen');
  const numbers = (target?.daten.anforderungen ?? []).map(({ nr }) => nr);
  if (!target || anforderung === undefined || numbers.includes(anforderung)) return [];
  return [
    finding('anforderung-unbekannt', datei, wertStelle(...pfad), {
      satz: `In ‚${empfehlung}‘ gibt es keine Anforderung ‚${anforderung}‘.`,
      abhilfe: numbers.length > 0 ? `Möglich sind: ${numbers.join(', ')}.` : 'Lassen Sie ‚anforderung‘ weg.',
    }),
  ];
}
