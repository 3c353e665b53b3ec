/** Ways between choice, values and document, with what there is to do; needed where they stand below each other. */
import { d } from '../../strings/documents.ts';
import { goTo, part } from './controls.ts';
import type { Store } from './store.ts';

export function startJumps(store: Store): void {
  const nav = part('wege');
  nav.addEventListener('click', (event) => {
    const followed = (event.target as Element).closest<HTMLAnchorElement>('a');
    if (!followed) return;
    // The address is for sharing: a jump within the page must not change it.
    event.preventDefault();
    goTo(part(followed.hash.slice(1)));
  });
  store.onChange(() => {
    const state = store.state();
    if (!state) return;
    const missing = state.problems.filter(({ kind }) => kind === 'wert_fehlt').length;
    part('weg-klauseln').textContent = String(state.selection.klauseln.length);
    part('weg-angaben').textContent = missing === 0 ? '' : d('baukasten.weg_fehlen', { anzahl: missing });
    const others = state.problems.length - missing;
    part('weg-dokument').textContent = others === 0 ? '' : d('baukasten.weg_offen', { anzahl: others });
  });
}
