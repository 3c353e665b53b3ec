/** Values and fields as messages show them. */
import { z } from 'zod';
import { angabenVon, felder, unwrap } from '../../schema/walk.ts';

/** What the schema itself says about a field. */
export function hint(schema: z.ZodType | undefined): string {
  return (
    (schema && angabenVon(schema).description) ?? 'Sehen Sie in einem anderen Eintrag derselben Art nach.'
  );
}

/** A field with an example value, as it would stand in the front matter. */
export function exampleLine(feld: string, schema: z.ZodType | undefined): string {
  if (!schema) return `${feld}: …`;
  const { examples } = angabenVon(schema);
  const [example] = examples ?? [];
  const inner = unwrap(schema);
  if (example !== undefined) {
    return Array.isArray(example) ? `${feld}: [${example.join(', ')}]` : `${feld}: ${plain(example)}`;
  }
  if (inner instanceof z.ZodEnum) return `${feld}: ${inner.options.join(' | ')}`;
  if (inner instanceof z.ZodISODate) return `${feld}: 2026-11-24`;
  if (inner instanceof z.ZodBoolean) return `${feld}: false`;
  if (inner instanceof z.ZodNumber) return `${feld}: 1`;
  if (inner instanceof z.ZodObject) {
    const rows = felder(inner).filter(({ pflicht }) => pflicht);
    return `${feld}: ${rows.map((row) => `⏎ ${exampleLine(String(row.pfad[0]), row.schema)}`).join(' ')}`;
  }
  if (inner instanceof z.ZodArray && inner.element instanceof z.ZodEnum) {
    return `${feld}: [${inner.element.options.slice(0, 2).join(', ')}]`;
  }
  return `${feld}: …`;
}

/** A value that is neither list nor group, as it was written. */
export const plain = (value: unknown): string => String(value);

/** A value as it is shown in a message: short, and told apart from the sentence. */
export function show(value: unknown): string {
  if (value === null || value === undefined) return 'nichts';
  if (Array.isArray(value)) return 'eine Liste';
  if (typeof value === 'object' && value !== null) return 'eine Gruppe von Feldern';
  const text = plain(value).replace(/\s+/gu, ' ');
  return `‚${text.length > 60 ? `${text.slice(0, 57)}…` : text}‘`;
}
