/** Saves the document as a file, or prints it. */
import { exportAs, fileNameOf, formats, type FormatOfFile } from '../../documents/formats/export.ts';
import { d } from '../../strings/documents.ts';
import { button, part } from './controls.ts';
import { saveFile } from './save-file.ts';
import type { Store } from './store.ts';

export function startDownloads(store: Store): void {
  const message = part('export-meldung');
  const say = (text: string) => (message.textContent = text);

  const save = async ({ value, label, mime }: FormatOfFile) => {
    const state = store.state();
    if (!state) return;
    say(d('baukasten.export_laeuft'));
    try {
      const name = fileNameOf(state.document, value);
      saveFile(name, new Uint8Array(await exportAs(value, state.document)), mime);
      const open = state.problems.length;
      say(
        open === 0
          ? d('baukasten.exportiert', { name })
          : d('baukasten.exportiert_offen', { name, anzahl: open }),
      );
    } catch {
      say(d('baukasten.export_fehler', { format: label }));
    }
  };

  part('ausgabe').append(
    ...formats.map((format, i) =>
      button(format.label, i === 0 ? 'knopf' : 'knopf knopf--ruhig', () => void save(format)),
    ),
    button(d('baukasten.drucken'), 'knopf knopf--ruhig', () => window.print()),
  );

  // A browser names a printed file after the page.
  const title = document.title;
  addEventListener('beforeprint', () => (document.title = store.state()?.document.title ?? title));
  addEventListener('afterprint', () => (document.title = title));
}
