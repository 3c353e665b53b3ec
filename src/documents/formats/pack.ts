/** Puts files into a ZIP archive that is the same whenever and wherever it is made. */
import { zipSync, type Zippable } from 'fflate';

export interface PackedFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Left as it is instead of being compressed. */
  readonly isStored?: boolean;
}

/** ZIP knows local times only and none before 1980: the first one there is, in whatever zone. */
const time = new Date(1980, 0, 1);

/** The files in the order in which they are given. */
export function pack(files: readonly PackedFile[]): Uint8Array {
  const zippable: Zippable = Object.fromEntries(
    files.map(({ path, bytes, isStored }) => [
      path,
      [bytes, { level: isStored ? 0 : 6, mtime: time, os: 0 }],
    ]),
  );
  return zipSync(zippable);
}
