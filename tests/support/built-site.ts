import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The absolute folder of the built site. */
    site: string;
  }
}

const root = resolve(import.meta.dirname, '../..');
const outDir = '.build-test';

/** The day on which the tests take place. */
const today = Date.parse('2026-11-24T08:00:00Z') / 1000;

/** Vitest calls this for each project that needs the site, in one process and one after the other. */
export async function setup(project: TestProject): Promise<void> {
  // The first call leaves the folder here, so that the second does not build again.
  process.env['SITE_DIR'] ??= await build();
  project.provide('site', resolve(root, process.env['SITE_DIR']));
}

async function build(): Promise<string> {
  process.stdout.write(`Building the site into ${outDir} …\n`);
  const start = Date.now();
  await runAstro(['build', '--outDir', outDir]);
  process.stdout.write(`Built the site in ${((Date.now() - start) / 1000).toFixed(1)} s.\n`);
  return outDir;
}

async function runAstro(args: string[]): Promise<void> {
  const astro = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...args], {
    cwd: root,
    env: astroEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [astro.stdout, astro.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const exit = await new Promise<number | null>((done, fail) => astro.on('error', fail).on('close', done));
  if (exit !== 0) throw new Error(`astro ${args.join(' ')} ended with ${exit ?? 'a signal'}:\n\n${output}`);
}

/** Without what Vitest sets for tests: the site is built as it is published. */
function astroEnvironment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _env, VITEST: _vitest, TEST: _test, ...rest } = process.env;
  return { ...rest, NODE_ENV: 'production', SOURCE_DATE_EPOCH: String(today), ASTRO_TELEMETRY_DISABLED: '1' };
}
