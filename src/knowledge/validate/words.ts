/** German sentences for what Zod objects to. Zod's own German is too poor for people who write records. */
import { z } from 'zod';
import type { RuleName } from '../rules/registry.ts';
import { angabenVon, felder, unwrap } from '../../schema/walk.ts';
import { germanBoolean, germanDate, germanNumber } from './german-values.ts';
import { nearest } from './suggest.ts';

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

const typeNames: Readonly<Record<string, string>> = {
  string: 'Text',
  number: 'eine Zahl',
  int: 'eine ganze Zahl',
  boolean: 'true oder false',
  array: 'eine Liste',
  object: 'eine Gruppe von Feldern',
};

function type(expected: string, value: unknown, label: string): ProblemWords {
  return {
    regel: 'wert-art',
    satz: `${label ? `Bei ‚${label}‘` : 'Am Anfang der Datei'} wird ${typeNames[expected] ?? 'ein anderer Wert'} erwartet, gefunden wurde ${show(value)}.`,
    abhilfe: typeRemedy(expected, value, label.split(' ').at(-1) ?? label),
  };
}

function typeRemedy(expected: string, value: unknown, feld: string): string {
  if (expected === 'boolean') {
    const meant = typeof value === 'string' ? germanBoolean(value) : undefined;
    return meant === undefined ? 'Schreiben Sie true (ja) oder false (nein).' : `Schreiben Sie ${meant}.`;
  }
  if (expected === 'array' && feld === '')
    return 'Beginnen Sie jeden Punkt der Liste mit einem Strich: „- name: wert“.';
  if (expected === 'array' && typeof value !== 'object') {
    const items = plain(value).split(/\s*[,;]\s*/);
    return `Schreiben Sie jeden Wert in eine eigene Zeile mit Strich davor: ${feld}: ${items.map((item) => `⏎ - ${item}`).join(' ')}`;
  }
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Setzen Sie den Wert in Anführungszeichen: '${String(value)}'`;
  }
  if (expected === 'int' && typeof value === 'number') return `Schreiben Sie ${Math.round(value)}.`;
  if (expected === 'object' && feld === '')
    return 'Schreiben Sie jedes Feld in eine eigene Zeile: „name: wert“.';
  if (expected === 'object')
    return 'Schreiben Sie die einzelnen Felder eingerückt darunter, jedes als „name: wert“.';
  return 'Sehen Sie in einem anderen Eintrag derselben Art nach, wie das Feld aussieht.';
}

function limit(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  value: unknown,
  schema: z.ZodType | undefined,
  label: string,
): ProblemWords {
  const small = issue.code === 'too_small';
  const bound = small ? Number(issue.minimum) : Number(issue.maximum);
  const most = small ? 'mindestens' : 'höchstens';
  const count = Array.isArray(value) ? value.length : 0;
  if (issue.origin === 'string') {
    return {
      regel: 'wert-grenze',
      satz: `Der Text bei ‚${label}‘ hat ${String(value).trim().length} Zeichen, ${small ? 'nötig' : 'erlaubt'} sind ${most} ${bound}.`,
      abhilfe: small ? hint(schema) : 'Kürzen Sie ihn; Einzelheiten gehören in den Text unter dem Kopf.',
    };
  }
  if (issue.origin === 'array') {
    return {
      regel: 'wert-grenze',
      satz: `Die Liste bei ‚${label}‘ hat ${count === 1 ? '1 Wert' : `${count} Werte`}, ${small ? 'nötig' : 'erlaubt'} ${bound === 1 ? 'ist' : 'sind'} ${most} ${bound}.`,
      abhilfe: small ? `Ergänzen Sie die Liste. ${hint(schema)}` : 'Lassen Sie die weniger wichtigen weg.',
    };
  }
  return {
    regel: 'wert-grenze',
    satz: `Die Zahl ${show(value)} bei ‚${label}‘ ist zu ${small ? 'klein' : 'groß'}; sie muss ${most} ${bound} sein.`,
    abhilfe: small
      ? 'Prüfen Sie, ob eine Ziffer fehlt oder ein Komma zu viel ist.'
      : 'Prüfen Sie, ob ein Komma fehlt oder eine Null zu viel ist.',
  };
}

function format(
  issue: Extract<Issue, { code: 'invalid_format' }>,
  value: unknown,
  schema: z.ZodType | undefined,
  label: string,
): ProblemWords {
  const written = String(value);
  if (issue.format === 'email') {
    return {
      regel: 'wert-form',
      satz: `Bei ‚${label}‘ steht ${show(value)}, keine E-Mail-Adresse.`,
      abhilfe: 'Schreiben Sie die Adresse eines gemeinsamen Postfachs, zum Beispiel schul-it@stadt.example.',
    };
  }
  if (/^\s|\s$/u.test(written)) {
    return {
      regel: 'wert-form',
      satz: `Der Text bei ‚${label}‘ beginnt oder endet mit einem Leerzeichen.`,
      abhilfe: `Schreiben Sie: ${written.trim()}`,
    };
  }
  if (written.includes('\n')) {
    return {
      regel: 'wert-form',
      satz: `Der Text bei ‚${label}‘ geht über mehrere Zeilen.`,
      abhilfe: 'Schreiben Sie ihn in eine Zeile.',
    };
  }
  const meant = writtenRight(written, schema);
  const { examples = [], description } = schema ? angabenVon(schema) : {};
  return {
    regel: 'wert-form',
    satz: `${show(value)} hat bei ‚${label}‘ nicht die verlangte Schreibweise.`,
    abhilfe: meant
      ? `Schreiben Sie: ${meant}`
      : examples.length > 0
        ? `${description ? `${description} Zum` : 'Schreiben Sie zum'} Beispiel: ${examples.map(String).join(' oder ')}`
        : hint(schema),
  };
}

/** A month or an address in the form that is wanted, where it is clear what was meant. */
function writtenRight(written: string, schema: z.ZodType | undefined): string | undefined {
  if (/^www\.[^\s/]+\.[^\s]+$/.test(written)) return `https://${written}`;
  const wantsMonth =
    schema && angabenVon(schema).examples?.some((example) => /^\d{4}-\d{2}$/.test(String(example)));
  if (!wantsMonth) return undefined;
  const [, month, year] = /^(\d{1,2})[./](\d{4})$/.exec(written) ?? [];
  return year ? `${year}-${month?.padStart(2, '0')}` : /^(\d{4}-\d{2})-\d{2}$/.exec(written)?.[1];
}

/** What the schema itself says about a field. */
function hint(schema: z.ZodType | undefined): string {
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
const plain = (value: unknown): string => String(value);

/** A value as it is shown in a message: short, and told apart from the sentence. */
function show(value: unknown): string {
  if (value === null || value === undefined) return 'nichts';
  if (Array.isArray(value)) return 'eine Liste';
  if (typeof value === 'object' && value !== null) return 'eine Gruppe von Feldern';
  const text = plain(value).replace(/\s+/gu, ' ');
  return `‚${text.length > 60 ? `${text.slice(0, 57)}…` : text}‘`;
}
