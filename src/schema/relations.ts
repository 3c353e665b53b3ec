/** The relations and vocabulary words of each kind, read from the schemas and from nowhere else. */
import type { z } from 'zod';
import type { Verweisziel, VokabularName } from './fields.ts';
import { glossardatei } from './glossar.ts';
import { arten, kindOf, type Art } from './kinds.ts';
import { umsetzungsdatei } from './umsetzung.ts';
import { umleitungsdatei } from './umleitungen.ts';
import { alleFelder, angabenVon, schemaAn, type Schemapfad } from './walk.ts';

export interface Beziehung {
  readonly pfad: Schemapfad;
  /** Label of the field, as shown on the page of the record that points. */
  readonly titel: string;
  readonly ziel: Verweisziel;
}

export interface Vokabelfeld {
  readonly pfad: Schemapfad;
  readonly vokabular: VokabularName;
}

/** Relations declared anywhere in `schema`. */
function beziehungenIn(schema: z.ZodType): Beziehung[] {
  return [...alleFelder(schema)].flatMap(({ pfad, angaben }) =>
    angaben.verweis ? [{ pfad, titel: titelDesFelds(schema, pfad), ziel: angaben.verweis }] : [],
  );
}

/** Vocabulary words declared anywhere in `schema`. */
export function vokabelfelderIn(schema: z.ZodType): Vokabelfeld[] {
  return [...alleFelder(schema)].flatMap(({ pfad, angaben }) =>
    angaben.vokabular ? [{ pfad, vokabular: angaben.vokabular }] : [],
  );
}

/** The label of the outermost field on the way to `pfad`: lists and rows are named by their field. */
function titelDesFelds(schema: z.ZodType, pfad: Schemapfad): string {
  const [feld] = pfad;
  const aussen = feld === undefined || feld === '*' ? schema : schemaAn(schema, [feld]);
  return (aussen && angabenVon(aussen).title) ?? feld ?? '';
}

export const beziehungen: Readonly<Record<Art, readonly Beziehung[]>> = Object.fromEntries(
  arten.map((art) => [art, beziehungenIn(kindOf(art).schema)]),
) as Record<Art, Beziehung[]>;

export const vokabelfelder: Readonly<Record<Art, readonly Vokabelfeld[]>> = Object.fromEntries(
  arten.map((art) => [art, vokabelfelderIn(kindOf(art).schema)]),
) as Record<Art, Vokabelfeld[]>;

export const umsetzungsbeziehungen = beziehungenIn(umsetzungsdatei);
export const umleitungsbeziehungen = beziehungenIn(umleitungsdatei);
export const glossarbeziehungen = beziehungenIn(glossardatei);
