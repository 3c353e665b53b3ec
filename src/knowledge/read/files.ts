/** Finds, reads and replaces files under `content/`. The only module that touches the disk. */
import { lstat, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Larger files are reported, never read: a record is text for people. */
export const maxFileSize = 200_000;
export const maxVocabularySize = 1_000_000;
/** Images may be larger; the body check names the limit. */
export const maxImageSize = 500_000;

export type FileKind = 'file' | 'link' | 'other';

export interface FoundFile {
  /** Path below the project root, with `/`. */
  readonly path: string;
  readonly kind: FileKind;
  readonly size: number;
}

/** Everything below `folder`, sorted by path, symbolic links and devices named but not followed. */
export async function findFiles(root: string, folder: string): Promise<FoundFile[]> {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
  const files = await Promise.all(
    entries
      .filter((entry) => !entry.isDirectory())
      .map(async (entry): Promise<FoundFile> => {
        const absolute = join(entry.parentPath, entry.name);
        const { size } = await lstat(absolute);
        const kind = entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other';
        return { path: relative(root, absolute).split(sep).join('/'), kind, size };
      }),
  );
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The bytes of one file. */
export const readBytes = (root: string, path: string): Promise<Uint8Array> => readFile(join(root, path));

/** Writes a file anew in one step: it holds either the old or the new text, whatever happens meanwhile. */
export async function replaceFile(root: string, path: string, text: string): Promise<void> {
  const target = join(root, path);
  const draft = `${target}.${process.pid}.tmp`;
  const { mode } = await stat(target);
  try {
    await writeFile(draft, text, { mode, flag: 'wx' });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
