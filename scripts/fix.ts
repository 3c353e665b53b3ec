/** `npm run fix [files…] [--check]`: brings records into canonical form and changes nothing else. */
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { fixFile } from '../src/knowledge/fix/fix-file.ts';
import { renderFixed } from '../src/knowledge/fix/fix-report.ts';
import { findFiles, replaceFile } from '../src/knowledge/read/files.ts';
import { run } from './command-line.ts';
import { contentRoot } from './content-root.ts';

const usage = 'Aufruf: npm run fix -- [Dateien…] [--check]';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false } },
  });
  const root = contentRoot();
  const found = await findFiles(root, 'content');
  const wanted = positionals.map((file) => relative(root, resolve(file)).split(sep).join('/'));
  const unknown = wanted.filter((path) => !found.some((file) => file.path === path));
  if (unknown.length > 0) {
    console.error(`Unter content/ gibt es nicht: ${unknown.join(', ')}\n${usage}`);
    return 2;
  }
  const chosen = found.filter(({ path }) => wanted.length === 0 || wanted.includes(path));
  const results = await Promise.all(chosen.map((file) => fixFile(root, file)));
  if (!values.check) {
    for (const { datei, text } of results) if (text !== undefined) await replaceFile(root, datei, text);
  }
  console.log(renderFixed(results, { dryRun: values.check }));
  const wouldChange = values.check && results.some(({ text }) => text !== undefined);
  return wouldChange || results.some(({ hindernis }) => hindernis) ? 1 : 0;
}

await run(main, usage);
