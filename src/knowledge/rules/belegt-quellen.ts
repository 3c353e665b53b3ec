/** What is called documented names sources that somebody opened; every number that is named exists. */
import { schluesselStelle, wertStelle, type Befund } from '../../schema/befund.ts';
import type { Eintrag } from '../../schema/eintrag.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

export const belegtQuellen: Rule = (kb) =>
  kb.eintraege.flatMap((eintrag) => [
    ...missingSources(eintrag),
    ...doubleNumbers(eintrag),
    ...unknownNumbers(eintrag),
  ]);

function missingSources({ datei, daten }: Eintrag): Befund[] {
  if (daten.belegart !== 'belegt') return [];
  if (daten.quellen === undefined) {
    return [
      finding('belegt-quellen', datei, schluesselStelle('belegart'), {
        satz: 'Der Eintrag ist belegt, nennt aber keine Quelle.',
        abhilfe: 'Ergänzen Sie ‚quellen‘, oder wählen Sie die Belegart eigene_erfahrung.',
      }),
    ];
  }
  return daten.quellen.flatMap((quelle, i) =>
    quelle.abgerufen === undefined
      ? [
          finding('belegt-quellen', datei, schluesselStelle('quellen', i, 'titel'), {
            satz: `Bei Quelle ${quelle.nr} fehlt ‚abgerufen‘.`,
            abhilfe: 'Öffnen Sie die Quelle und schreiben Sie das Datum von heute.',
          }),
        ]
      : [],
  );
}

function doubleNumbers({ datei, daten }: Eintrag): Befund[] {
  const numbers = (daten.quellen ?? []).map(({ nr }) => nr);
  return numbers.flatMap((nr, i) =>
    numbers.indexOf(nr) === i
      ? []
      : [
          finding('belegt-quellen', datei, wertStelle('quellen', i, 'nr'), {
            satz: `Die Quellennummer ${nr} ist zweimal vergeben.`,
            abhilfe: 'Nummerieren Sie die Quellen fortlaufend.',
          }),
        ],
  );
}

function unknownNumbers(eintrag: Eintrag): Befund[] {
  const known = new Set((eintrag.daten.quellen ?? []).map(({ nr }) => nr));
  return mentions(eintrag)
    .filter(({ nr }) => !known.has(nr))
    .map(({ nr, pfad }) =>
      finding('belegt-quellen', eintrag.datei, wertStelle(...pfad), {
        satz: `Eine Quelle mit der Nummer ${nr} gibt es in diesem Eintrag nicht.`,
        abhilfe: known.size > 0 ? `Möglich ist: ${[...known].join(', ')}.` : 'Ergänzen Sie ‚quellen‘.',
      }),
    );
}

/** Every place in a record that names a source by its number. */
function mentions(eintrag: Eintrag): { nr: number; pfad: (string | number)[] }[] {
  switch (eintrag.art) {
    case 'grundlagen':
      return eintrag.daten.kernaussagen.map(({ quelle }, i) => ({
        nr: quelle,
        pfad: ['kernaussagen', i, 'quelle'],
      }));
    case 'geraete':
      return (eintrag.daten.probleme ?? []).flatMap(({ quelle }, i) =>
        quelle === undefined ? [] : [{ nr: quelle, pfad: ['probleme', i, 'quelle'] }],
      );
    case 'foerderprogramme':
      return eintrag.daten.zweckbindung
        ? [{ nr: eintrag.daten.zweckbindung.quelle, pfad: ['zweckbindung', 'quelle'] }]
        : [];
    default:
      return [];
  }
}
