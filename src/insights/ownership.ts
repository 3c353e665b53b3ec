/**
 * What devices cost over the time in which they are used: purchase, accessories, repair, support, licences.
 * An estimate: net, without interest, rising prices, residual value and disposal. Runs in the browser too.
 */
import { readGermanNumber, type Lesefehler } from '../strings/german-number.ts';

interface Grenzen {
  readonly min: number;
  readonly max: number;
  readonly pflicht?: true;
  readonly ganz?: true;
}

/** What is asked for, with the limits beyond which it is rather a slip of the pen. Money is net euros. */
export const felder = {
  /** Devices. */
  stueck: { min: 1, max: 100_000, pflicht: true, ganz: true },
  /** Price of a device. */
  preis: { min: 0, max: 100_000, pflicht: true },
  /** Accessories of a device. */
  zubehoer: { min: 0, max: 100_000 },
  /** Years of use. */
  jahre: { min: 1, max: 20, pflicht: true },
  /** Repairs per 100 devices and year. */
  reparaturen: { min: 0, max: 500 },
  /** Cost of a repair. */
  reparaturkosten: { min: 0, max: 100_000 },
  /** Support of a device, per year. */
  betreuung: { min: 0, max: 10_000 },
  /** Licences of a device, per year. */
  lizenzen: { min: 0, max: 10_000 },
} as const satisfies Readonly<Record<string, Grenzen>>;

export type Feld = keyof typeof felder;
export const feldnamen = Object.keys(felder) as Feld[];

type Pflichtfeld = 'stueck' | 'preis' | 'jahre';

/** Numbers by field; what nobody knows is left out. */
export type Angaben = Readonly<Record<Pflichtfeld, number>> & Readonly<Partial<Record<Feld, number>>>;

/** The parts of the cost, each the product of these fields. */
const faktoren = {
  anschaffung: ['stueck', 'preis'],
  zubehoer: ['stueck', 'zubehoer'],
  reparaturen: ['stueck', 'jahre', 'reparaturen', 'reparaturkosten'],
  betreuung: ['stueck', 'jahre', 'betreuung'],
  lizenzen: ['stueck', 'jahre', 'lizenzen'],
} as const satisfies Readonly<Record<string, readonly Feld[]>>;

export type Kostenart = keyof typeof faktoren;
const kostenarten = Object.keys(faktoren) as Kostenart[];

export interface Kostenteil {
  readonly art: Kostenart;
  readonly betrag: number;
  /** Share of the total, from 0 to 1. */
  readonly anteil: number;
}

export interface Kosten {
  readonly gesamt: number;
  readonly jeStueck: number;
  readonly jeStueckUndJahr: number;
  readonly teile: readonly Kostenteil[];
  /** Parts that are not in the total, since a number for them is missing. */
  readonly ohne: readonly Kostenart[];
}

/** Total and parts; a part with an unknown factor is left out and named, never taken for 0. */
export function costOfOwnership(angaben: Angaben): Kosten {
  const amounts = kostenarten.map((art) => ({ art, betrag: amount(art, angaben) }));
  const known = amounts.flatMap(({ art, betrag }) => (betrag === undefined ? [] : [{ art, betrag }]));
  const gesamt = known.reduce((sum, { betrag }) => sum + betrag, 0);
  return {
    gesamt,
    jeStueck: gesamt / angaben.stueck,
    jeStueckUndJahr: gesamt / angaben.stueck / angaben.jahre,
    teile: known.map((teil) => ({ ...teil, anteil: gesamt === 0 ? 0 : teil.betrag / gesamt })),
    ohne: amounts.filter(({ betrag }) => betrag === undefined).map(({ art }) => art),
  };
}

function amount(art: Kostenart, angaben: Angaben): number | undefined {
  const values = faktoren[art].map((feld) => angaben[feld]);
  const product = values.reduce((a, b) => (a === undefined || b === undefined ? undefined : a * b), 1);
  // Repairs are counted per 100 devices.
  return art === 'reparaturen' && product !== undefined ? product / 100 : product;
}

export type Eingabefehler = Lesefehler | 'fehlt' | 'nicht_ganz' | 'zu_klein' | 'zu_gross';

/** What somebody typed into a field: a number, nothing, or why it cannot be taken. */
export function readField(feld: Feld, text: string): number | undefined | Eingabefehler {
  const { min, max, pflicht, ganz }: Grenzen = felder[feld];
  if (text.trim() === '') return pflicht ? 'fehlt' : undefined;
  const value = readGermanNumber(text);
  if (typeof value === 'string') return value;
  if (value < min) return 'zu_klein';
  if (value > max) return 'zu_gross';
  return ganz && !Number.isInteger(value) ? 'nicht_ganz' : value;
}
