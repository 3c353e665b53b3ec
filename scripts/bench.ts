/**
 * `npm run bench [--sizes 100,1000] [--runs n] [--only build|search|documents]`: what check, build and
 * index cost, next to Eleventy + Pagefind, what searching costs, next to plain Pagefind, and what the file of a long
 * document costs. The growth of the index shows
 * with `--sizes 1000,10000 --only search --runs 1`, which takes about ten minutes.
 */
import { mkdir, rm } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { measureExporting } from './bench/exporting.ts';
import { renderExporting, renderExportTarget } from './bench/export-report.ts';
import { generate } from './bench/generate.ts';
import { measureIndexing, type IndexingRuns } from './bench/indexing.ts';
import { canMeasure, measure, type Cost } from './bench/measure.ts';
import { renderRuns, renderTarget } from './bench/report.ts';
import { renderGrowth, renderSearch, renderSearchTargets } from './bench/search-report.ts';
import { measureSearching } from './bench/searching.ts';
import { prepareEleventy, subjects, type Folders, type Subject } from './bench/subjects.ts';

const project = resolve(import.meta.dirname, '..');

/** In a small corpus the start of Node outweighs the records. */
const leastForTargets = 1000;

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

async function benchBuild(folders: Folders, size: number, rounds: number): Promise<void> {
  await prepareEleventy(folders);
  const runs = await measureAll(subjects(folders), rounds);
  console.log(`${renderRuns(size, runs)}\n`);
  if (size >= leastForTargets) console.log(`${renderTarget(size, runs)}\n`);
}

async function benchSearch(folders: Folders, size: number, rounds: number): Promise<IndexingRuns> {
  const indexing = await measureIndexing(folders, rounds);
  process.stderr.write('  Suche im Browser\n');
  const searching = await measureSearching(folders);
  console.log(`${renderSearch(size, indexing, searching)}\n`);
  console.log(`${renderSearchTargets(size, indexing, searching)}\n`);
  return indexing;
}

async function benchDocuments(): Promise<void> {
  process.stderr.write('  Dokumente im Browser\n');
  const runs = await measureExporting();
  console.log(`${renderExporting(runs)}\n`);
  console.log(`${renderExportTarget(runs)}\n`);
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '100,1000' },
      runs: { type: 'string' },
      only: { type: 'string' },
    },
  });
  if (!canMeasure()) throw new Error('Gemessen wird nur unter Linux: Die Zahlen kommen aus /proc.');
  if (values.only !== undefined && !['build', 'search', 'documents'].includes(values.only)) {
    throw new Error('--only kennt build, search und documents.');
  }
  console.log(
    `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model}; Median, in Klammern die halbe Spannweite.`,
  );
  console.log(
    'Speicher: höchste Summe aller Prozesse eines Befehls. Eleventy: eine Seite je Eintrag und Listen je Art, ohne Prüfung, Feeds und Kalender.',
  );
  console.log(
    'Suche: Chromium auf demselben Rechner, ohne Netz dazwischen; bis zu den Daten der ersten zehn Treffer. kB, wie gesendet, gepackt. Index bauen: nach dem Einlesen.\n',
  );
  if (values.only === undefined || values.only === 'documents') await benchDocuments();
  if (values.only === 'documents') return;
  const indexing = new Map<number, IndexingRuns>();
  for (const size of values.sizes.split(',').map(Number)) {
    const folders = { project, corpus: join(project, '.bench', `n-${size}`) };
    const rounds = Number(values.runs ?? (size > 500 ? 2 : 3));
    await mkdir(folders.corpus, { recursive: true });
    await generate(project, folders.corpus, size);
    if (values.only !== 'search') await benchBuild(folders, size, rounds);
    if (values.only !== 'build' && size >= leastForTargets) {
      indexing.set(size, await benchSearch(folders, size, rounds));
    }
  }
  if (indexing.size > 1) console.log(renderGrowth(indexing));
}

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
