/** `npm start`: checks the records, builds site and search index, serves the result. */
import { build } from 'astro';
import { loadKnowledge } from '../src/knowledge/load.ts';
import { renderText } from '../src/knowledge/report/formats.ts';
import { makeReport } from '../src/knowledge/report/report.ts';
import { todayFrom } from '../src/knowledge/today.ts';
import { serveSite } from './serve-site.ts';
import { contentRoot } from './content-root.ts';

const step = (number: number, text: string) => console.log(`\n[${number}/3] ${text}`);

async function main(): Promise<number> {
  const root = contentRoot();
  step(1, 'Einträge prüfen …');
  const { befunde, texts, records } = await loadKnowledge(root, todayFrom(process.env, new Date()));
  const report = makeReport(befunde, texts, records);
  console.log(renderText(report));
  if (report.fehler > 0) return 1;

  step(2, 'Seite und Suchindex bauen …');
  const begin = performance.now();
  await build({ logLevel: 'warn' });
  console.log(`Gebaut in ${((performance.now() - begin) / 1000).toFixed(1).replace('.', ',')} Sekunden.`);

  step(3, 'Seite bereitstellen …');
  return serveSite(process.cwd());
}

process.exitCode = await main();
