import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { projectRoot, runAstroBuild, runNode, type Outcome } from '../support/astro.ts';
import { filesBelow, linksIn, pagesOf } from '../support/html.ts';

/** Below the project, since a build takes its packages from there. */
const workshop = join(projectRoot, '.build-test-workshop');

beforeAll(async () => {
  await rm(workshop, { recursive: true, force: true });
  await mkdir(workshop, { recursive: true });
});
afterAll(() => rm(workshop, { recursive: true, force: true }));

/** Digest of every file below `folder`, by its path. */
function digests(folder: string): Map<string, string> {
  const digest = (file: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('hex');
  return new Map(filesBelow(folder).map((file) => [file, digest(file)]));
}

/** Paths of files that are in one of two folders only, or not the same in both. */
function differences(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): string[] {
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file));
}

describe('A record with a fault', () => {
  const target = join(workshop, 'live');
  const faulty = join(workshop, 'faulty');
  let build: Outcome;
  let check: Outcome;
  let before: Map<string, string>;

  beforeAll(async () => {
    await cp(inject('edgeCasesContent'), faulty, { recursive: true });
    const file = join(faulty, 'content/erfahrungen/2025-austauschpool.md');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('geprueft_am: 2026-09-15', 'geprueft_am: 15.09.2026'));
    await cp(inject('edgeCases'), target, { recursive: true });
    before = digests(target);
    build = await runAstroBuild(target, { CONTENT_ROOT: faulty });
    check = await runNode([join(projectRoot, 'scripts/check.ts')], {}, faulty);
  }, 60_000);

  it('stops the build with an exit code that pipelines see', () => {
    expect(build.exit).toBe(1);
  });

  it('is reported by the build in the words of the check, with file and line', () => {
    const report = check.output.trim();
    expect(check.exit).toBe(1);
    expect(report).toMatch(/content\/erfahrungen\/2025-austauschpool\.md:\d+:\d+/);
    expect(build.output).toContain(report);
  });

  it('is reported without a stack trace', () => {
    expect(build.output).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });

  it('leaves the site that is there as it is, and nothing beside it', () => {
    expect(before.size).toBeGreaterThan(100);
    expect(differences(digests(target), before)).toEqual([]);
    expect(filesBelow(workshop).filter((file) => !/^(?:live|faulty)\//.test(file))).toEqual([]);
  });
});

describe('The build', () => {
  it('makes the same bytes of the same records on the same day, wherever and whenever it runs', async () => {
    const second = join(workshop, 'second');
    const { exit, output } = await runAstroBuild(second, { TZ: 'Pacific/Kiritimati', LC_ALL: 'C' });
    expect(exit, output).toBe(0);
    expect(differences(digests(second), digests(inject('site')))).toEqual([]);
  }, 60_000);

  it('below a path has the same files as at the root', () => {
    const plain = (files: string[]) =>
      files.map((file) => file.replace(/\.[\w-]{8}\.(css|js)$/, '.$1')).sort();
    const pages = (site: string) => plain(filesBelow(site).filter((file) => !file.startsWith('pagefind/')));
    expect(pages(inject('siteBelowPath'))).toEqual(pages(inject('site')));
  });

  it('below a path starts every address of its own with the path', () => {
    const links = pagesOf(inject('siteBelowPath')).flatMap(({ root }) => linksIn(root));
    const own = links.filter((link) => link.startsWith('/'));
    expect(own.length).toBeGreaterThan(1000);
    expect(own.filter((link) => !link.startsWith('/wissen/'))).toEqual([]);
  });
});
