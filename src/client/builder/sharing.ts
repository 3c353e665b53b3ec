/** The state as an address to pass on, and as a file to keep. */
import { encodeAddress } from '../../documents/builder/address.ts';
import { decodeFile, encodeFile } from '../../documents/builder/file.ts';
import { d } from '../../strings/documents.ts';
import { part } from './controls.ts';
import { saveFile } from './save-file.ts';
import type { Store } from './store.ts';

export function startSharing(store: Store): void {
  const message = part('teilen-meldung');
  const say = (text: string) => (message.textContent = text);
  const withValues = part<HTMLInputElement>('mit-werten');
  const address = part<HTMLInputElement>('adresse');

  const showAddress = () => {
    const selection = store.state()?.selection;
    if (!selection) return;
    const fragment = encodeAddress(store.data, selection, { mitWerten: withValues.checked });
    address.value = `${location.origin}${location.pathname}#${fragment}`;
  };
  store.onChange(showAddress);
  withValues.addEventListener('change', showAddress);

  part('adresse-kopieren').addEventListener('click', () => {
    const kind = withValues.checked ? 'baukasten.kopiert_mit_werten' : 'baukasten.kopiert';
    navigator.clipboard.writeText(address.value).then(
      () => say(d(kind)),
      () => {
        address.select();
        say(d('baukasten.nicht_kopiert'));
      },
    );
  });

  part('datei-sichern').addEventListener('click', () => {
    const state = store.state();
    if (!state) return;
    const name = d('baukasten.dateiname', { tag: store.data.stand });
    saveFile(name, encodeFile(state.selection), 'application/json');
    say(d('baukasten.gesichert', { name }));
  });

  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-datei]')) {
    const place = input.dataset['datei'] === 'anfang' ? part('anfang-meldung') : message;
    input.addEventListener('change', () => {
      const [file] = input.files ?? [];
      if (file) void load(file).then((text) => (place.textContent = text));
      // Else the same file could not be chosen again after it was mended.
      input.value = '';
    });
  }

  /** Takes a file, and gives the sentence about it. */
  async function load(file: File): Promise<string> {
    const read = decodeFile(store.data, await file.text().catch(() => ''));
    if ('fehler' in read) return d('baukasten.datei_fehler', { name: file.name, fehler: read.fehler });
    const said = d('baukasten.geladen', { name: file.name, anzahl: read.selection.klauseln.length });
    store.change(read.selection, said);
    return said;
  }
}
