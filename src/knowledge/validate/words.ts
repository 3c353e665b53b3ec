/** German sentences for what Zod objects to. Zod's own German is too poor for people who write records. */
import { z } from 'zod';
import type { RuleName } from '../rules/registry.ts';
import { angabenVon, unwrap } from '../../schema/walk.ts';
import { format } from './format-words.ts';
import { germanDate, germanNumber } from './german-values.ts';
import { limit } from './limit-words.ts';
import { hint, show } from './show.ts';
import { nearest } from './suggest.ts';
import { type } from './type-words.ts';

export interface ProblemWords {
  readonly regel: RuleName;
  readonly satz: string;
  readonly abhilfe: string;
}

type Issue = z.core.$ZodIssue;

/**
 * Says what is wrong with `value` and what to write instead.
 * @param schema the schema of the field, where the path leads to one
 * @param label the field as people would say it
 */
export function describeProblem(
  issue: Issue,
  value: unknown,
  schema: z.ZodType | undefined,
  label: string,
): ProblemWords {
  const wanted = schema && unwrap(schema);
  if (wanted instanceof z.ZodEnum || wanted instanceof z.ZodLiteral) return choice(value, wanted, label);
  const word = literalMeant(wanted, value);
  if (word) return choice(value, word, label);
  if (issue.code === 'too_small' || issue.code === 'too_big') return limit(issue, value, wanted, label);
  if (accepts(wanted, z.ZodISODate)) return date(value, label, offersUnknown(wanted));
  if (accepts(wanted, z.ZodNumber) && !isNumeric(issue)) return number(value, label, offersUnknown(wanted));
  if (issue.code === 'invalid_type') return type(issue.expected, value, label);
  if (accepts(wanted, z.ZodArray)) return type('array', value, label);
  if (issue.code === 'invalid_format') return format(issue, value, schema, label);
  return {
    regel: 'wert-art',
    satz: `Der Wert bei ‚${label}‘ passt nicht: ${show(value)}.`,
    abhilfe: hint(schema),
  };
}

const isNumeric = (issue: Issue): boolean => issue.code === 'invalid_type' && issue.expected === 'int';

/** Whether the field, or a branch of its union, is of this Zod class. */
function accepts(schema: z.ZodType | undefined, type: new (def: never) => unknown): boolean {
  if (schema instanceof z.ZodUnion)
    return schema.options.some((option) => accepts(option as z.ZodType, type));
  return schema instanceof type;
}

/** The fixed word beside the other values of a field, such as `unbekannt`, that was nearly written. */
function literalMeant(schema: z.ZodType | undefined, value: unknown): z.ZodLiteral | undefined {
  if (!(schema instanceof z.ZodUnion) || typeof value !== 'string') return undefined;
  const words = schema.options.filter((option) => option instanceof z.ZodLiteral);
  return words.find((option) => nearest(value, [...option.values].map(String)) !== undefined);
}

const offersUnknown = (schema: z.ZodType | undefined): boolean =>
  schema instanceof z.ZodUnion && schema.options.some((option) => option instanceof z.ZodLiteral);

function choice(value: unknown, schema: z.ZodEnum | z.ZodLiteral, label: string): ProblemWords {
  const labels = angabenVon(schema).labels ?? {};
  const values = schema instanceof z.ZodEnum ? schema.options.map(String) : [...schema.values].map(String);
  if (typeof value === 'number' && values.includes(String(value))) return type('string', value, label);
  const byLabel = values.find(
    (option) => labels[option]?.toLowerCase() === String(value).trim().toLowerCase(),
  );
  const meant = byLabel ?? nearest(String(value), values);
  return {
    regel: 'wert-auswahl',
    satz: `Bei ‚${label}‘ ist ${show(value)} nicht vorgesehen.`,
    abhilfe: [
      ...(meant ? [`Meinten Sie ‚${meant}‘?`] : []),
      ...(values.length > 1 ? [`Möglich ist: ${values.join(', ')}.`] : []),
    ].join(' '),
  };
}

function date(value: unknown, label: string, unknownToo: boolean): ProblemWords {
  const written = String(value);
  const iso = germanDate(written);
  const complete = /^(?:\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4})$/.test(written);
  return {
    regel: 'wert-datum',
    satz:
      complete && !iso
        ? `Den Tag ${written} bei ‚${label}‘ gibt es im Kalender nicht.`
        : `Bei ‚${label}‘ steht ${show(value)} statt eines Datums in der Form JJJJ-MM-TT.`,
    abhilfe: iso
      ? `Schreiben Sie ${iso}.`
      : `Schreiben Sie ein Datum wie 2026-11-24${unknownToo ? ' oder das Wort unbekannt' : ''}.`,
  };
}

function number(value: unknown, label: string, unknownToo: boolean): ProblemWords {
  const meant = typeof value === 'string' ? germanNumber(value) : undefined;
  const decimals = typeof value === 'string' && /,\d{2}/.test(value) ? 2 : 0;
  return {
    regel: 'wert-zahl',
    satz: `Bei ‚${label}‘ steht ${show(value)}, keine Zahl.`,
    abhilfe:
      meant === undefined
        ? `Schreiben Sie nur die Zahl, mit Punkt vor den Nachkommastellen${unknownToo ? ', oder das Wort unbekannt' : ''}.`
        : `Schreiben Sie ${decimals ? meant.toFixed(decimals) : String(meant)}.`,
  };
}
