/** A finished site takes the place of the last one; until then nothing of the last one changes. */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { copyIfThere, replaceFolder, stagingFor, writeFiles } from '../../../src/integration/output.ts';
import { filesBelow } from '../../support/html.ts';

/** An empty folder for one test. */
function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'ausgabe-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** All files below a folder with what is in them. */
const contentOf = (folder: string): Record<string, string> =>
  Object.fromEntries(filesBelow(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));

const lastSite = [
  { path: 'index.html', content: 'alt' },
  { path: 'nur-alt/index.html', content: 'alt' },
];
const nextSite = [
  { path: 'index.html', content: 'neu' },
  { path: 'pagefind/index/a.pf', content: Buffer.from('neu') },
];
const next = { 'index.html': 'neu', 'pagefind/index/a.pf': 'neu' };
const last = { 'index.html': 'alt', 'nur-alt/index.html': 'alt' };

describe('stagingFor', () => {
  it.each([
    ['/a/dist', '/a/dist.neu'],
    ['/a/dist/', '/a/dist.neu'],
    ['C:\\a\\dist\\', 'C:\\a\\dist.neu'],
  ])('beside %s is %s', (target, staging) => {
    expect(stagingFor(target)).toBe(staging);
  });
});

describe('replaceFolder', () => {
  it('puts the new folder in place, without anything of the old one', async () => {
    const root = emptyFolder();
    const target = join(root, 'dist');
    await writeFiles(target, lastSite);
    await writeFiles(stagingFor(target), nextSite);
    expect(contentOf(target)).toEqual(last);
    await replaceFolder(stagingFor(target), target);
    expect(contentOf(target)).toEqual(next);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('works when there is no old folder', async () => {
    const root = emptyFolder();
    const target = join(root, 'dist');
    await writeFiles(stagingFor(target), nextSite);
    await replaceFolder(stagingFor(target), target);
    expect(contentOf(target)).toEqual(next);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('takes away what an interrupted run left behind', async () => {
    const root = emptyFolder();
    const target = join(root, 'dist');
    await writeFiles(target, lastSite);
    await writeFiles(`${target}.alt`, [{ path: 'uralt.html', content: 'uralt' }]);
    await writeFiles(stagingFor(target), nextSite);
    await replaceFolder(stagingFor(target), target);
    expect(contentOf(target)).toEqual(next);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('works after a run that was interrupted between the two renames', async () => {
    const root = emptyFolder();
    const target = join(root, 'dist');
    await writeFiles(`${target}.alt`, lastSite);
    await writeFiles(stagingFor(target), nextSite);
    await replaceFolder(stagingFor(target), target);
    expect(contentOf(target)).toEqual(next);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('keeps the old folder where the new one cannot be put in place', async () => {
    const root = emptyFolder();
    const target = join(root, 'dist');
    await writeFiles(target, lastSite);
    await expect(replaceFolder(stagingFor(target), target)).rejects.toThrow('ENOENT');
    expect(contentOf(target)).toEqual(last);
    expect(readdirSync(root)).toEqual(['dist']);
  });

  it('does not mind slashes at the end', async () => {
    const root = emptyFolder();
    const target = join(root, 'dist');
    await writeFiles(target, lastSite);
    await writeFiles(stagingFor(target), nextSite);
    await replaceFolder(`${stagingFor(target)}/`, `${target}/`);
    expect(contentOf(target)).toEqual(next);
  });
});

describe('copyIfThere', () => {
  it('copies a folder with everything in it, beside what is there', async () => {
    const root = emptyFolder();
    await writeFiles(join(root, 'bilder'), [{ path: 'a/b.png', content: 'Bild' }]);
    await writeFiles(join(root, 'dist/bilder'), [{ path: 'c.png', content: 'Bild' }]);
    await copyIfThere(join(root, 'bilder'), join(root, 'dist/bilder'));
    expect(Object.keys(contentOf(join(root, 'dist')))).toEqual(['bilder/a/b.png', 'bilder/c.png']);
  });

  it('does nothing where there is none', async () => {
    const root = emptyFolder();
    mkdirSync(join(root, 'dist'));
    await copyIfThere(join(root, 'bilder'), join(root, 'dist/bilder'));
    expect(readdirSync(join(root, 'dist'))).toEqual([]);
  });
});
