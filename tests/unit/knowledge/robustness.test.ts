/** Whatever bytes a file has: there are findings, never a crash. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import { formats } from '../../../src/knowledge/report/formats.ts';
import { makeReport } from '../../../src/knowledge/report/report.ts';
import { basisFiles, check, contentFolder, today, type Overlay } from '../../support/content-folder.ts';
import { randomNumbers } from '../../support/random.ts';

/** Bytes that mean something to YAML, Markdown or UTF-8. */
const meaningful = Buffer.from('\n\t -:#\'"[]{}&*!|>%@`<>\\:::---\u0000\u001b\u00fc\u202e');

/** `bytes` with a few stretches deleted, doubled or overwritten. */
function mutated(bytes: Uint8Array, random: () => number): Buffer {
  let result = Buffer.from(bytes);
  const upTo = (limit: number) => Math.floor(random() * limit);
  for (let step = upTo(4); step >= 0; step -= 1) {
    const at = upTo(result.length + 1);
    const stretch = result.subarray(at, at + 1 + upTo(40));
    const inserted = [
      Buffer.alloc(0),
      Buffer.concat([stretch, stretch]),
      Buffer.from([upTo(256)]),
      Buffer.concat([meaningful.subarray(upTo(meaningful.length)).subarray(0, 1 + upTo(3)), stretch]),
    ][upTo(4)];
    result = Buffer.concat([
      result.subarray(0, at),
      inserted ?? stretch,
      result.subarray(at + stretch.length),
    ]);
  }
  return result;
}

it('No mutation of a file makes the check crash', { timeout: 30_000 }, async () => {
  const root = contentFolder();
  const random = randomNumbers(20261124);
  const files = basisFiles();
  for (let round = 0; round < 300; round += 1) {
    const file = files[round % files.length] ?? '';
    const original = readFileSync(join(root, file));
    const bytes = mutated(original, random);
    writeFileSync(join(root, file), bytes);
    try {
      const { befunde, texts, records } = await loadKnowledge(root, today);
      const report = makeReport(befunde, texts, records);
      for (const render of Object.values(formats)) render(report);
    } catch (error) {
      throw new Error(`Round ${round}, ${file}: ${JSON.stringify(bytes.toString())}`, { cause: error });
    }
    writeFileSync(join(root, file), original);
  }
});

it('Texts that take hostile parsers long are read quickly', { timeout: 30_000 }, async () => {
  const head = '---\ntitel: x\n---\n\n';
  const bombs = {
    brackets: '['.repeat(50_000),
    stars: '*a '.repeat(50_000),
    quotes: '> '.repeat(50_000),
    lists: '- '.repeat(5_000),
    directives: ':::hinweis\n'.repeat(5_000),
    backticks: '`'.repeat(1000) + ' `'.repeat(40_000),
    headings: '# a\n\n'.repeat(10_000),
    links: '[a]('.repeat(30_000),
    missing: '[a](/b/) '.repeat(10_000),
    marks: '"'.repeat(100_000),
    footnotes: '[^1]'.repeat(30_000),
  };
  const bodies = Object.entries(bombs).map(([name, text]) => [`content/fragen/${name}.md`, head + text]);
  const fields = `---\n${Array.from({ length: 3_000 }, (_, i) => `feld${i}: 1`).join('\n')}\n---\n`;
  const flow = `---\ntitel: ${'['.repeat(20_000)}\n---\n`;
  const map = `---\ntitel: ${'{a: '.repeat(20_000)}\n---\n`;
  const overlay = {
    ...Object.fromEntries(bodies),
    'content/fragen/fields.md': fields,
    'content/fragen/flow.md': flow,
    'content/fragen/map.md': map,
  } as Overlay;
  const start = performance.now();
  expect((await check(overlay)).length).toBeGreaterThan(10);
  expect(performance.now() - start).toBeLessThan(20_000);
});
