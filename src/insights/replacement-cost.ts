/**
 * What it would cost to replace devices: units in use × what one of them cost then, without any rise in
 * prices. An estimate, and said to be one wherever it is shown.
 */
import type { Bestand } from './holdings.ts';

export interface Kauf extends Pick<Bestand, 'preisart'> {
  /** Units in use. */
  readonly stueck: number;
  /** What one of them cost, in euros net; nothing where nobody knows. */
  readonly preis?: number;
}

export interface Schaetzung {
  /** Euros net; nothing where no price is known. */
  readonly betrag?: number;
  /** Units that are in the amount. */
  readonly stueck: number;
  /** Units that were bought for a price that nobody knows. */
  readonly ohnePreis: number;
  /** Units that are rented or leased: what they cost goes on every month. */
  readonly gemietet: number;
}

export function replacementCost(kaeufe: readonly Kauf[]): Schaetzung {
  let betrag: number | undefined;
  let [stueck, ohnePreis, gemietet] = [0, 0, 0];
  for (const one of kaeufe) {
    if (one.preisart !== 'kauf') gemietet += one.stueck;
    else if (one.preis === undefined) ohnePreis += one.stueck;
    else {
      stueck += one.stueck;
      betrag = (betrag ?? 0) + one.stueck * one.preis;
    }
  }
  return { ...(betrag !== undefined && { betrag }), stueck, ohnePreis, gemietet };
}
