/** Adoption of the standards as CSV: a row for each requirement and authority. */
import { stufe } from '../schema/empfehlung.ts';
import { umsetzungszeile } from '../schema/umsetzung.ts';
import { labelsAt } from '../schema/walk.ts';
import type { Umsetzungsmatrix } from '../insights/adoption-matrix.ts';
import { t } from '../strings/de.ts';
import { renderCsv } from './csv.ts';

const head = [
  'Standard',
  'Fassung',
  'Anforderung',
  'Stufe',
  'Text',
  'Träger',
  'Stand',
  'Geplant bis',
  'Begründung',
  'Bewertet am',
  'Neu bewerten',
];

export function renderAdoption({ standards }: Umsetzungsmatrix): string {
  const levels = labelsAt(stufe);
  const states: Readonly<Record<string, string>> = {
    ...labelsAt(umsetzungszeile, 'stand'),
    offen: t('umsetzung.offen'),
  };
  const rows = standards.flatMap(({ standard, zeilen }) =>
    zeilen.flatMap(({ anforderung, zellen }) =>
      zellen.map((cell) => [
        standard.daten.titel,
        String(standard.daten.fassung),
        anforderung.nr,
        levels[anforderung.stufe] ?? anforderung.stufe,
        anforderung.text,
        cell.traeger.daten.titel,
        states[cell.stand] ?? cell.stand,
        cell.bis ?? '',
        cell.begruendung ?? '',
        cell.bewertet_am ?? '',
        cell.neu_bewerten ? 'ja' : '',
      ]),
    ),
  );
  return renderCsv([head, ...rows]);
}
