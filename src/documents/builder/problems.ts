/** What is wrong with a selection, in the order of the document, each with its remedy and what to click. */
import { clausesByArea, clauseOf, type Selection } from './selection.ts';
import type { BuilderData } from './data.ts';
import { areaProblems } from './area-problems.ts';
import { clauseProblems, unknownClause } from './clause-problems.ts';
import { valueProblems } from './value-problems.ts';

/** What a click on a remedy does. */
export type Step = { readonly text: string } & (
  | { readonly art: 'aufnehmen' | 'entfernen' | 'aktualisieren'; readonly slug: string }
  | { readonly art: 'ersetzen'; readonly slug: string; readonly durch: string }
  | { readonly art: 'bereich_zeigen'; readonly bereich: string }
  | { readonly art: 'feld_zeigen'; readonly slug: string; readonly name: string }
);

export interface Problem {
  readonly kind:
    | 'bereich_fehlt'
    | 'erfordert'
    | 'schliesst_aus'
    | 'zurueckgezogen'
    | 'abgeloest'
    | 'unbekannt'
    | 'geaendert'
    | 'wert_fehlt'
    | 'wert_unlesbar'
    | 'wert_ausserhalb';
  /** A `fehler` makes the document wrong, a `hinweis` asks to have a look. */
  readonly severity: 'fehler' | 'hinweis';
  readonly satz: string;
  readonly abhilfe: string;
  /** The clause, the area or the field that it is about. */
  readonly slug?: string;
  readonly bereich?: string;
  readonly feld?: { readonly slug: string; readonly name: string };
  readonly schritte: readonly Step[];
}

/** Nothing is wrong with an empty selection: nobody has begun. */
export function problemsOf(data: BuilderData, selection: Selection): Problem[] {
  if (selection.klauseln.length === 0) return [];
  const chosen = clausesByArea(data, selection).flatMap(({ klauseln }) => klauseln);
  return [
    ...selection.klauseln.filter(({ slug }) => !clauseOf(data, slug)).map(({ slug }) => unknownClause(slug)),
    ...chosen.flatMap((klausel) => clauseProblems(data, selection, klausel)),
    ...areaProblems(data, selection),
    ...valueProblems(data, selection, chosen),
  ];
}
