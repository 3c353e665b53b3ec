/** What building the index costs, ours and that of plain Pagefind, each in processes of their own. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { measure, type Cost } from './measure.ts';
import { median } from './statistics.ts';
import type { Folders } from './subjects.ts';

/** Reading the records alone, with the documents made of them, with a plain index of those, with our index. */
export const steps = ['load', 'documents', 'plain', 'own'] as const;
export type Step = (typeof steps)[number];

/** The systems whose search is measured. */
export const systems = ['own', 'plain'] as const;
export type System = (typeof systems)[number];

/** CPU seconds of each step, reading included. */
export type IndexingRuns = Readonly<Record<Step, readonly number[]>>;

/** Where the index of a system lies after it was measured. */
export const indexFile = ({ corpus }: Folders, system: System): string => join(corpus, `index-${system}.bin`);

export async function measureIndexing(folders: Folders, rounds: number): Promise<IndexingRuns> {
  const runs: Record<Step, Cost[]> = { load: [], documents: [], plain: [], own: [] };
  for (let round = 1; round <= rounds; round += 1) {
    for (const step of steps) {
      process.stderr.write(`  Runde ${round} von ${rounds}: Index, ${step}\n`);
      const file = step === 'own' || step === 'plain' ? [indexFile(folders, step)] : [];
      await Promise.all(file.map((one) => rm(one, { force: true })));
      const args = [join(import.meta.dirname, 'index-only.ts'), folders.corpus, step, ...file];
      runs[step].push(await measure({ file: process.execPath, args, cwd: folders.project }));
    }
  }
  const cpu = (step: Step) => runs[step].map((cost) => cost.cpu);
  return { load: cpu('load'), documents: cpu('documents'), plain: cpu('plain'), own: cpu('own') };
}

/** CPU seconds of a step beyond those of one before it. */
export const beyond = (runs: IndexingRuns, step: Step, before: Step): number =>
  median(runs[step]) - median(runs[before]);
