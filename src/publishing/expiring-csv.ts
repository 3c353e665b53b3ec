/** What runs out when, as CSV: a row for each end and purchase. */
import { geraet as schema } from '../schema/geraet.ts';
import { labelsAt } from '../schema/walk.ts';
import { ablaufarten, type Ablauf, type Zeitraum } from '../insights/device-ends.ts';
import type { Auslaufend } from '../insights/expiring.ts';
import { replacementCost } from '../insights/replacement-cost.ts';
import { isFictional } from '../insights/trust.ts';
import { t } from '../strings/de.ts';
import { renderCsv } from './csv.ts';

const head = [
  'Was endet',
  'Frühestens',
  'Spätestens',
  'Gerät',
  'Beispiel (fiktiv)',
  'Programm',
  'Träger',
  'Schulform',
  'Kaufjahr',
  'Stück im Einsatz',
  'Preisart',
  'Preis netto in Euro',
  'Ersatz in Euro, Schätzung nach damaligem Kaufpreis',
];

export const renderExpiring = ({ abgelaufen, jahre, unbekannt }: Auslaufend): string =>
  renderCsv([
    head,
    ...[...abgelaufen.zeilen, ...jahre.flatMap(({ zeilen }) => zeilen), ...unbekannt].flatMap(rowsOf),
  ]);

const unknown = t('eintrag.keine_angabe');
const priceKinds = labelsAt(schema, 'bestaende', 0, 'preisart');

/** German spreadsheets read a comma as the mark of decimals. */
const amount = (euros: number | undefined): string =>
  euros === undefined ? unknown : String(euros).replace('.', ',');

function rowsOf({ art, zeit, geraet, programm, posten }: Ablauf): string[][] {
  const what = [
    ablaufarten[art],
    ...days(zeit),
    geraet.daten.titel,
    isFictional(geraet) ? 'ja' : '',
    programm?.daten.titel ?? '',
  ];
  if (posten.length === 0) return [[...what, ...Array<string>(head.length - what.length).fill(unknown)]];
  return posten.map((one) => [
    ...what,
    one.traeger.label,
    one.schulform,
    String(one.kaufjahr),
    String(one.stueck),
    priceKinds[one.preisart] ?? one.preisart,
    amount(one.preis),
    amount(replacementCost([one]).betrag),
  ]);
}

const days = (zeit: Zeitraum | undefined): string[] => (zeit ? [zeit.von, zeit.bis] : [unknown, unknown]);
