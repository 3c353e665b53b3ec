import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { generate } from '../../../scripts/bench/generate.ts';
import { queries, queryKinds, type QueryKind } from '../../../scripts/bench/queries.ts';

/** All words of a generated corpus, in small letters. */
async function corpusWords(): Promise<Set<string>> {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  await generate(join(import.meta.dirname, '../../..'), root, 300);
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.md'),
  );
  const text = files.map((file) => readFileSync(join(root, file), 'utf8')).join(' ');
  return new Set(text.toLowerCase().match(/\p{L}+/gu));
}

const wordsOf = (kind: QueryKind): string[] =>
  queries
    .filter((query) => query.kind === kind)
    .flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);

it('There are twenty questions of every kind', () => {
  expect(queries).toHaveLength(20);
  expect(new Set(queries.map(({ kind }) => kind))).toEqual(new Set(Object.keys(queryKinds)));
});

it('They use words of the generated texts; slips and unknown words are none of them', async () => {
  const words = await corpusWords();
  const known = (kind: QueryKind) => wordsOf(kind).map((word) => [word, words.has(word)] as const);
  for (const kind of ['word', 'two'] as const) {
    expect(known(kind).filter(([, isKnown]) => !isKnown)).toEqual([]);
  }
  for (const kind of ['typo', 'unknown'] as const) {
    expect(known(kind).filter(([, isKnown]) => isKnown)).toEqual([]);
  }
  for (const part of wordsOf('part')) {
    expect([...words].some((word) => word !== part && word.endsWith(part))).toBe(true);
  }
});

it('Questions have five words', () => {
  const questions = queries.filter(({ kind }) => kind === 'question');
  expect(questions.map(({ text }) => text.split(' ').length)).toEqual(questions.map(() => 5));
});
