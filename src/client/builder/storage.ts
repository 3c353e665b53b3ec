/** Keeps the selection in this browser. */
import type { BuilderData } from '../../documents/builder/data.ts';
import { decodeFile, encodeFile } from '../../documents/builder/file.ts';
import type { Selection } from '../../documents/builder/selection.ts';

const key = 'baukasten';

/** What was kept; nothing where it cannot be read. */
export function readKept(data: BuilderData): Selection | undefined {
  try {
    const kept = localStorage.getItem(key);
    const read = kept === null ? undefined : decodeFile(data, kept);
    return read && 'selection' in read ? read.selection : undefined;
  } catch {
    return undefined;
  }
}

/** Whether it worked: there may be no room, or no permission. */
export function keep(selection: Selection | undefined): boolean {
  try {
    if (selection) localStorage.setItem(key, encodeFile(selection));
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}
