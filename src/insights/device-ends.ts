/** What ends about one device, and when. A model of which nobody has reported units may be in use: it stays. */
import type { EintragVon } from '../schema/eintrag.ts';
import { getOfKind, type KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { contributor, type Contributor } from './contributors.ts';
import { addMonths } from './dates.ts';
import { zweckbindungBis } from './funding.ts';
import { unitsInUse, type Bestand } from './holdings.ts';
import type { Kauf } from './replacement-cost.ts';

type Geraet = EintragVon<'geraete'>;
type Programm = EintragVon<'foerderprogramme'>;

/** What can run out, the gravest first. */
export const ablaufarten = {
  sicherheitsupdates: 'Sicherheitsupdates',
  ersatzteile: 'Ersatzteile',
  zweckbindung: 'Zweckbindung',
  garantie: 'Garantie',
} as const;
export type Ablaufart = keyof typeof ablaufarten;

/** The devices of one purchase that are still in use, by an authority as it wants to be seen. */
export interface Posten extends Kauf {
  readonly traeger: Contributor;
  readonly schulform: string;
  readonly kaufjahr: number;
}

/** First and last day on which it can end: the same day, or a whole year where only that is known. */
export interface Zeitraum {
  readonly von: string;
  readonly bis: string;
}

export interface Ablauf {
  readonly art: Ablaufart;
  readonly geraet: Geraet;
  /** The programme that binds. */
  readonly programm?: Programm;
  /** Nothing where nobody knows. */
  readonly zeit?: Zeitraum;
  readonly posten: readonly Posten[];
  /** Units in use; nothing where nobody has reported any. */
  readonly stueck?: number;
}

/** Everything that ends about one device; a purchase of which nothing is left no longer counts. */
export function endsOf(kb: KnowledgeBase, geraet: Geraet): Ablauf[] {
  const { bestaende, sicherheitsupdates_bis, ersatzteile_bis, betriebssystem } = geraet.daten;
  const rows = (bestaende ?? [])
    .map((row) => ({ row, posten: postenOf(kb, row) }))
    .filter(({ posten }) => posten.stueck > 0);
  // All of them are gone: nothing of it matters any more.
  if (bestaende && rows.length === 0) return [];
  const all = {
    geraet,
    posten: rows.map(({ posten }) => posten),
    ...(bestaende && { stueck: rows.reduce((sum, { posten }) => sum + posten.stueck, 0) }),
  };
  const updates = onDay(sicherheitsupdates_bis);
  // What has no operating system gets no updates, so that none can be missing.
  const hasUpdates = updates.zeit !== undefined || betriebssystem !== 'keins';
  return [
    ...(hasUpdates ? [{ art: 'sicherheitsupdates' as const, ...all, ...updates }] : []),
    { art: 'ersatzteile', ...all, ...onDay(ersatzteile_bis?.datum) },
    ...rows.flatMap(({ row, posten }) =>
      endsOfPurchase(kb, row, { geraet, posten: [posten], stueck: posten.stueck }),
    ),
  ];
}

/** What ends about one purchase: the obligation that came with its funding, and the warranty. */
function endsOfPurchase(kb: KnowledgeBase, row: Bestand, own: Omit<Ablauf, 'art'>): Ablauf[] {
  const programm = getOfKind(kb, row.foerderprogramm, 'foerderprogramme');
  return [
    ...(programm?.daten.zweckbindung
      ? [{ art: 'zweckbindung' as const, ...own, programm, ...boundUntil(programm, row) }]
      : []),
    ...(row.garantie_monate > 0
      ? [{ art: 'garantie' as const, ...own, zeit: fromYear(row.kaufjahr, row.garantie_monate) }]
      : []),
  ];
}

function postenOf(kb: KnowledgeBase, row: Bestand): Posten {
  const { traeger, traeger_anzeige, schulform, kaufjahr, preisart, kaufpreis_netto_eur: preis } = row;
  return {
    traeger: contributor(kb, traeger, traeger_anzeige),
    schulform: kb.bezeichnung('schulformen', schulform),
    kaufjahr,
    preisart,
    stueck: unitsInUse([row]),
    ...(preis !== 'unbekannt' && { preis }),
  };
}

const onDay = (datum: string | undefined): Pick<Ablauf, 'zeit'> =>
  datum === undefined || datum === 'unbekannt' ? {} : { zeit: { von: datum, bis: datum } };

/** Only the year of purchase is known: so many months after its first day and after its last. */
const fromYear = (year: number, months: number): Zeitraum => ({
  von: addMonths(`${year}-01-01`, months),
  bis: addMonths(`${year}-12-31`, months),
});

/** The obligation of a programme for one purchase, where the programme says from when it counts. */
function boundUntil(programm: Programm, { kaufjahr }: Bestand): Pick<Ablauf, 'zeit'> {
  const { zweckbindung } = programm.daten;
  if (zweckbindung?.beginn_regel !== 'anschaffung') return onDay(zweckbindungBis(programm));
  return { zeit: fromYear(kaufjahr, zweckbindung.jahre * 12) };
}
