/** A temporary project folder: the small valid knowledge base in `fixtures/basis` with a few files changed. */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { onTestFinished } from 'vitest';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { makeReport } from '../../src/knowledge/report/report.ts';

/** Files by path below the project folder; `null` deletes one of the basis. */
export type Overlay = Readonly<Record<string, string | Uint8Array | null>>;

const basis = join(import.meta.dirname, '../fixtures/basis');

/** The day on which tests look at the basis. */
export const today = '2026-11-24';

/** The text of a file of the basis. */
export const basisText = (file: string): string => readFileSync(join(basis, file), 'utf8');

/** Paths of all files of the basis, in order. */
export const basisFiles = (): string[] => filesBelow(basis);

/** One file of the basis with the first `from` replaced by `to`. */
export const edit = (file: string, from: string, to: string): Overlay => ({
  [file]: replaceIn(basisText(file), from, to),
});

/** Replaces the first `from` in `text`; a test that misses its target fails at once. */
export function replaceIn(text: string, from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`The text to replace does not occur: ${from}`);
  return text.replace(from, () => to);
}

/** The files below `folder` as an overlay. */
export const overlayFrom = (folder: string): Overlay =>
  Object.fromEntries(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file))]));

/** Makes the folder and deletes it when the test is over. */
export function contentFolder(overlay: Overlay = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'wissensbasis-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  cpSync(basis, root, { recursive: true });
  for (const [file, content] of Object.entries(overlay)) {
    const path = join(root, file);
    if (content === null) rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
  return root;
}

/** Every finding about the basis with `overlay`, one line each. */
export const check = (overlay: Overlay, day = today): Promise<string[]> =>
  checkFolder(contentFolder(overlay), day);

/** Every finding about the project folder `root`, one line each. */
export async function checkFolder(root: string, day = today): Promise<string[]> {
  const { befunde, texts, records } = await loadKnowledge(root, day);
  return makeReport(befunde, texts, records).befunde.map(
    ({ datei, von, regel, satz, abhilfe }) =>
      `${datei}:${von.zeile}:${von.spalte} ${regel} ${satz} → ${abhilfe}`,
  );
}

/** The knowledge base of the basis with `overlay`. */
export async function knowledgeOf(overlay: Overlay = {}) {
  const { kb } = await loadKnowledge(contentFolder(overlay), today);
  if (!kb) throw new Error('The knowledge base was not built.');
  return kb;
}

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => relative('.', file).split(sep).join('/'))
    .sort();
