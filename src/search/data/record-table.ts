/**
 * What can be said of every record without loading it: values of the filters, date, and how much it counts
 * where texts match alike. Stored by column, which compresses well; a few bytes a record.
 */

import { remembered } from '../german/remember.ts';

/** A record as the index knows it. */
export interface TableRecord {
  /** Pagefind's name for it. */
  readonly id: string;
  /** Day that orders lists, `JJJJ-MM-TT`. */
  readonly datum: string;
  /** Factor of the score, at most 1. */
  readonly prior: number;
  /** Values by filter. */
  readonly werte: Readonly<Record<string, readonly string[]>>;
}

/** As it is stored. Values of a filter are numbered; a record holds their numbers as letters. */
interface Stored {
  readonly ids: readonly string[];
  readonly daten: readonly string[];
  readonly prior: readonly number[];
  readonly filter: readonly {
    readonly name: string;
    readonly werte: readonly string[];
    readonly spalte: readonly string[];
  }[];
}

const letter = (number: number): string =>
  String.fromCodePoint(0x21 + number + (number >= 1 ? 1 : 0) + (number >= 0x3a ? 1 : 0));

/** The table as text, ordered by id. */
export function encodeTable(records: readonly TableRecord[], filters: readonly string[]): string {
  const ordered = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const stored: Stored = {
    ids: ordered.map(({ id }) => id),
    daten: ordered.map(({ datum }) => datum),
    prior: ordered.map(({ prior }) => prior),
    filter: filters.map((name) => {
      const werte = [...new Set(ordered.flatMap(({ werte: all }) => all[name] ?? []))].sort();
      const number = new Map(werte.map((wert, i) => [wert, letter(i)]));
      const spalte = ordered.map(({ werte: all }) =>
        (all[name] ?? []).map((wert) => number.get(wert)).join(''),
      );
      return { name, werte, spalte };
    }),
  };
  return JSON.stringify(stored);
}

export interface RecordTable {
  readonly records: readonly TableRecord[];
  readonly get: (id: string) => TableRecord | undefined;
}

export function decodeTable(text: string): RecordTable {
  const stored = JSON.parse(text) as Stored;
  const columns = stored.filter.map(({ name, werte, spalte }) => {
    const byLetter = new Map(werte.map((wert, i) => [letter(i), wert]));
    // Many records are filed alike.
    return {
      name,
      spalte,
      valuesOf: remembered((cell) => [...cell].flatMap((sign) => byLetter.get(sign) ?? [])),
    };
  });
  /** Read only when asked for: of ten thousand records a query is about a few. */
  const werteOf = (i: number): TableRecord['werte'] =>
    Object.fromEntries(columns.map(({ name, spalte, valuesOf }) => [name, valuesOf(spalte[i] ?? '')]));
  const records = stored.ids.map((id, i): TableRecord => {
    let werte: TableRecord['werte'] | undefined;
    return {
      id,
      datum: stored.daten[i] ?? '',
      prior: stored.prior[i] ?? 1,
      get werte() {
        return (werte ??= werteOf(i));
      },
    };
  });
  const byId = new Map(records.map((record) => [record.id, record]));
  return { records, get: (id) => byId.get(id) };
}
