/** What the holdings of a device class say together: defects, repair options, prices, ends of updates. */
import type { EintragVon } from '../schema/eintrag.ts';
import { deadline, type Frist } from './deadline.ts';
import { defectRate, purchases, unitsInUse, type Bestand, type Defektrate } from './holdings.ts';

type Geraet = EintragVon<'geraete'>;
type Reparatur = NonNullable<Geraet['daten']['reparaturen']>[number];

const holdingsOf = (geraete: readonly Geraet[]): readonly Bestand[] =>
  geraete.flatMap(({ daten }) => daten.bestaende ?? []);

/** The last day with security updates; nothing where nobody knows. */
export interface Updateende extends Partial<Frist> {
  readonly geraet: Geraet;
  /** Units in use; nothing where nobody has reported any. */
  readonly stueck?: number;
}

/** When each model gets its last security update, the first to end first, unknown ones at last. */
export function updateEnds(geraete: readonly Geraet[], today: string): Updateende[] {
  return geraete
    .map((geraet): Updateende => {
      const { bestaende, sicherheitsupdates_bis } = geraet.daten;
      return {
        geraet,
        ...deadline(sicherheitsupdates_bis, today),
        ...(bestaende && { stueck: unitsInUse(bestaende) }),
      };
    })
    .sort(
      (a, b) => (a.bis ?? '9999').localeCompare(b.bis ?? '9999') || (a.geraet.ref < b.geraet.ref ? -1 : 1),
    );
}

export interface Klassendefekt extends Defektrate {
  readonly art: NonNullable<Bestand['defekte']>[number]['art'];
  /** Authorities that report it. */
  readonly traeger: number;
}

/**
 * Defects over all holdings that report them, as a rate per unit and year. Holdings without a word about a
 * defect are left out: nobody says that they had none.
 */
export function classDefects(geraete: readonly Geraet[]): Klassendefekt[] {
  const byKind = new Map<
    Klassendefekt['art'],
    { anzahl: number; stueck: number; jahre: number; traeger: Set<string> }
  >();
  for (const { stueck, traeger, defekte = [] } of holdingsOf(geraete)) {
    for (const { art, anzahl, monate } of defekte) {
      const sum = byKind.get(art) ?? { anzahl: 0, stueck: 0, jahre: 0, traeger: new Set() };
      sum.anzahl += anzahl;
      sum.stueck += stueck;
      sum.jahre += (stueck * monate) / 12;
      sum.traeger.add(traeger);
      byKind.set(art, sum);
    }
  }
  return [...byKind]
    .map(([art, { anzahl, stueck, jahre, traeger }]) => ({
      art,
      ...defectRate(stueck, anzahl, (jahre / stueck) * 12),
      traeger: traeger.size,
    }))
    .sort((a, b) => b.rate - a.rate || (a.art < b.art ? -1 : 1));
}

export interface Reparaturweg extends Reparatur {
  readonly modell: string;
}

/** All reported ways to repair, defect by defect, the cheaper before the dearer, unknown cost at last. */
export function repairOptions(geraete: readonly Geraet[]): Reparaturweg[] {
  const cost = ({ kosten_netto_eur }: Reparatur) =>
    kosten_netto_eur === 'unbekannt' ? Infinity : kosten_netto_eur;
  return geraete
    .flatMap(({ daten }) => (daten.reparaturen ?? []).map((way) => ({ ...way, modell: daten.modell })))
    .sort((a, b) =>
      a.defektart === b.defektart ? compare(cost(a), cost(b)) : a.defektart < b.defektart ? -1 : 1,
    );
}

/** Infinities are equal to each other, which a difference is not. */
const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

export interface Preisspanne {
  /** Holdings with a price. */
  readonly n: number;
  /** Net prices in euros and the years of purchase; nothing below three prices, which would show one deal. */
  readonly spanne?: {
    readonly min: number;
    readonly max: number;
    readonly von: number;
    readonly bis: number;
  };
}

/** So many prices make a range; fewer are a small sample. */
export const leastPrices = 3;

/** What authorities paid when they bought. */
export function priceRange(geraete: readonly Geraet[]): Preisspanne {
  const bought = purchases(holdingsOf(geraete));
  if (bought.length < leastPrices) return { n: bought.length };
  const prices = bought.map(({ preis }) => preis);
  const years = bought.map(({ jahr }) => jahr);
  return {
    n: bought.length,
    spanne: {
      min: Math.min(...prices),
      max: Math.max(...prices),
      von: Math.min(...years),
      bis: Math.max(...years),
    },
  };
}
