/** The fields of a record as label and value, read from its schema: no field needs code to be seen. */
import { z } from 'zod';
import type { Eintrag } from '../schema/eintrag.ts';
import type { Feldangaben } from '../schema/fields.ts';
import { kindOf } from '../schema/kinds.ts';
import { angabenVon, felder, unwrap } from '../schema/walk.ts';
import { germanDate, germanNumber } from '../strings/format.ts';
import { refOf, type KnowledgeBase } from '../knowledge/knowledge-base.ts';

/** One value, ready to be shown. */
export type Anzeigewert =
  | { readonly art: 'text'; readonly text: string }
  /** Several fields that belong together. */
  | { readonly art: 'gruppe'; readonly felder: readonly Feldanzeige[] }
  | { readonly art: 'datum'; readonly datum: string }
  | { readonly art: 'zahl'; readonly zahl: number; readonly einheit?: string }
  | { readonly art: 'verweis'; readonly ref: string; readonly text: string }
  | { readonly art: 'adresse'; readonly url: string }
  | { readonly art: 'keine_angabe' };

export interface Feldanzeige {
  readonly name: string;
  readonly titel: string;
  readonly werte: readonly Anzeigewert[];
}

/** Fields that the page shows elsewhere: head, tags, relations. */
const head = new Set([
  'titel',
  'kurzfassung',
  'status',
  'belegart',
  'themen',
  'traeger',
  'traeger_anzeige',
  'suchbegriffe',
]);

/** The fields that no part of the page shows by itself, with a value, in the order of the schema. */
export function fieldValues(kb: KnowledgeBase, eintrag: Eintrag): Feldanzeige[] {
  const daten = eintrag.daten as Record<string, unknown>;
  return felder(kindOf(eintrag.art).schema).flatMap(({ pfad: [name = ''], schema, angaben }) => {
    const value = daten[name];
    if (value === undefined || head.has(name) || angaben.gezeigt || isRelation(schema)) return [];
    return [{ name, titel: angaben.title ?? name, werte: shownValues(kb, schema, angaben, value) }];
  });
}

/** Relations have their own place on the page. */
function isRelation(schema: z.ZodType): boolean {
  const inner = unwrap(schema);
  if (angabenVon(inner).verweis) return true;
  if (!(inner instanceof z.ZodArray)) return false;
  const element = inner.element as z.ZodType;
  if (element instanceof z.ZodObject) return felder(element).some(({ angaben }) => angaben.verweis);
  return angabenVon(element).verweis !== undefined;
}

/** A value as readers see it: labels for choices, words for vocabulary, „keine Angabe“ for unknown. */
export function shownValues(
  kb: KnowledgeBase,
  schema: z.ZodType,
  angaben: Feldangaben,
  value: unknown,
): Anzeigewert[] {
  const inner = unwrap(schema);
  if (value === undefined || value === 'unbekannt') return [{ art: 'keine_angabe' }];
  if (Array.isArray(value)) {
    const element = elementOf(inner);
    return element ? value.flatMap((item) => shownValues(kb, element, angabenVon(element), item)) : [];
  }
  if (inner instanceof z.ZodObject) return [{ art: 'gruppe', felder: fieldsOf(kb, inner, value) }];
  if (typeof value === 'number') {
    return [{ art: 'zahl', zahl: value, ...(angaben.einheit && { einheit: angaben.einheit }) }];
  }
  if (typeof value === 'boolean') return [{ art: 'text', text: value ? 'Ja' : 'Nein' }];
  return typeof value === 'string' ? [shownText(kb, angaben, value)] : [];
}

/** A text as readers see it: the title behind a reference, the label of a choice, a date, an address. */
function shownText(kb: KnowledgeBase, angaben: Feldangaben, text: string): Anzeigewert {
  if (angaben.verweis) {
    const ref = refOf(angaben.verweis, text);
    return { art: 'verweis', ref, text: kb.get(ref)?.daten.titel ?? ref };
  }
  const label = angaben.labels?.[text] ?? (angaben.vokabular && kb.bezeichnung(angaben.vokabular, text));
  if (label !== undefined) return { art: 'text', text: label };
  if (/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return { art: 'datum', datum: text };
  if (/^https?:\/\//.test(text)) return { art: 'adresse', url: text };
  return { art: 'text', text: text === 'alle' ? 'Alle' : text };
}

function elementOf(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (schema instanceof z.ZodUnion) {
    const list = schema.options.find((option) => option instanceof z.ZodArray);
    return list instanceof z.ZodArray ? (list.element as z.ZodType) : undefined;
  }
  return undefined;
}

/** The fields of a group that have a value, in the order of the schema. */
function fieldsOf(kb: KnowledgeBase, schema: z.ZodObject, value: unknown): Feldanzeige[] {
  const data = value as Record<string, unknown>;
  return felder(schema)
    .filter(({ pfad: [name = ''] }) => data[name] !== undefined)
    .map(({ pfad: [name = ''], schema: field, angaben }) => ({
      name,
      titel: angaben.title ?? name,
      werte: shownValues(kb, field, angaben, data[name]),
    }));
}

/** A shown value as text alone. */
export function plainText(wert: Anzeigewert): string {
  switch (wert.art) {
    case 'gruppe':
      return wert.felder
        .map(({ titel, werte }) => `${titel}: ${werte.map(plainText).join(', ')}`)
        .join(' · ');
    case 'text':
    case 'verweis':
      return wert.text;
    case 'datum':
      return germanDate(wert.datum);
    case 'zahl':
      return germanNumber(wert.zahl, wert.einheit);
    case 'adresse':
      return wert.url;
    case 'keine_angabe':
      return 'keine Angabe';
  }
}
