/** The edition of an assembled document: two people who see the same one hold the same text. */
import type { BuilderClause } from './data.ts';
import type { Selection } from './selection.ts';

/** Eight hex digits over choice, order and values. For telling apart, not for proof: FNV-1a is no seal. */
export function editionOf(selection: Selection, clauses: readonly BuilderClause[]): string {
  const used = new Set(clauses.map(({ slug }) => slug));
  const values = Object.entries(selection.werte)
    .filter(([key]) => used.has(key.slice(0, key.indexOf('.'))))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const { dokument, deckblatt, herkunft } = selection;
  const text = JSON.stringify([
    dokument,
    clauses.map(({ slug, hash }) => [slug, hash]),
    values,
    [deckblatt.titel, deckblatt.auftraggeber, deckblatt.aktenzeichen].map((one) => one.trim()),
    herkunft,
  ]);
  let sum = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  return sum.toString(16).padStart(8, '0');
}
