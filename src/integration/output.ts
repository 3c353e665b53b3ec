/** Puts a finished site in place: whatever happens before, the last good one stays as it is. */
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface OutputFile {
  /** Path below the root of the site. */
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** The folder beside `target` in which the next site is built. On the same disk, so that it can be renamed. */
export const stagingFor = (target: string): string => `${withoutSlash(target)}.neu`;

export async function writeFiles(folder: string, files: readonly OutputFile[]): Promise<void> {
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Copies a folder that need not exist. */
export const copyIfThere = (from: string, to: string): Promise<void> =>
  cp(from, to, { recursive: true }).catch(ignoreMissing);

/** Puts `from` in the place of `target`. The moment in which neither is there is two renames long. */
export async function replaceFolder(from: string, target: string): Promise<void> {
  const live = withoutSlash(target);
  const old = `${live}.alt`;
  await rm(old, { recursive: true, force: true });
  await rename(live, old).catch(ignoreMissing);
  try {
    await rename(withoutSlash(from), live);
  } catch (error) {
    await rename(old, live).catch(ignoreMissing);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

const withoutSlash = (folder: string): string => folder.replace(/[\\/]+$/, '');

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
