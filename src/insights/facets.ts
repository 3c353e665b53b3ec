/** Filters: which values a record has for a facet, and how readers call them. */
import type { Eintrag } from '../schema/eintrag.ts';
import { kindOf, type Art } from '../schema/kinds.ts';
import { angabenVon, schemaAn } from '../schema/walk.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { writeOutUmlauts } from '../markdown/anchor.ts';
import { plainText, shownValues } from './field-values.ts';

export interface Facettenwert {
  /** As it stands in an address. */
  readonly wert: string;
  readonly label: string;
}

export interface GezaehlterWert extends Facettenwert {
  readonly anzahl: number;
}

export interface Facette {
  /** Field of the schema. */
  readonly feld: string;
  readonly titel: string;
  readonly werte: readonly GezaehlterWert[];
}

/** The values of one record for a facet. */
export function facetValues(kb: KnowledgeBase, eintrag: Eintrag, feld: string): Facettenwert[] {
  const schema = schemaAn(kindOf(eintrag.art).schema, [feld]);
  const value = (eintrag.daten as Record<string, unknown>)[feld];
  if (!schema || value === undefined) return [];
  // Who filters for one school type also wants what holds for all of them.
  const meant =
    value === 'alle' && feld === 'schulformen' ? kb.vokabulare.schulformen.map(({ wert }) => wert) : value;
  const values = Array.isArray(meant) ? meant : [meant];
  const labels = shownValues(kb, schema, angabenVon(schema), meant).map(plainText);
  return values.map((wert, i) => ({ wert: addressForm(String(wert)), label: labels[i] ?? String(wert) }));
}

/** A value as it can stand in a path: `6-15` and `16+` as well as `Tafelwerk Muster`. */
function addressForm(wert: string): string {
  const form = writeOutUmlauts(wert.toLowerCase())
    .replace(/\+/g, '-plus')
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-|-$/g, '');
  // A name in another script would leave nothing.
  return form || [...wert].map((sign) => sign.codePointAt(0)?.toString(16)).join('-');
}

/** The facets of a kind over `eintraege`, with counts; facets without any value are left out. */
export function facetsOf(kb: KnowledgeBase, art: Art, eintraege: readonly Eintrag[]): Facette[] {
  return kindOf(art).facetten.flatMap((feld) => {
    const werte = countValues(eintraege, (eintrag) => facetValues(kb, eintrag, feld)).sort(byFrequency);
    return werte.length > 0 ? [{ feld, titel: titleOf(art, feld), werte }] : [];
  });
}

/** How often each value occurs in `eintraege`, in the order of first occurrence. */
export function countValues(
  eintraege: readonly Eintrag[],
  valuesOf: (eintrag: Eintrag) => readonly Facettenwert[],
): GezaehlterWert[] {
  const counts = new Map<string, GezaehlterWert>();
  for (const { wert, label } of eintraege.flatMap(valuesOf)) {
    const { anzahl, label: first } = counts.get(wert) ?? { anzahl: 0, label };
    counts.set(wert, { wert, label: first, anzahl: anzahl + 1 });
  }
  return [...counts.values()];
}

/** The order of the values of most facets: most frequent first, then by label. */
export const byFrequency = (a: GezaehlterWert, b: GezaehlterWert): number =>
  b.anzahl - a.anzahl || a.label.localeCompare(b.label, 'de');

/** Label of a field of a kind; a field inside a list is named by its way there: `'bestaende', 0, 'stueck'`. */
export function titleOf(art: Art, ...pfad: readonly (string | number)[]): string {
  const schema = schemaAn(kindOf(art).schema, pfad);
  return (schema && angabenVon(schema).title) ?? String(pfad.at(-1));
}
