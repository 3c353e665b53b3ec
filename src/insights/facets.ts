/** Filters: which values a record has for a facet, and how readers call them. */
import type { Eintrag } from '../schema/eintrag.ts';
import { kindOf, type Art } from '../schema/kinds.ts';
import { angabenVon, schemaAn } from '../schema/walk.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { plainText, shownValues } from './field-values.ts';

export interface Facettenwert {
  /** As it stands in an address. */
  readonly wert: string;
  readonly label: string;
}

export interface Facette {
  /** Field of the schema. */
  readonly feld: string;
  readonly titel: string;
  readonly werte: readonly (Facettenwert & { readonly anzahl: number })[];
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
  const form = wert
    .toLowerCase()
    .replace(/ä/g, 'ae')
    .replace(/ö/g, 'oe')
    .replace(/ü/g, 'ue')
    .replace(/ß/g, 'ss')
    .replace(/\+/g, '-plus')
    .replace(/[^a-z0-9_]+/g, '-')
    .replace(/^-|-$/g, '');
  // A name in another script would leave nothing.
  return form || [...wert].map((sign) => sign.codePointAt(0)?.toString(16)).join('-');
}

/** The facets of a kind over `eintraege`, with counts; facets without any value are left out. */
export function facetsOf(kb: KnowledgeBase, art: Art, eintraege: readonly Eintrag[]): Facette[] {
  return kindOf(art).facetten.flatMap((feld) => {
    const facette = countFacet(kb, feld, titleOf(art, feld), eintraege);
    return facette.werte.length > 0 ? [facette] : [];
  });
}

/** Counts the values of one facet over records of any kinds, most frequent first. */
function countFacet(kb: KnowledgeBase, feld: string, titel: string, eintraege: readonly Eintrag[]): Facette {
  const counts = new Map<string, Facettenwert & { anzahl: number }>();
  for (const eintrag of eintraege) {
    for (const { wert, label } of facetValues(kb, eintrag, feld)) {
      const known = counts.get(wert);
      if (known) known.anzahl += 1;
      else counts.set(wert, { wert, label, anzahl: 1 });
    }
  }
  const werte = [...counts.values()].sort(
    (a, b) => b.anzahl - a.anzahl || a.label.localeCompare(b.label, 'de'),
  );
  return { feld, titel, werte };
}

/** Label of a field of a kind. */
export function titleOf(art: Art, feld: string): string {
  const schema = schemaAn(kindOf(art).schema, [feld]);
  return (schema && angabenVon(schema).title) ?? feld;
}
