/** What is still open: each point with its remedy, and what to click. */
import type { Problem } from '../../documents/builder/problems.ts';
import { d } from '../../strings/documents.ts';
import { element } from '../element.ts';
import { announce } from './announce.ts';
import { changesElement } from './changes.ts';
import { arrange, button, goTo, part } from './controls.ts';
import { choiceId } from './places.ts';
import { take } from './steps.ts';
import type { Store } from './store.ts';

export function showProblems(store: Store): void {
  const title = part('maengel-titel');
  const list = part('maengel');
  const missing = part('fehlende');
  const missingFrame = part('fehlende-rahmen');
  const missingTitle = part('fehlende-titel');
  const items = new Map<string, HTMLElement>();
  let said = '';

  const itemFor = (problem: Problem): HTMLElement => {
    const key = JSON.stringify(problem);
    const known = items.get(key);
    if (known) return known;
    const made = problemElement(store, problem);
    items.set(key, made);
    return made;
  };

  store.onChange(() => {
    const state = store.state();
    if (!state) return;
    const hadFocus = list.contains(document.activeElement) || missing.contains(document.activeElement);
    // Many values are missing in the beginning: folded, they do not hide what is wrong.
    const empty = state.problems.filter(({ kind }) => kind === 'wert_fehlt');
    const others = state.problems
      .filter(({ kind }) => kind !== 'wert_fehlt')
      .toSorted((a, b) => Number(a.severity === 'hinweis') - Number(b.severity === 'hinweis'));
    arrange(list, others.map(itemFor));
    arrange(missing, empty.map(itemFor));
    missingFrame.hidden = empty.length === 0;
    missingTitle.textContent = count(empty.length, 'baukasten.fehlt_eins', 'baukasten.fehlen');
    title.textContent = headline(state.problems.length);
    if (hadFocus && document.activeElement === document.body) title.focus();

    const number = state.selection.klauseln.length;
    const now = [
      count(number, 'baukasten.klausel_eins', 'baukasten.klauseln'),
      headline(state.problems.length),
    ].join(' ');
    if (now !== said && said !== '') announce(now, 1200);
    said = now;
  });
}

const count = (
  number: number,
  one: 'baukasten.fehlt_eins' | 'baukasten.klausel_eins' | 'baukasten.offen_eins',
  many: 'baukasten.fehlen' | 'baukasten.klauseln' | 'baukasten.offen',
): string => (number === 1 ? d(one) : d(many, { anzahl: number }));

const headline = (number: number): string =>
  number === 0 ? d('baukasten.nichts_offen') : count(number, 'baukasten.offen_eins', 'baukasten.offen');

function problemElement(store: Store, problem: Problem): HTMLElement {
  const { kind, severity, satz, abhilfe, slug, feld, schritte } = problem;
  const steps = schritte.map((step) => button(step.text, 'textknopf', () => take(store, step)));
  const place = slug !== undefined && !feld && kind !== 'unbekannt' ? choiceId(slug) : undefined;
  if (place !== undefined) {
    steps.push(
      button(d('baukasten.zur_klausel'), 'textknopf', () => {
        const box = document.getElementById(place);
        if (box) goTo(box);
      }),
    );
  }
  return element(
    'li',
    `mangel mangel--${severity}`,
    element('p', 'mangel__satz', satz),
    element('p', '', abhilfe),
    ...(kind === 'geaendert' && slug !== undefined ? [changesElement(store, slug)] : []),
    element('p', 'mangel__schritte', ...steps),
  );
}
