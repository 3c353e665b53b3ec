/** `npm run bench [--sizes 100,1000] [--runs n]`: what check, build and index cost, next to Eleventy + Pagefind. */
import { mkdir, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './bench/generate.ts';
import { canMeasure, measure, type Cost } from './bench/measure.ts';
import { renderRuns, renderTarget } from './bench/report.ts';
import { prepareEleventy, subjects, type Subject } from './bench/subjects.ts';

const project = resolve(import.meta.dirname, '..');

/** Runs all subjects in turn, so that a busy minute of the machine hits each of them. */
async function measureAll(list: readonly Subject[], rounds: number): Promise<Map<string, Cost[]>> {
  const runs = new Map<string, Cost[]>();
  for (let round = 1; round <= rounds; round += 1) {
    for (const { name, command, output } of list) {
      process.stderr.write(`  Runde ${round} von ${rounds}: ${name}\n`);
      if (output) await rm(output, { recursive: true, force: true });
      runs.set(name, [...(runs.get(name) ?? []), await measure(command)]);
    }
  }
  return runs;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { sizes: { type: 'string', default: '100,1000' }, runs: { type: 'string' } },
  });
  if (!canMeasure()) throw new Error('Gemessen wird nur unter Linux: Die Zahlen kommen aus /proc.');
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; Median, in Klammern die halbe Spannweite.`,
  );
  console.log(
    'Speicher: höchste Summe aller Prozesse eines Befehls. Eleventy: eine Seite je Eintrag und Listen je Art, ohne Prüfung, Feeds und Kalender.\n',
  );
  for (const size of values.sizes.split(',').map(Number)) {
    const folders = { project, corpus: join(project, '.bench', `n-${size}`) };
    await mkdir(folders.corpus, { recursive: true });
    await generate(project, folders.corpus, size);
    await prepareEleventy(folders);
    const runs = await measureAll(subjects(folders), Number(values.runs ?? (size > 500 ? 2 : 3)));
    console.log(`${renderRuns(size, runs)}\n`);
    // In a small corpus the start of Node outweighs the records.
    if (size >= 1000) console.log(`${renderTarget(size, runs)}\n`);
  }
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
