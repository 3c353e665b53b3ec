/** What changed between the edition of a clause that was chosen and the one of today, word by word. */
import { clauseOf } from '../../documents/builder/selection.ts';
import { d } from '../../strings/documents.ts';
import { element } from '../element.ts';
import type { Store } from './store.ts';

/** Folded; the comparison is loaded when it is opened. */
export function changesElement(store: Store, slug: string): HTMLElement {
  const before = store.state()?.selection.klauseln.find((one) => one.slug === slug)?.zeilen;
  const after = clauseOf(store.data, slug)?.zeilen;
  if (!before || !after) return element('p', 'gedaempft', d('baukasten.fruehere_unbekannt'));
  const text = element('div', 'aenderungen');
  const frame = element('details', '', element('summary', '', d('baukasten.aenderungen')), text);
  frame.addEventListener('toggle', () => {
    if (frame.open && text.childElementCount === 0)
      void compare(before, after).then((lines) => text.append(...lines));
  });
  return frame;
}

async function compare(before: readonly string[], after: readonly string[]): Promise<HTMLElement[]> {
  const { diffWordsWithSpace } = await import('diff');
  const parts = diffWordsWithSpace(before.join('\n'), after.join('\n'));
  const text = element(
    'p',
    'aenderungen__text',
    ...parts.map(({ value, added, removed }) => {
      if (!added && !removed) return new Text(value);
      // Read out and shown as a sign, so that nothing hangs on colour alone.
      const words = d(added ? 'baukasten.neu' : 'baukasten.gestrichen');
      return element(added ? 'ins' : 'del', '', element('span', 'nur-vorlesen', `${words}: `), value);
    }),
  );
  return [text];
}
