/** What a click on a remedy does. */
import type { Step } from '../../documents/builder/problems.ts';
import { clauseOf, withClause, withoutClause, withReplaced } from '../../documents/builder/selection.ts';
import { d } from '../../strings/documents.ts';
import { goTo } from './controls.ts';
import { areaId, placeOfField } from './places.ts';
import type { Store } from './store.ts';

export function take(store: Store, step: Step): void {
  const { data } = store;
  const selection = store.state()?.selection;
  if (!selection) return;
  switch (step.art) {
    case 'aufnehmen':
      return store.change(withClause(data, selection, step.slug));
    case 'entfernen': {
      const titel = clauseOf(data, step.slug)?.titel ?? step.slug;
      return store.change(withoutClause(selection, step.slug), d('baukasten.entfernt', { titel }));
    }
    case 'ersetzen':
      return store.change(
        withReplaced(data, selection, step.slug, step.durch),
        d('baukasten.ersetzt', { titel: clauseOf(data, step.durch)?.titel ?? step.durch }),
      );
    case 'aktualisieren':
      return store.change(withReplaced(data, selection, step.slug, step.slug));
    case 'bereich_zeigen':
      return show(document.getElementById(areaId(step.bereich)));
    case 'feld_zeigen':
      return show(placeOfField(store, step.slug, step.name));
  }
}

function show(place: HTMLElement | null): void {
  if (place) goTo(place);
}
