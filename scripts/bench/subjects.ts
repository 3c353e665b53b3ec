/** What is measured: our commands, and Eleventy with Pagefind over the same texts. */
import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { benchKinds } from './records.ts';
import type { Command } from './measure.ts';

export interface Subject {
  readonly name: string;
  readonly command: Command;
  /** Folder that is deleted before each run: every build is a cold one. */
  readonly output?: string;
}

export interface Folders {
  readonly project: string;
  /** Folder of the generated corpus, which contains `content/`. */
  readonly corpus: string;
}

export const names = {
  check: 'check',
  build: 'build',
  /** Reads the records as well: without them there is nothing to index. */
  index: 'Index mit Einlesen',
  eleventy: 'Eleventy',
  pagefind: 'Pagefind',
} as const;

/** The subjects in the order of one round; Pagefind needs the pages that Eleventy made before it. */
export function subjects({ project, corpus }: Folders): Subject[] {
  const bin = (name: string) => join(project, 'node_modules', '.bin', name);
  const env = { CONTENT_ROOT: corpus, ASTRO_TELEMETRY_DISABLED: '1' };
  const site = join(corpus, 'site');
  const pages = join(corpus, 'eleventy-site');
  return [
    {
      name: names.check,
      command: { file: process.execPath, args: [join(project, 'scripts/check.ts')], cwd: corpus, env },
    },
    {
      name: names.build,
      command: { file: bin('astro'), args: ['build', '--outDir', site], cwd: project, env },
      output: site,
    },
    {
      name: names.index,
      command: {
        file: process.execPath,
        args: [join(import.meta.dirname, 'index-only.ts'), corpus],
        cwd: project,
        env,
      },
    },
    {
      name: names.eleventy,
      command: {
        file: bin('eleventy'),
        args: ['--quiet', '--config=eleventy.config.mjs'],
        cwd: eleventyFolder(corpus),
      },
      output: pages,
    },
    {
      name: names.pagefind,
      command: {
        file: bin('pagefind'),
        args: ['--site', pages, '--force-language', 'de', '--quiet'],
        cwd: corpus,
      },
      output: join(pages, 'pagefind'),
    },
  ];
}

const eleventyFolder = (corpus: string): string => join(corpus, 'eleventy');

/** Puts the same records beside a small Eleventy project: one page each and a list for every kind. */
export async function prepareEleventy({ corpus }: Folders): Promise<void> {
  const folder = eleventyFolder(corpus);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await cp(join(import.meta.dirname, 'eleventy'), folder, { recursive: true });
  for (const kind of benchKinds) {
    await cp(join(corpus, 'content', kind), join(folder, 'pages', kind), { recursive: true });
  }
}
