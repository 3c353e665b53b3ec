/** Dates that follow one another do so, and what has been done does not lie in the future. */
import { wertStelle, type Befund } from '../../schema/befund.ts';
import type { Eintrag } from '../../schema/eintrag.ts';
import { finding } from '../finding.ts';
import type { Rule } from './rule.ts';

interface Pair {
  readonly frueher: string | number | undefined;
  readonly spaeter: string | number | undefined;
  /** Path of the later value, and what is wrong when it is smaller. */
  readonly pfad: (string | number)[];
  readonly satz: string;
}

export const datenReihenfolge: Rule = (kb, today) =>
  kb.eintraege.flatMap((eintrag) => [...inOrder(eintrag), ...notInFuture(eintrag, today)]);

const inOrder = (eintrag: Eintrag): Befund[] =>
  pairs(eintrag)
    .filter(({ frueher, spaeter }) => frueher !== undefined && spaeter !== undefined && spaeter < frueher)
    .map(({ pfad, satz, frueher }) =>
      finding('daten-reihenfolge', eintrag.datei, wertStelle(...pfad), {
        satz,
        abhilfe: `Nötig ist hier mindestens ${String(frueher)}.`,
      }),
    );

function pairs(eintrag: Eintrag): Pair[] {
  const { daten } = eintrag;
  const common: Pair[] = [
    {
      frueher: daten.erstellt_am,
      spaeter: daten.geprueft_am,
      pfad: ['geprueft_am'],
      satz: 'Der Eintrag wurde geprüft, bevor er erstellt wurde.',
    },
    {
      frueher: daten.geprueft_am,
      spaeter: daten.wiedervorlage,
      pfad: ['wiedervorlage'],
      satz: 'Die nächste Überprüfung liegt vor der letzten.',
    },
  ];
  switch (eintrag.art) {
    case 'erfahrungen': {
      const { von, bis } = eintrag.daten.zeitraum;
      return [
        ...common,
        {
          frueher: von,
          spaeter: bis === 'laufend' ? undefined : bis,
          pfad: ['zeitraum', 'bis'],
          satz: 'Der Zeitraum endet, bevor er beginnt.',
        },
      ];
    }
    case 'empfehlungen': {
      const { gueltig_ab, gueltig_bis, kostenrahmen } = eintrag.daten;
      return [
        ...common,
        {
          frueher: gueltig_ab,
          spaeter: gueltig_bis,
          pfad: ['gueltig_bis'],
          satz: 'Die Gültigkeit endet, bevor sie beginnt.',
        },
        {
          frueher: kostenrahmen?.min,
          spaeter: kostenrahmen?.max,
          pfad: ['kostenrahmen', 'max'],
          satz: 'Der Kostenrahmen endet unter seinem Anfang.',
        },
      ];
    }
    case 'geraete':
      return [
        ...common,
        {
          frueher: eintrag.daten.markt_ab,
          spaeter: eintrag.daten.markt_bis,
          pfad: ['markt_bis'],
          satz: 'Der Verkauf endet, bevor er beginnt.',
        },
      ];
    case 'sitzungen':
      return [
        ...common,
        {
          frueher: eintrag.daten.beginn,
          spaeter: eintrag.daten.ende,
          pfad: ['ende'],
          satz: 'Die Sitzung endet, bevor sie beginnt.',
        },
      ];
    default:
      return common;
  }
}

const notInFuture = ({ datei, daten }: Eintrag, today: string): Befund[] =>
  (['erstellt_am', 'geprueft_am'] as const)
    .filter((feld) => daten[feld] > today)
    .map((feld) =>
      finding('daten-reihenfolge', datei, wertStelle(feld), {
        satz: `Das Datum bei ‚${feld}‘ liegt in der Zukunft.`,
        abhilfe: `Schreiben Sie höchstens ${today}.`,
      }),
    );
