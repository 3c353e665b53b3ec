import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { generate } from '../../../scripts/bench/generate.ts';
import { fixFile } from '../../../src/knowledge/fix/fix-file.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { findFiles } from '../../../src/knowledge/read/files.ts';

const project = join(import.meta.dirname, '../../..');

async function corpus(count: number): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  await generate(project, root, count);
  return root;
}

it('The texts that are measured have nothing the check objects to', async () => {
  const { befunde, kb } = await loadKnowledge(await corpus(60), '2026-11-24');
  expect(befunde).toEqual([]);
  expect(kb?.ofKind('erfahrungen').length).toBe(24);
});

it('They are in canonical form', async () => {
  const root = await corpus(60);
  const files = await findFiles(root, 'content');
  const fixed = await Promise.all(files.map((file) => fixFile(root, file)));
  expect(fixed.filter(({ text, hindernis }) => text !== undefined || hindernis)).toEqual([]);
});

it('They are the same at every run', async () => {
  const texts = (root: string) =>
    readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: false })
      .filter((file) => file.endsWith('.md'))
      .sort()
      .map((file) => readFileSync(join(root, file), 'utf8'));
  expect(texts(await corpus(20))).toEqual(texts(await corpus(20)));
});

it('They have about 300 words each', async () => {
  const { kb } = await loadKnowledge(await corpus(60), '2026-11-24');
  const records = (kb?.eintraege ?? []).filter(({ slug }) => slug.startsWith('fall-'));
  const words = records.map(({ text }) => text.split(/\s+/).length);
  const mean = words.reduce((sum, count) => sum + count, 0) / words.length;
  expect(mean).toBeGreaterThan(260);
  expect(mean).toBeLessThan(360);
});
