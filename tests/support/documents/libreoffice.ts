/** LibreOffice, where it is installed: what it makes of a file. */
import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

export function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * A file in another format.
 * @param ending of the file, such as `docx`
 * @param format name of LibreOffice for what is wanted, such as `pdf` or `txt:Text (encoded):UTF8`
 */
export async function convert(bytes: Uint8Array, ending: string, format: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, `document.${ending}`), bytes);
  await promisify(execFile)('soffice', [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    join(folder, `document.${ending}`),
  ]);
  return readFile(join(folder, `document.${format.split(':')[0]}`));
}

/** Number of pages of a PDF that LibreOffice has made. */
export const pagesOfPdf = (pdf: Buffer): number =>
  [...pdf.toString('latin1').matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
