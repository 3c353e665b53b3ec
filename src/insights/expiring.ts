/** What runs out when, over all devices in use: first what has run out already, then year by year. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { updateEnds, type Updateende } from './class-figures.ts';
import type { Contributor } from './contributors.ts';
import { ablaufarten, endsOf, type Ablauf, type Posten } from './device-ends.ts';
import { replacementCost, type Schaetzung } from './replacement-cost.ts';

/** An authority with all its units. */
export interface Halter {
  readonly traeger: Contributor;
  readonly stueck: number;
}

export interface Ablaufzeile extends Ablauf {
  /** Who has them, most units first. */
  readonly halter: readonly Halter[];
  /** Replacing all units of the line. */
  readonly schaetzung: Schaetzung;
}

export interface Ablaufgruppe {
  readonly zeilen: readonly Ablaufzeile[];
  /** Replacing what loses its updates or spare parts, each device once. */
  readonly schaetzung: Schaetzung;
}

export interface Auslaufend {
  readonly abgelaufen: Ablaufgruppe;
  readonly jahre: readonly (Ablaufgruppe & { readonly jahr: number })[];
  /** Models in use with a known end of their security updates, the next to end first. */
  readonly updates: readonly Updateende[];
  /** Of what nobody knows when it ends. */
  readonly unbekannt: readonly Ablauf[];
}

/** Address of the page, below the base path. */
export const expiringAddress = '/geraete/auslaufend/';

/** The same as a table for a spreadsheet. */
export const expiringTableAddress = `${expiringAddress}auslaufend.csv`;

/** Lines that the page shows of a year; with hundreds of devices the table to download has the others. */
export const shownPerYear = 15;

/** More models make the picture too long; the years list them all. */
const mostUpdates = 20;

/** @param today day from which on an end is ahead */
export function expiring(kb: KnowledgeBase, today: string): Auslaufend {
  const geraete = kb.ofKind('geraete').filter(({ daten }) => daten.status !== 'zurueckgezogen');
  const ends = geraete.flatMap((geraet) => endsOf(kb, geraet));
  const thisYear = Number(today.slice(0, 4));
  const over: Ablauf[] = [];
  const years = new Map<number, Ablauf[]>();
  for (const one of ends) {
    if (!one.zeit) continue;
    const jahr = Math.max(thisYear, Number(one.zeit.von.slice(0, 4)));
    if (one.zeit.bis < today) over.push(one);
    else years.set(jahr, [...(years.get(jahr) ?? []), one]);
  }
  return {
    abgelaufen: groupOf(over),
    jahre: [...years].sort(([a], [b]) => a - b).map(([jahr, list]) => ({ jahr, ...groupOf(list) })),
    updates: updateEnds(geraete, today)
      .filter(({ bis, stueck = 0 }) => bis !== undefined && stueck > 0)
      .slice(0, mostUpdates),
    unbekannt: linesOf(ends.filter(({ zeit }) => zeit === undefined)),
  };
}

/** Whether the end alone asks for another device; one without warranty can still be repaired. */
const asksForReplacement = ({ art }: Ablauf): boolean =>
  art === 'sicherheitsupdates' || art === 'ersatzteile';

function groupOf(list: readonly Ablauf[]): Ablaufgruppe {
  const lines = linesOf(list);
  const replaced = new Set(lines.filter(asksForReplacement).flatMap(({ posten }) => posten));
  return {
    zeilen: lines.map((line) => ({
      ...line,
      halter: holdersOf(line.posten),
      schaetzung: replacementCost(line.posten),
    })),
    schaetzung: replacementCost([...replaced]),
  };
}

/** Purchases of one authority together; who is not named stands alone with each of them. */
function holdersOf(posten: readonly Posten[]): Halter[] {
  const holders = new Map<string | Posten, Halter>();
  for (const one of posten) {
    const key = one.traeger.ref ?? one;
    const stueck = (holders.get(key)?.stueck ?? 0) + one.stueck;
    holders.set(key, { traeger: one.traeger, stueck });
  }
  return [...holders.values()].sort((a, b) => b.stueck - a.stueck);
}

const order = Object.keys(ablaufarten);

/** One line for what ends about a device, whoever bought it: by gravity, then by time, then by device. */
function linesOf(list: readonly Ablauf[]): Ablauf[] {
  const lines = new Map<string, Ablauf>();
  for (const one of list) {
    const key = [one.art, one.geraet.ref, one.programm?.ref].join(' ');
    const before = lines.get(key);
    lines.set(key, before ? merged(before, one) : one);
  }
  return [...lines.values()].sort(
    (a, b) =>
      order.indexOf(a.art) - order.indexOf(b.art) ||
      (a.zeit?.bis ?? '').localeCompare(b.zeit?.bis ?? '') ||
      (a.geraet.ref < b.geraet.ref ? -1 : 1),
  );
}

const merged = (a: Ablauf, b: Ablauf): Ablauf => ({
  ...a,
  ...(a.zeit &&
    b.zeit && {
      zeit: {
        von: a.zeit.von < b.zeit.von ? a.zeit.von : b.zeit.von,
        bis: a.zeit.bis > b.zeit.bis ? a.zeit.bis : b.zeit.bis,
      },
    }),
  posten: [...a.posten, ...b.posten],
  stueck: (a.stueck ?? 0) + (b.stueck ?? 0),
});
