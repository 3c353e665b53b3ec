/** Where on the page something is chosen or filled in. */
import type { BuilderClause, BuilderData, Placeholder } from '../../documents/builder/data.ts';
import { clauseOf, clausesByArea } from '../../documents/builder/selection.ts';
import { samePlaces, valueKey } from '../../documents/builder/values.ts';
import { d } from '../../strings/documents.ts';
import type { Store } from './store.ts';

export const areaId = (area: string): string => `bereich-${area}`;
export const choiceId = (slug: string): string => `wahl-${slug}`;

/** Id of the one field of a value, in whatever clauses it stands. */
export function fieldId(data: BuilderData, klausel: BuilderClause, platzhalter: Placeholder): string {
  const [first] = samePlaces(data, klausel, platzhalter)
    .map((one) => valueKey(one.klausel.slug, one.platzhalter.name))
    .sort();
  return `feld-${first}`;
}

export function placeOfField({ data }: Store, slug: string, name: string): HTMLElement | null {
  const klausel = clauseOf(data, slug);
  const platzhalter = klausel?.platzhalter.find((one) => one.name === name);
  return klausel && platzhalter ? document.getElementById(fieldId(data, klausel, platzhalter)) : null;
}

/** The field of what the document calls missing: in a clause, or on the first page. */
export function placeOfMissing(store: Store, slug: string | undefined, meaning: string): HTMLElement | null {
  if (slug === undefined) {
    return meaning === d('dokument.auftraggeber') ? document.getElementById('auftraggeber') : null;
  }
  const name = clauseOf(store.data, slug)?.platzhalter.find((one) => one.bedeutung === meaning)?.name;
  return placeOfField(store, slug, name ?? '');
}

/** The chosen clauses in the order of the document. */
export function chosenClauses(store: Store): readonly BuilderClause[] {
  const state = store.state();
  return state ? clausesByArea(store.data, state.selection).flatMap(({ klauseln }) => klauseln) : [];
}
