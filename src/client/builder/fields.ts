/** The fields of all chosen clauses, clause by clause in the order of the document; a shared value has one. */
import type { BuilderClause, Placeholder } from '../../documents/builder/data.ts';
import type { Problem } from '../../documents/builder/problems.ts';
import { isChosen } from '../../documents/builder/selection.ts';
import { isPreset, samePlaces, typedValue, withPreset, withValue } from '../../documents/builder/values.ts';
import { d } from '../../strings/documents.ts';
import { element } from '../element.ts';
import { arrange, part } from './controls.ts';
import { createField, type Field } from './field.ts';
import { chosenClauses, fieldId } from './places.ts';
import type { State, Store } from './store.ts';

export function showFields(store: Store): void {
  const { data } = store;
  const place = part('felder');
  const none = part('keine-felder');
  const fields = new Map<string, Field>();
  const groups = new Map<string, HTMLElement>();

  const fieldFor = (id: string, klausel: BuilderClause, platzhalter: Placeholder): Field => {
    const known = fields.get(id);
    if (known) return known;
    const current = () => store.state()?.selection;
    const made = createField(id, platzhalter, {
      type(typed) {
        const selection = current();
        if (selection) store.change(withValue(data, selection, klausel, platzhalter, typed));
      },
      takePreset() {
        const selection = current();
        if (selection) store.change(withPreset(data, selection, klausel, platzhalter));
      },
    });
    fields.set(id, made);
    return made;
  };

  const groupFor = ({ slug, titel }: BuilderClause): HTMLElement => {
    const known = groups.get(slug);
    if (known) return known;
    const made = element('section', 'feldgruppe', element('h3', '', titel), element('div'));
    groups.set(slug, made);
    return made;
  };

  store.onChange(() => {
    const state = store.state();
    if (!state) return;
    const faults = faultsByField(store, state.problems);
    const seen = new Set<string>();
    const shown = chosenClauses(store).flatMap((klausel) => {
      const own = klausel.platzhalter.flatMap((platzhalter) => {
        const id = fieldId(data, klausel, platzhalter);
        if (seen.has(id)) return [];
        seen.add(id);
        const field = fieldFor(id, klausel, platzhalter);
        field.update({
          platzhalter,
          typed: typedValue(data, state.selection, klausel, platzhalter),
          isPreset: isPreset(data, state.selection, klausel, platzhalter),
          fault: faults.get(id) ?? '',
          others: otherTitles(store, state, klausel, platzhalter),
        });
        return [field.element];
      });
      if (own.length === 0) return [];
      const group = groupFor(klausel);
      if (group.lastElementChild) arrange(group.lastElementChild, own);
      return [group];
    });
    arrange(place, shown);
    none.hidden = shown.length > 0;
  });
}

/** What is wrong with what was typed. That a value is missing is no fault of the field. */
function faultsByField({ data }: Store, problems: readonly Problem[]): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  for (const { feld, kind, severity, abhilfe } of problems) {
    if (!feld || severity !== 'fehler') continue;
    const klausel = data.klauseln.find(({ slug }) => slug === feld.slug);
    const platzhalter = klausel?.platzhalter.find(({ name }) => name === feld.name);
    if (klausel && platzhalter)
      faults.set(
        fieldId(data, klausel, platzhalter),
        kind === 'wert_ausserhalb' ? d('baukasten.ausserhalb') : abhilfe,
      );
  }
  return faults;
}

const otherTitles = ({ data }: Store, { selection }: State, klausel: BuilderClause, one: Placeholder) =>
  samePlaces(data, klausel, one)
    .slice(1)
    .filter((other) => isChosen(selection, other.klausel.slug))
    .map((other) => other.klausel.titel);
