/** The clauses to choose from, area by area. Rows stay where they are; what changes is what they show. */
import { isAvailable } from '../../documents/builder/availability.ts';
import type { Area, BuilderClause } from '../../documents/builder/data.ts';
import {
  clausesByArea,
  isChosen,
  withClause,
  withMoved,
  withoutClause,
  type ChosenArea,
} from '../../documents/builder/selection.ts';
import type { Problem } from '../../documents/builder/problems.ts';
import { d } from '../../strings/documents.ts';
import { element } from '../element.ts';
import { createClauseRow, type ClauseRow } from './clause-row.ts';
import { part } from './controls.ts';
import { passes, type Filter } from './filter.ts';
import { createOrder } from './order.ts';
import { areaId } from './places.ts';
import type { State, Store } from './store.ts';

interface AreaView {
  readonly element: HTMLElement;
  update(state: State, chosen: ChosenArea | undefined, filter: Filter): void;
}

/** `pages` is the address below which the pages of clauses are. The function returned shows the choice anew. */
export function showAreas(store: Store, pages: string, filter: () => Filter): () => void {
  const place = part('bereiche');
  let views = new Map<string, AreaView>();
  let shownKind: string | undefined;

  const update = () => {
    const state = store.state();
    if (!state) return;
    const { dokument } = state.selection;
    if (dokument !== shownKind) {
      shownKind = dokument;
      views = new Map();
      for (const area of store.data.bereiche) {
        const view = createArea(store, pages, dokument, area);
        if (view) views.set(area.wert, view);
      }
      place.replaceChildren(...[...views.values()].map((view) => view.element));
    }
    const chosen = clausesByArea(store.data, state.selection);
    for (const [area, view] of views) {
      view.update(
        state,
        chosen.find(({ wert }) => wert === area),
        filter(),
      );
    }
  };
  store.onChange(update);
  return update;
}

/** Nothing for an area that the kind of document neither has nor needs. */
function createArea(store: Store, pages: string, dokument: string, area: Area): AreaView | undefined {
  const { data } = store;
  const own = data.klauseln.filter((one) => one.bereich === area.wert);
  const offered = own.filter((one) => one.dokument === dokument && isAvailable(one));
  const kind = data.dokumente.find(({ wert }) => wert === dokument);
  const isRequired = kind?.pflichtbereiche.includes(area.wert) ?? false;
  if (own.every((one) => one.dokument !== dokument) && !isRequired) return undefined;

  const rows = own.map((klausel) =>
    createClauseRow(data, klausel, `${pages}${klausel.slug}/`, (is) => choose(store, klausel, is)),
  );
  const order = createOrder(area.bezeichnung, (slug, by) => {
    const state = store.state();
    if (state) store.change(withMoved(data, state.selection, slug, by));
  });
  const count = element('span', 'bereich__anzahl');
  const missing = element('span', 'bereich__fehlt', d('baukasten.pflicht_leer'));
  const nothing = element('p', 'gedaempft');
  const summary = element('summary', '', element('h3', '', area.bezeichnung), count, missing);
  summary.id = areaId(area.wert);
  const list = element('ul', 'bausteine', ...rows.map((row) => row.element));
  const frame = element('details', 'bereich', summary, nothing, list, order.element);
  frame.open = isRequired;

  return {
    element: frame,
    update(state, chosen, filter) {
      const number = chosen?.klauseln.length ?? 0;
      count.textContent = d('baukasten.gewaehlt_von', { anzahl: number, gesamt: offered.length });
      missing.hidden = !isRequired || number > 0;
      for (const row of rows) updateRow(row, state, filter);
      const shown = rows.filter((row) => !row.element.hidden).length;
      nothing.hidden = shown > 0;
      nothing.textContent = d(
        offered.length === 0 ? 'baukasten.bereich_leer' : 'baukasten.bereich_gefiltert',
      );
      order.update(chosen?.klauseln ?? []);
    },
  };
}

function updateRow(row: ClauseRow, { selection, problems }: State, filter: Filter): void {
  const { klausel } = row;
  const isIn = isChosen(selection, klausel.slug);
  const isOffered =
    klausel.dokument === selection.dokument && isAvailable(klausel) && passes(klausel, filter);
  // A row that has the focus does not vanish under the hands.
  row.element.hidden = !isIn && !isOffered && !row.element.contains(document.activeElement);
  row.update(
    isIn,
    problems.filter((one) => isAbout(one, klausel.slug)).map(({ satz }) => satz),
  );
}

/** Of two clauses that exclude each other, both are concerned. */
const isAbout = ({ kind, slug, feld, schritte }: Problem, clause: string): boolean =>
  !feld &&
  (slug === clause ||
    (kind === 'schliesst_aus' && schritte.some((step) => 'slug' in step && step.slug === clause)));

function choose(store: Store, { slug, titel }: BuilderClause, isWanted: boolean): void {
  const state = store.state();
  if (!state) return;
  if (isWanted) store.change(withClause(store.data, state.selection, slug));
  else store.change(withoutClause(state.selection, slug), d('baukasten.entfernt', { titel }));
}
