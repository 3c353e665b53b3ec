/** `npm run check [files or folders…] [--format text|unix|json|github]`: every finding about the records. */
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { formats, type Format } from '../src/knowledge/report/formats.ts';
import { makeReport } from '../src/knowledge/report/report.ts';
import { select } from '../src/knowledge/report/selection.ts';
import { todayFrom } from '../src/knowledge/today.ts';
import { run } from './command-line.ts';
import { contentRoot } from './content-root.ts';

const usage = `Aufruf: npm run check -- [Dateien oder Ordner…] [--format ${Object.keys(formats).join('|')}]`;

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { format: { type: 'string', default: 'text' } },
  });
  if (!Object.hasOwn(formats, values.format)) {
    console.error(`Das Format ‚${values.format}‘ gibt es nicht.\n${usage}`);
    return 2;
  }
  const root = contentRoot();
  const loaded = await loadKnowledge(root, todayFrom(process.env, new Date()));
  const wanted = positionals.map((file) => relative(root, resolve(root, file)).split(sep).join('/'));
  const chosen = select(loaded.befunde, loaded.dateien, wanted);
  if (chosen.unbekannt.length > 0) {
    console.error(`Unter content/ gibt es nicht: ${chosen.unbekannt.join(', ')}\n${usage}`);
    return 2;
  }
  const report =
    wanted.length > 0
      ? makeReport(chosen.befunde, loaded.texts, chosen.dateien)
      : makeReport(loaded.befunde, loaded.texts, loaded.records);
  process.stdout.write(`${formats[values.format as Format](report)}\n`);
  return report.fehler > 0 ? 1 : 0;
}

await run(main, usage);
