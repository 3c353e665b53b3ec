/**
 * Looks into Zod schemas: what is behind optional wrappers, which metadata a field has,
 * and where in a kind the relations and vocabulary words are.
 */
import { z } from 'zod';
import type { Feldangaben } from './fields.ts';

/** A place in a schema; `*` stands for every element of a list. */
export type Schemapfad = readonly string[];

export interface Feld {
  readonly pfad: Schemapfad;
  readonly schema: z.ZodType;
  readonly angaben: Feldangaben;
  readonly pflicht: boolean;
}

/** The schema behind `optional()`. */
export function unwrap(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap() as z.ZodType) : schema;
}

/** Zod puts metadata together anew at each call; pages ask for the same fields thousands of times. */
const known = new WeakMap<z.ZodType, Feldangaben>();

/** Metadata of a field, whether given before or after `optional()`. */
export function angabenVon(schema: z.ZodType): Feldangaben {
  const before = known.get(schema);
  if (before) return before;
  const own = (schema.meta() ?? {}) as Feldangaben;
  const angaben =
    schema instanceof z.ZodOptional ? { ...angabenVon(schema.unwrap() as z.ZodType), ...own } : own;
  known.set(schema, angaben);
  return angaben;
}

/** The fields directly inside an object schema, in canonical order. */
export function felder(schema: z.ZodObject): Feld[] {
  return Object.entries(schema.shape).map(([name, feld]) => ({
    pfad: [name],
    schema: unwrap(feld as z.ZodType),
    angaben: angabenVon(feld as z.ZodType),
    pflicht: !(feld instanceof z.ZodOptional),
  }));
}

/** Every field of a schema at any depth, list elements and branches of a union included. */
export function* alleFelder(schema: z.ZodType, pfad: Schemapfad = []): Generator<Feld> {
  const innen = unwrap(schema);
  yield { pfad, schema: innen, angaben: angabenVon(schema), pflicht: !(schema instanceof z.ZodOptional) };
  if (innen instanceof z.ZodObject) {
    for (const [name, feld] of Object.entries(innen.shape)) {
      yield* alleFelder(feld as z.ZodType, [...pfad, name]);
    }
  } else if (innen instanceof z.ZodArray) {
    yield* alleFelder(innen.element as z.ZodType, [...pfad, '*']);
  } else if (innen instanceof z.ZodUnion) {
    for (const zweig of innen.options) {
      if (zweig instanceof z.ZodArray || zweig instanceof z.ZodObject) yield* alleFelder(zweig, pfad);
    }
  }
}

/** The schema that describes the value at a concrete path, or nothing where the path leads outside. */
export function schemaAn(schema: z.ZodType, pfad: readonly PropertyKey[]): z.ZodType | undefined {
  const innen = unwrap(schema);
  const [schritt, ...rest] = pfad;
  if (schritt === undefined) return schema;
  if (innen instanceof z.ZodObject) {
    const shape = innen.shape as Readonly<Record<string, z.ZodType>>;
    return Object.hasOwn(shape, schritt) ? schemaAn(shape[String(schritt)] as z.ZodType, rest) : undefined;
  }
  if (innen instanceof z.ZodArray) return schemaAn(innen.element as z.ZodType, rest);
  if (innen instanceof z.ZodUnion) {
    for (const zweig of innen.options) {
      const treffer = schemaAn(zweig as z.ZodType, pfad);
      if (treffer) return treffer;
    }
  }
  return undefined;
}

/** The words readers see for the values of the choice at a concrete path; empty where there is no choice. */
export function labelsAt(schema: z.ZodType, ...pfad: PropertyKey[]): Readonly<Record<string, string>> {
  const feld = schemaAn(schema, pfad);
  return (feld && angabenVon(feld).labels) ?? {};
}

/** All values at a schema path with their concrete paths. */
export function* werteAn(
  wert: unknown,
  pfad: Schemapfad,
  bisher: readonly (string | number)[] = [],
): Generator<{ readonly wert: unknown; readonly pfad: readonly (string | number)[] }> {
  const [schritt, ...rest] = pfad;
  if (schritt === undefined) {
    if (wert !== undefined) yield { wert, pfad: bisher };
  } else if (schritt === '*') {
    if (Array.isArray(wert)) {
      for (const [i, element] of wert.entries()) yield* werteAn(element, rest, [...bisher, i]);
    }
  } else if (typeof wert === 'object' && wert !== null && Object.hasOwn(wert, schritt)) {
    yield* werteAn((wert as Record<string, unknown>)[schritt], rest, [...bisher, schritt]);
  }
}
