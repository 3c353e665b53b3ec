/**
 * The building blocks of every schema: German-labelled Zod types whose metadata
 * carries what forms, JSON Schema, facets, error messages and the graph need.
 */
import { z } from 'zod';

/** Names of the vocabularies kept in `content/vokabular/<name>.yaml`. */
export const vokabularNamen = [
  'geraeteklassen',
  'schulformen',
  'orte',
  'synonyme',
  'alltagswoerter',
] as const;
export type VokabularName = (typeof vokabularNamen)[number];

/** What a schema says about a relation. The graph is derived from nothing else. */
export interface Verweisziel {
  /** Kinds (folders) the field may point to. Empty: any kind. */
  readonly arten: readonly string[];
  /** `id` is written as `<kind>/<slug>`, `slug` as the bare file name. */
  readonly form: 'id' | 'slug';
  /** Heading under which the target's page lists the records that point to it. */
  readonly umkehrung: string;
}

/** Our own keys beside `title`, `description` and `examples` of JSON Schema. */
export interface Feldangaben {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly verweis?: Verweisziel;
  readonly vokabular?: VokabularName;
  /** Unit shown behind a number, such as `€` or `Monate`. */
  readonly einheit?: string;
  /** The record page shows this field in its head or body; the generic table of fields leaves it out. */
  readonly gezeigt?: boolean;
}

/** Text of one line, without blanks at either end. */
export const text = (min: number, max: number) =>
  z
    .string()
    .min(min)
    .max(max)
    .regex(/^\S(?:[^\n]*\S)?$/u);

/** Text of several lines. */
export const absatz = (min: number, max: number) => z.string().trim().min(min).max(max);

/** A calendar date `JJJJ-MM-TT` that exists. Stays text: no time zone can move it. */
export const datum = () => z.iso.date();

/** A month `JJJJ-MM`. */
export const monat = () =>
  z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
    .meta({ examples: ['2026-03'] });

/** A time of day `HH:MM`. */
export const uhrzeit = () =>
  z
    .string()
    .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/)
    .meta({ examples: ['14:00'] });

/** A number of things. */
export const anzahl = (max = 1_000_000) => z.int().min(0).max(max);

/** An amount of money in euro, net. */
export const euro = () => z.number().min(0).max(1_000_000_000).meta({ einheit: '€' });

/** Nobody has to invent a number to pass the check (US-08): `unbekannt` is a value. */
export const euroOderUnbekannt = () => z.union([euro(), z.literal('unbekannt')]).meta({ einheit: '€' });
export const datumOderUnbekannt = () => z.union([datum(), z.literal('unbekannt')]);

/** An address on the web that a reader can follow safely. */
export const webadresse = () =>
  z
    .string()
    .max(600)
    .regex(/^https?:\/\/[^\s<>"\\]+$/u);

/** A closed choice. The labels are the only place where its words are written. */
export function auswahl<const L extends Readonly<Record<string, string>>>(labels: L) {
  return z.enum(Object.keys(labels) as [keyof L & string, ...(keyof L & string)[]]).meta({ labels });
}

/** A value of a vocabulary file. Whether it exists is checked with the knowledge base. */
export const vokabel = (vokabular: VokabularName) => z.string().min(1).max(60).meta({ vokabular });

/** A reference `<kind>/<slug>` to a record of one of `arten` (none given: any kind). */
export const verweis = (arten: readonly string[], umkehrung: string) =>
  z
    .string()
    .min(1)
    .max(140)
    .meta({ verweis: { arten, form: 'id', umkehrung } satisfies Verweisziel });

/** A reference by bare file name, where only one kind is possible and the words should stay short. */
export const kurzverweis = (art: string, umkehrung: string) =>
  z
    .string()
    .min(1)
    .max(90)
    .meta({ verweis: { arten: [art], form: 'slug', umkehrung } satisfies Verweisziel });

/** A list without doubles; `min` 0 allows a list that is still empty. */
export const liste = <T extends z.ZodType>(element: T, min = 1, max = 60) =>
  z.array(element).min(min).max(max);
