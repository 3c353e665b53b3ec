/** What the page of a device shows besides its fields: all of it computed from the holdings of the authorities. */
import type { EintragVon } from '../schema/eintrag.ts';
import type { Vokabel } from '../schema/vokabular.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { classDefects, repairOptions, type Klassendefekt, type Reparaturweg } from './class-figures.ts';
import { contributor, type Contributor } from './contributors.ts';
import { deadline, type Frist } from './deadline.ts';
import { totalUnits, unitsInUse, verdicts, type Bestand } from './holdings.ts';

type Geraet = EintragVon<'geraete'>;

/** The devices of one purchase that are still there, with an authority that can be asked. */
export interface Einsatz {
  readonly traeger: Contributor;
  /** Label of the school type. */
  readonly schulform: string;
  readonly kaufjahr: number;
  readonly stueck: number;
}

/** What an authority says of one purchase. */
export interface Stimme extends Pick<Bestand, 'kaufjahr' | 'wieder_kaufen' | 'begruendung' | 'stand'> {
  readonly schulform: string;
}

export interface Traegerurteil {
  readonly traeger: Contributor;
  readonly stimmen: readonly Stimme[];
}

/** The ways to repair one defect, the cheapest first. */
export interface Defektreparatur {
  readonly defektart: Reparaturweg['defektart'];
  readonly wege: readonly Reparaturweg[];
}

export interface Geraeteseite {
  readonly klasse?: Vokabel;
  readonly fristen: {
    readonly sicherheitsupdates: Frist | undefined;
    readonly funktionsupdates: Frist | undefined;
    readonly ersatzteile: Frist | undefined;
  };
  /** Nothing where no authority has reported a holding. */
  readonly bestand?: {
    readonly gekauft: number;
    readonly imEinsatz: number;
    readonly traeger: number;
    /** First and last year of purchase. */
    readonly von: number;
    readonly bis: number;
    /** Authorities by whether they would buy it again. */
    readonly wieder_kaufen: ReadonlyMap<Bestand['wieder_kaufen'], number>;
  };
  readonly urteile: readonly Traegerurteil[];
  readonly defekte: readonly Klassendefekt[];
  readonly reparaturen: readonly Defektreparatur[];
  /** Where it is still in use, most units first; purchases that are gone are left out. */
  readonly einsaetze: readonly Einsatz[];
}

/** @param today day from which months are counted */
export function devicePage(kb: KnowledgeBase, geraet: Geraet, today: string): Geraeteseite {
  const { daten } = geraet;
  const rows = daten.bestaende ?? [];
  const klasse = kb.vokabulare.geraeteklassen.find(({ wert }) => wert === daten.geraeteklasse);
  const years = rows.map(({ kaufjahr }) => kaufjahr);
  return {
    ...(klasse && { klasse }),
    fristen: {
      sicherheitsupdates: deadline(daten.sicherheitsupdates_bis, today),
      funktionsupdates: deadline(daten.funktionsupdates_bis, today),
      ersatzteile: deadline(daten.ersatzteile_bis?.datum, today),
    },
    ...(rows.length > 0 && {
      bestand: {
        gekauft: totalUnits(rows),
        imEinsatz: unitsInUse(rows),
        traeger: new Set(rows.map(({ traeger }) => traeger)).size,
        von: Math.min(...years),
        bis: Math.max(...years),
        wieder_kaufen: verdicts(rows),
      },
    }),
    urteile: opinions(kb, rows),
    defekte: classDefects([geraet]),
    reparaturen: repairsByDefect(geraet),
    einsaetze: whereInUse(kb, rows),
  };
}

const seen = (kb: KnowledgeBase, { traeger, traeger_anzeige }: Bestand): Contributor =>
  contributor(kb, traeger, traeger_anzeige);

/**
 * Authorities with what they say of their purchases, in the order of the record. Who is not named stands
 * alone with each purchase: that two of them belong together is nobody's business.
 */
function opinions(kb: KnowledgeBase, rows: readonly Bestand[]): Traegerurteil[] {
  const groups = new Map<string | Bestand, { traeger: Contributor; stimmen: Stimme[] }>();
  for (const row of rows) {
    const traeger = seen(kb, row);
    const key = traeger.ref ?? row;
    const group = groups.get(key) ?? { traeger, stimmen: [] };
    const { kaufjahr, wieder_kaufen, begruendung, stand } = row;
    const schulform = kb.bezeichnung('schulformen', row.schulform);
    group.stimmen.push({ schulform, kaufjahr, wieder_kaufen, begruendung, stand });
    groups.set(key, group);
  }
  return [...groups.values()];
}

function repairsByDefect(geraet: Geraet): Defektreparatur[] {
  const groups = Map.groupBy(repairOptions([geraet]), ({ defektart }) => defektart);
  return [...groups].map(([defektart, wege]) => ({ defektart, wege }));
}

const whereInUse = (kb: KnowledgeBase, rows: readonly Bestand[]): Einsatz[] =>
  rows
    .map((row) => ({
      traeger: seen(kb, row),
      schulform: kb.bezeichnung('schulformen', row.schulform),
      kaufjahr: row.kaufjahr,
      stueck: unitsInUse([row]),
    }))
    .filter(({ stueck }) => stueck > 0)
    .sort((a, b) => b.stueck - a.stueck || b.kaufjahr - a.kaufjahr);
