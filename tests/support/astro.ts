import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export const projectRoot = resolve(import.meta.dirname, '../..');

/** The day on which the tests take place. */
export const today = '2026-11-24';

export interface Outcome {
  readonly exit: number | null;
  /** What it printed, to both streams. */
  readonly output: string;
}

/** What Vitest sets for tests: the site is built as it is published. */
const ofTests = /^(?:VITEST.*|TEST|MODE|DEV|PROD|SSR|BASE_URL|BASE_PATH|CONTENT_ROOT)$/;

/** Runs a script of this project with Node. */
export async function runNode(
  args: readonly string[],
  variables: NodeJS.ProcessEnv = {},
  cwd = projectRoot,
): Promise<Outcome> {
  const rest = Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTests.test(name)));
  const child = spawn(process.execPath, args, {
    cwd,
    env: {
      ...rest,
      NODE_ENV: 'production',
      SOURCE_DATE_EPOCH: String(Date.parse(`${today}T08:00:00Z`) / 1000),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const exit = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done));
  return { exit, output };
}

/** Builds the site as it is published. */
export const runAstroBuild = (outDir: string, variables: NodeJS.ProcessEnv = {}): Promise<Outcome> =>
  runNode(['node_modules/astro/bin/astro.mjs', 'build', '--outDir', outDir], variables);
