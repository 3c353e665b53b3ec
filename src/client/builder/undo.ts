/** Takes the last removal back, instead of asking before it. */
import type { Selection } from '../../documents/builder/selection.ts';
import { goTo, part } from './controls.ts';
import { choiceId } from './places.ts';
import type { Store } from './store.ts';

export function startUndo(store: Store): void {
  const bar = part('rueckgaengig');
  const text = part('rueckgaengig-text');
  const act = part('rueckgaengig-knopf');
  store.onChange(() => {
    const undoable = store.undoable();
    bar.hidden = !undoable;
    text.textContent = undoable?.said ?? '';
  });
  act.addEventListener('click', () => {
    const removed = store.state()?.selection;
    store.undo();
    const back = store.state()?.selection;
    // The button is gone: the focus goes to what came back.
    if (back) goTo(placeOf(back, removed));
  });
}

function placeOf({ klauseln }: Selection, removed: Selection | undefined): HTMLElement {
  const gone = new Set(removed?.klauseln.map(({ slug }) => slug));
  const back = klauseln.filter(({ slug }) => !gone.has(slug));
  const [only] = back;
  const box = only && back.length === 1 ? document.getElementById(choiceId(only.slug)) : null;
  return box ?? part('klauseln-titel');
}
