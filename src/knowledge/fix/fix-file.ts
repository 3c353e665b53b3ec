/** One file under `content/`: what it should look like, or why it is left alone. */
import type { Befund } from '../../schema/befund.ts';
import { decode } from '../read/decode.ts';
import { readBytes, type FoundFile } from '../read/files.ts';
import { placeOf, type Place } from '../validate/file-place.ts';
import { canonical } from './canonical.ts';

export interface Fixed {
  readonly datei: string;
  /** The new text; absent where the file is as it should be or cannot be read. */
  readonly text?: string;
  readonly hinweise: readonly string[];
  /** What keeps the file from being read. */
  readonly hindernis?: Befund;
}

/** Reads `file` unless it is a link, too large or in the wrong place. */
export async function fixFile(root: string, file: FoundFile): Promise<Fixed> {
  const datei = file.path;
  const place = placeOf(file);
  if ('regel' in place) return { datei, hinweise: [], hindernis: place };
  if (place.was === 'bild') return { datei, hinweise: [] };
  return fixBytes(datei, place, await readBytes(root, datei));
}

/** As `fixFile`, for the bytes of a file that may stand where it stands. */
export function fixBytes(datei: string, place: Exclude<Place, { was: 'bild' }>, bytes: Uint8Array): Fixed {
  const { text, befunde } = decode(datei, bytes);
  const result = text === undefined ? befunde[0] : canonical(datei, text, place);
  if (!result) return { datei, hinweise: [] };
  if ('regel' in result) return { datei, hinweise: [], hindernis: result };
  const isNew = !Buffer.from(result.text).equals(bytes);
  return { datei, hinweise: result.hinweise, ...(isNew && { text: result.text }) };
}
