/** Small controls and ways that several parts of the builder share. */
import { element } from '../element.ts';

export function button(words: string, classes: string, act: () => void): HTMLButtonElement {
  const made = element('button', classes, words);
  made.type = 'button';
  made.addEventListener('click', act);
  return made;
}

/** The element with this id, which the page has. */
export function part<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page lacks #${id}.`);
  return found as E;
}

/** Brings a place into sight and puts the focus there; folded areas around it open. */
export function goTo(place: HTMLElement): void {
  for (let frame = place.closest('details'); frame; frame = frame.parentElement?.closest('details') ?? null) {
    // A summary is there while its own frame is closed.
    if (!(place.parentElement === frame && place.localName === 'summary')) frame.open = true;
  }
  place.focus({ preventScroll: true });
  // At once: the way may be long, and what scrolls by says nothing.
  place.scrollIntoView({ block: place.matches('h2') ? 'start' : 'center', behavior: 'instant' });
}

/** Puts children into an order without touching those that stand right: what has the focus keeps it. */
export function arrange(parent: Element, children: readonly Element[]): void {
  const wanted = new Set(children);
  for (const old of [...parent.children]) if (!wanted.has(old)) old.remove();
  for (const [i, child] of children.entries()) {
    const there = parent.children[i];
    if (there !== child) parent.insertBefore(child, there ?? null);
  }
}
