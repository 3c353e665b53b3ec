/** Holdings of a device: rates are computed from the rows, never typed (design, section 4). */
import type { EintragVon } from '../schema/eintrag.ts';
import { rateInterval, type Bereich } from './uncertainty.ts';

export type Bestand = NonNullable<EintragVon<'geraete'>['daten']['bestaende']>[number];

/** Below this number of units a rate says little. */
const smallSample = 30;

export interface Defektrate {
  readonly anzahl: number;
  readonly stueck: number;
  readonly monate: number;
  /** Defects per unit and year. */
  readonly rate: number;
  /** Where the rate may lie if chance alone has moved it, with 95 % certainty. */
  readonly bereich: Bereich;
  readonly kleineStichprobe: boolean;
}

/** The defects of one row as a rate: defects / (units × years). */
export function defectRate(stueck: number, anzahl: number, monate: number): Defektrate {
  const jahre = stueck * (monate / 12);
  return {
    anzahl,
    stueck,
    monate,
    rate: anzahl / jahre,
    bereich: rateInterval(anzahl, jahre),
    kleineStichprobe: stueck < smallSample,
  };
}

/** All units over all rows. */
export const totalUnits = (rows: readonly Bestand[]): number =>
  rows.reduce((sum, { stueck }) => sum + stueck, 0);

/** Units of all rows that are still there. */
export const unitsInUse = (rows: readonly Bestand[]): number =>
  rows.reduce((sum, { stueck, ausgemustert = 0 }) => sum + Math.max(0, stueck - ausgemustert), 0);

/** What was paid for a unit and when, where it was bought and somebody says so; rent and leasing are other prices. */
export const purchases = (rows: readonly Bestand[]): { readonly preis: number; readonly jahr: number }[] =>
  rows.flatMap(({ preisart, kaufpreis_netto_eur, kaufjahr }) =>
    preisart === 'kauf' && kaufpreis_netto_eur !== 'unbekannt'
      ? [{ preis: kaufpreis_netto_eur, jahr: kaufjahr }]
      : [],
  );

/** How many authorities would buy again, by verdict. */
export function verdicts(rows: readonly Bestand[]): ReadonlyMap<Bestand['wieder_kaufen'], number> {
  const byVerdict = new Map<Bestand['wieder_kaufen'], Set<string>>();
  for (const { traeger, wieder_kaufen } of rows) {
    byVerdict.set(wieder_kaufen, (byVerdict.get(wieder_kaufen) ?? new Set()).add(traeger));
  }
  return new Map([...byVerdict].map(([verdict, traeger]) => [verdict, traeger.size]));
}
