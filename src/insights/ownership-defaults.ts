/** What a device note knows for the cost calculator, each value with what it rests on. */
import type { EintragVon } from '../schema/eintrag.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { leastPrices } from './class-figures.ts';
import { defectRate, purchases, type Bestand } from './holdings.ts';
import { inListOrder } from './listing.ts';

type Geraet = EintragVon<'geraete'>;

export interface Kostenvorgaben {
  /** Median of what was paid for a unit, net. */
  readonly preis?: {
    readonly wert: number;
    readonly kaeufe: number;
    readonly von: number;
    readonly bis: number;
    readonly kleineStichprobe: boolean;
  };
  /** What must be bought with each unit, net. */
  readonly zubehoer?: {
    readonly wert: number;
    readonly arten: readonly string[];
    /** Needed too, but nobody says what it costs. */
    readonly ohnePreis: readonly string[];
  };
  /** Defects of all kinds per 100 units and year. */
  readonly reparaturen?: {
    readonly wert: number;
    readonly defekte: number;
    readonly stueck: number;
    readonly kleineStichprobe: boolean;
  };
  /** Median of the reported ways to repair, net, repairs that cost nothing among them. */
  readonly reparaturkosten?: {
    readonly wert: number;
    readonly wege: number;
    readonly min: number;
    readonly max: number;
    readonly kleineStichprobe: boolean;
  };
}

/** What is known of a device; a value that nobody reported is not there. */
export function ownershipDefaults({ daten }: Geraet): Kostenvorgaben {
  const rows = daten.bestaende ?? [];
  const found = {
    preis: price(rows),
    zubehoer: accessories(daten.zubehoer ?? []),
    reparaturen: defects(rows),
    reparaturkosten: repairCost(daten.reparaturen ?? []),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

export interface Kostengeraet {
  readonly geraet: Geraet;
  readonly vorgaben: Kostenvorgaben;
}

/** Every device of which at least one value is known, in the order of lists. */
export const devicesWithDefaults = (kb: KnowledgeBase): Kostengeraet[] =>
  inListOrder(kb.ofKind('geraete').filter(hasDefaults)).map((geraet) => ({
    geraet,
    vorgaben: ownershipDefaults(geraet),
  }));

/** Whether a device fills in anything; what was withdrawn does not. */
export const hasDefaults = (geraet: Geraet): boolean =>
  geraet.daten.status !== 'zurueckgezogen' && Object.keys(ownershipDefaults(geraet)).length > 0;

/** The calculator, filled in from a device if one is given. */
export const costAddress = (slug?: string): string =>
  slug === undefined ? '/rechner/kosten/' : `/rechner/kosten/?geraet=${slug}`;

/** What was paid at purchases. */
function price(rows: readonly Bestand[]): Kostenvorgaben['preis'] {
  const bought = purchases(rows);
  if (bought.length === 0) return undefined;
  const years = bought.map(({ jahr }) => jahr);
  return {
    wert: median(bought.map(({ preis }) => preis)),
    kaeufe: bought.length,
    von: Math.min(...years),
    bis: Math.max(...years),
    kleineStichprobe: bought.length < leastPrices,
  };
}

function accessories(all: NonNullable<Geraet['daten']['zubehoer']>): Kostenvorgaben['zubehoer'] {
  const needed = all.filter(({ pflicht }) => pflicht);
  const priced = needed.flatMap(({ art, kosten_netto_eur: kosten }) =>
    kosten === undefined ? [] : [{ art, kosten }],
  );
  if (priced.length === 0) return undefined;
  return {
    wert: priced.reduce((sum, { kosten }) => sum + kosten, 0),
    arten: priced.map(({ art }) => art),
    ohnePreis: needed.filter(({ kosten_netto_eur }) => kosten_netto_eur === undefined).map(({ art }) => art),
  };
}

/**
 * Over the holdings that report defects; the others do not say that they had none. Within a holding the
 * kinds may have been watched for different times, so their rates are added up; holdings count by their
 * units times the longest of these times.
 */
function defects(rows: readonly Bestand[]): Kostenvorgaben['reparaturen'] {
  const reporting = rows.flatMap(({ stueck, defekte = [] }) =>
    defekte.length === 0
      ? []
      : [
          {
            stueck,
            anzahl: defekte.reduce((sum, { anzahl }) => sum + anzahl, 0),
            rate: defekte.reduce((sum, one) => sum + defectRate(stueck, one.anzahl, one.monate).rate, 0),
            jahre: (stueck * Math.max(...defekte.map(({ monate }) => monate))) / 12,
          },
        ],
  );
  if (reporting.length === 0) return undefined;
  const sum = (value: (row: (typeof reporting)[number]) => number) =>
    reporting.reduce((total, row) => total + value(row), 0);
  const rate = sum((row) => row.rate * row.jahre) / sum((row) => row.jahre);
  const stueck = sum((row) => row.stueck);
  const anzahl = sum((row) => row.anzahl);
  return {
    wert: Math.round(rate * 1000) / 10,
    defekte: anzahl,
    stueck,
    kleineStichprobe: defectRate(stueck, anzahl, 12).kleineStichprobe,
  };
}

function repairCost(ways: NonNullable<Geraet['daten']['reparaturen']>): Kostenvorgaben['reparaturkosten'] {
  const costs = ways.flatMap(({ kosten_netto_eur: kosten }) => (kosten === 'unbekannt' ? [] : [kosten]));
  if (costs.length === 0) return undefined;
  return {
    wert: median(costs),
    wege: costs.length,
    min: Math.min(...costs),
    max: Math.max(...costs),
    kleineStichprobe: costs.length < leastPrices,
  };
}

/** The value in the middle; of an even number of values the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
