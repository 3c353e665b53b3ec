/** A cost calculation in words: each line with the numbers put into its formula. */
import {
  costOfOwnership,
  feldnamen,
  type Angaben,
  type Feld,
  type Kostenart,
} from '../insights/ownership.ts';
import { fill } from '../strings/fill.ts';
import { germanEuros, germanNumber, roundedEuros } from '../strings/format.ts';

export type Zeilenname = Kostenart | 'gesamt' | 'je_stueck' | 'je_jahr';

/** Formulas with gaps for the numbers; those of the interface stand in `strings/de.ts`. */
export type Formeln = Readonly<Record<Zeilenname, string>>;

export interface Rechenzeile {
  readonly name: Zeilenname;
  readonly rechnung: string;
  readonly betrag: string;
  readonly anteil: string;
}

/** The parts that are known, then their sum and what it is per device and per device and year. */
export function costLines(angaben: Angaben, formeln: Formeln): Rechenzeile[] {
  const { gesamt, jeStueck, jeStueckUndJahr, teile } = costOfOwnership(angaben);
  const words = { ...numbersOf(angaben), gesamt: roundedEuros(gesamt) };
  const line = (name: Zeilenname, betrag: number, anteil = ''): Rechenzeile => ({
    name,
    rechnung: fill(formeln[name], words),
    betrag: roundedEuros(betrag),
    anteil,
  });
  return [
    ...teile.map(({ art, betrag, anteil }) => line(art, betrag, germanNumber(Math.round(anteil * 100), '%'))),
    line('gesamt', gesamt),
    line('je_stueck', jeStueck),
    line('je_jahr', jeStueckUndJahr),
  ];
}

/** Fields that count things; the others are money. */
const counts: readonly Feld[] = ['stueck', 'jahre', 'reparaturen'];

const numbersOf = (angaben: Angaben): Readonly<Record<string, string>> =>
  Object.fromEntries(
    feldnamen.flatMap((feld) => {
      const value = angaben[feld];
      if (value === undefined) return [];
      return [[feld, counts.includes(feld) ? germanNumber(value) : germanEuros(value)]];
    }),
  );
