/** Fields of the first page, and whether the annex is part of the document. */
import { part } from './controls.ts';
import type { Store } from './store.ts';

const names = ['titel', 'auftraggeber', 'aktenzeichen'] as const;

export function startCover(store: Store): void {
  const origins = part<HTMLInputElement>('herkunft');
  const fields = names.map((name) => [name, part<HTMLInputElement>(name)] as const);
  for (const [name, field] of fields) {
    field.addEventListener('input', () => {
      const selection = store.state()?.selection;
      if (selection)
        store.change({ ...selection, deckblatt: { ...selection.deckblatt, [name]: field.value } });
    });
  }
  origins.addEventListener('change', () => {
    const selection = store.state()?.selection;
    if (selection) store.change({ ...selection, herkunft: origins.checked });
  });
  store.onChange(() => {
    const selection = store.state()?.selection;
    if (!selection) return;
    for (const [name, field] of fields) {
      // Writing the same again would move the cursor.
      if (field.value !== selection.deckblatt[name]) field.value = selection.deckblatt[name];
    }
    origins.checked = selection.herkunft;
  });
}
