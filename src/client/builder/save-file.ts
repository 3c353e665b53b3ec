/** Hands a file to the browser, to be saved. */
import { element } from '../element.ts';

export function saveFile(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const anchor = element('a');
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // Safari reads the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
