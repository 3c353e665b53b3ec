/** The document beside the choice. Only what changed is made anew, so that focus and place stay. */
import { clauseAnchor, originsAnchor } from '../../documents/builder/assemble.ts';
import { headingsOf } from '../../documents/model/headings.ts';
import type { TextDocument } from '../../documents/model/text-document.ts';
import { element } from '../element.ts';
import { arrange, goTo, part } from './controls.ts';
import { placeOfMissing } from './places.ts';
import { anchorId, blockElement, factsElement } from './preview-blocks.ts';
import { contentsElement } from './preview-contents.ts';
import type { Store } from './store.ts';

interface Piece {
  /** Pieces with the same key look the same. */
  readonly key: string;
  /** What it says, whatever its number; nothing for what need not be noticed when it changes. */
  readonly words?: string;
  readonly make: () => HTMLElement;
}

export function showPreview(store: Store): void {
  const frame = part('vorschau');
  let shown: readonly { readonly piece: Piece; readonly element: HTMLElement }[] = [];

  store.onChange(() => {
    const state = store.state();
    const known = new Set(shown.map(({ piece }) => piece.words));
    const kept = Map.groupBy(shown, ({ piece }) => piece.key);
    const before = shown.length;
    shown = state
      ? piecesOf(state.document).map(
          (piece) => kept.get(piece.key)?.shift() ?? { piece, element: piece.make() },
        )
      : [];
    arrange(
      frame,
      shown.map((one) => one.element),
    );
    const changed = shown.filter(({ piece }) => piece.words !== undefined && !known.has(piece.words));
    // Somebody who opens a document knows that all of it is new.
    if (before > 0)
      notice(
        frame,
        changed.map((one) => one.element),
      );
  });

  frame.addEventListener('click', (event) => {
    const followed = (event.target as Element).closest<HTMLAnchorElement>('a[href^="#"]');
    if (!followed) return;
    // The address is for sharing: a jump within the page must not change it.
    event.preventDefault();
    const meaning = followed.dataset['fehlt'];
    const place =
      meaning === undefined
        ? document.getElementById(followed.hash.slice(1))
        : placeOfMissing(store, clauseAround(frame, followed), meaning);
    if (place) goTo(place);
  });
}

function piecesOf(doc: TextDocument): Piece[] {
  const { title, subtitle, mark, facts, notices, footer, blocks } = doc;
  const headings = headingsOf(doc);
  const numbered = [...headings];
  const annex = blocks.findIndex((block) => block.kind === 'heading' && block.anchor === originsAnchor);
  return [
    { key: JSON.stringify([title, subtitle, mark, facts, notices]), make: () => coverElement(doc) },
    { key: JSON.stringify(headings), make: () => contentsElement(headings) },
    ...blocks.map((block, i): Piece => {
      const words = JSON.stringify(block);
      const whole = block.kind === 'heading' ? (numbered.shift() ?? block) : block;
      return {
        key: JSON.stringify(whole),
        ...((annex < 0 || i < annex) && { words }),
        make: () => blockElement(whole),
      };
    }),
    { key: `footer ${footer}`, make: () => element('p', 'dokument__fusszeile', footer) },
  ];
}

function coverElement({ title, subtitle, mark, facts, notices }: TextDocument): HTMLElement {
  return element(
    'header',
    'dokument__deckblatt',
    ...(mark === undefined ? [] : [element('p', 'abzeichen__marke abzeichen__marke--fiktiv', mark)]),
    element('h3', 'dokument__titel', title),
    ...(subtitle === undefined ? [] : [element('p', 'dokument__untertitel', subtitle)]),
    factsElement(facts),
    ...notices.map((notice) => element('p', 'dokument__note', notice)),
  );
}

/** Marks what changed for a moment, and brings the first of it into sight where the frame scrolls by itself. */
function notice(frame: HTMLElement, changed: readonly HTMLElement[]): void {
  for (const one of changed) {
    one.classList.add('dokument__neu');
    setTimeout(() => one.classList.remove('dokument__neu'), 2000);
  }
  const [first] = changed;
  if (!first || frame.contains(document.activeElement) || frame.scrollHeight <= frame.clientHeight) return;
  const { top, bottom } = first.getBoundingClientRect();
  const window = frame.getBoundingClientRect();
  if (top < window.top || bottom > window.bottom) frame.scrollTop += top - window.top - 24;
}

/** Slug of the clause below whose heading something stands. */
function clauseAround(frame: HTMLElement, inside: Element): string | undefined {
  const prefix = anchorId(clauseAnchor(''));
  let block: Element | null = inside;
  while (block && block.parentElement !== frame) block = block.parentElement;
  while (block && !block.id.startsWith(prefix)) block = block.previousElementSibling;
  return block?.id.slice(prefix.length);
}
