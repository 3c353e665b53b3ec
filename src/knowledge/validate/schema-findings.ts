/** What a schema objects to, as findings in plain German. */
import { z } from 'zod';
import { schluesselStelle, wertStelle, type Befund } from '../../schema/befund.ts';
import { angabenVon, felder, schemaAn, unwrap } from '../../schema/walk.ts';
import { finding } from '../finding.ts';
import { exampleLine } from './show.ts';
import { describeProblem } from './words.ts';
import { nearest } from './suggest.ts';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

/** Of more unknown fields than this in one place, the rest is not named: nobody mistypes so many. */
const maxUnknown = 20;

/**
 * Validates `data` and returns it typed, or every finding.
 * @param name how the record is called in messages, such as „Erfahrung“
 */
export function validate<S extends z.ZodType>(
  datei: string,
  schema: S,
  data: unknown,
  name: string,
): { readonly value: z.infer<S> } | { readonly befunde: Befund[] } {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { value: result.data };
  const { issues } = result.error;
  // Zod goes on to measure the length of a value whose type is wrong.
  const wrongTypes = new Map(
    issues.flatMap((issue) =>
      issue.code === 'invalid_type' ? [[issue.path.join('.'), issue] as const] : [],
    ),
  );
  const causes = issues.filter((issue) => (wrongTypes.get(issue.path.join('.')) ?? issue) === issue);
  return { befunde: causes.flatMap((issue) => toFindings(datei, schema, data, issue, name)) };
}

function toFindings(datei: string, schema: z.ZodType, data: unknown, issue: Issue, name: string): Befund[] {
  const path = issue.path as Path;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys
      .slice(0, maxUnknown)
      .map((key) => unknownField(datei, schema, data, [...path, key], name));
  }
  if (issue.code === 'invalid_union') {
    const branch = branchFor(issue, valueAt(data, path));
    if (branch) {
      return branch.flatMap((inner) =>
        toFindings(datei, schema, data, { ...inner, path: [...path, ...inner.path] }, name),
      );
    }
  }
  if (isMissing(data, path)) {
    if (typeof path.at(-1) === 'number') return [emptyRow(datei, path)];
    return isMisspelt(schema, data, path) ? [] : [missingField(datei, schema, path)];
  }
  const value = valueAt(data, path);
  const words = describeProblem(issue, value, schemaAn(schema, path), labelOf(path));
  return [finding(words.regel, datei, wertStelle(...path), words)];
}

/** The branch of a union that the author most likely meant: the one whose outermost type fits. */
function branchFor(issue: Extract<Issue, { code: 'invalid_union' }>, value: unknown): Issue[] | undefined {
  if (!Array.isArray(value) && (typeof value !== 'object' || value === null)) return undefined;
  return (issue.errors as Issue[][]).find((branch) => branch.every((inner) => inner.path.length > 0));
}

function missingField(datei: string, schema: z.ZodType, path: Path): Befund {
  const feld = String(path.at(-1));
  const target = schemaAn(schema, path);
  const { title, description } = target ? angabenVon(target) : {};
  const inside = path.length > 1 ? ` in ‚${labelOf(path.slice(0, -1))}‘` : '';
  return finding('feld-fehlt', datei, schluesselStelle(...path), {
    satz: `Das Pflichtfeld ‚${feld}‘${title ? ` (${title})` : ''} fehlt${inside}.`,
    abhilfe: `${description ? `${description} ` : ''}Schreiben Sie zum Beispiel: ${exampleLine(feld, target)}`,
  });
}

const emptyRow = (datei: string, path: Path): Befund =>
  finding('feld-fehlt', datei, wertStelle(...path), {
    satz: `In der Liste ‚${labelOf(path.slice(0, -1))}‘ ist Punkt ${Number(path.at(-1)) + 1} leer.`,
    abhilfe: 'Ergänzen Sie den Wert, oder löschen Sie die Zeile mit dem Strich.',
  });

/** Which fields may stand beside the one at `path`, which of them do not, and which are there beyond that. */
function siblings(schema: z.ZodType, data: unknown, path: Path) {
  const parent = unwrap(schemaAn(schema, path.slice(0, -1)) ?? schema);
  const known = parent instanceof z.ZodObject ? felder(parent).map(({ pfad }) => String(pfad[0])) : [];
  const present = Object.keys((valueAt(data, path.slice(0, -1)) as object | undefined) ?? {});
  const unknown = present.filter((key) => !known.includes(key)).slice(0, maxUnknown);
  return { known, unknown, unused: known.filter((feld) => !present.includes(feld)) };
}

/** Whether the missing field at `path` is there under a wrong name, which is reported already. */
function isMisspelt(schema: z.ZodType, data: unknown, path: Path): boolean {
  const { unknown, unused } = siblings(schema, data, path);
  return unknown.some((key) => nearest(key, unused) === path.at(-1));
}

function unknownField(datei: string, schema: z.ZodType, data: unknown, path: Path, name: string): Befund {
  const key = String(path.at(-1));
  const { known, unused } = siblings(schema, data, path);
  const meant = nearest(key, unused) ?? nearest(key, known);
  const where = path.length > 1 ? `in ‚${labelOf(path.slice(0, -1))}‘` : `bei der Art ${name}`;
  return finding('feld-unbekannt', datei, schluesselStelle(...path), {
    satz: `Das Feld ‚${key}‘ gibt es ${where} nicht.`,
    abhilfe: meant
      ? `Meinten Sie ‚${meant}‘?`
      : `Löschen Sie die Zeile. Möglich sind hier: ${(unused.length > 0 ? unused : known).join(', ')}.`,
  });
}

/** `quellen[1].url` as people would say it: `quellen 2, url`. A row of a file that is a list is `Punkt 2`. */
export function labelOf(path: Path): string {
  const label = path.map((step) => (typeof step === 'number' ? ` ${step + 1}` : `, ${step}`)).join('');
  return label.startsWith(',') ? label.slice(2) : label && `Punkt${label}`;
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined,
    data,
  );
}

/** Absent, or there with nothing behind the colon. */
const isMissing = (data: unknown, path: Path): boolean =>
  path.length > 0 && (valueAt(data, path) ?? null) === null;
