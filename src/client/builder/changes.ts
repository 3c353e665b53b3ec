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

/** The lines in which something changed. */
async function compare(before: readonly string[], after: readonly string[]): Promise<HTMLElement[]> {
  const { diffWordsWithSpace } = await import('diff');
  const lines: { readonly nodes: Node[]; isChanged: boolean }[] = [{ nodes: [], isChanged: false }];
  for (const { value, added, removed } of diffWordsWithSpace(before.join('\n'), after.join('\n'))) {
    for (const [i, words] of value.split('\n').entries()) {
      if (i > 0) lines.push({ nodes: [], isChanged: false });
      const line = lines.at(-1);
      if (!line || words === '') continue;
      line.isChanged ||= added || removed;
      line.nodes.push(added || removed ? changeElement(words, added) : new Text(words));
    }
  }
  return lines.filter(({ isChanged }) => isChanged).map(({ nodes }) => element('p', '', ...nodes));
}

/** Said and underlined or struck through, so that nothing hangs on colour alone. */
function changeElement(words: string, isAdded: boolean): HTMLElement {
  const said = element('span', 'nur-vorlesen', `${d(isAdded ? 'baukasten.neu' : 'baukasten.gestrichen')}: `);
  return element(isAdded ? 'ins' : 'del', '', said, words);
}
