/** What `npm run fix` says, as text. */
import { printable } from '../report/report.ts';
import type { Fixed } from './fix-file.ts';

/** Lines about every file that changed, was left alone or keeps something, and a sentence about all. */
export function renderFixed(results: readonly Fixed[], { dryRun }: { readonly dryRun: boolean }): string {
  const changed = results.filter(({ text }) => text !== undefined).length;
  const skipped = results.filter(({ hindernis }) => hindernis).length;
  const done = dryRun ? 'nicht in der üblichen Form' : 'in die übliche Form gebracht';
  const summary = [
    changed === 0
      ? `${filesWord(results.length)} gelesen, nichts zu ändern.`
      : `${filesWord(results.length)} gelesen, ${changed} ${done}.`,
    ...(skipped > 0 ? [`${filesWord(skipped)} übersprungen: Beheben Sie zuerst die genannten Fehler.`] : []),
  ];
  return [...results.flatMap(linesFor), summary.join(' ')].join('\n');
}

const filesWord = (count: number): string => `${count} ${count === 1 ? 'Datei' : 'Dateien'}`;

function linesFor({ datei, text, hinweise, hindernis }: Fixed): string[] {
  const name = printable(datei);
  if (hindernis)
    return [
      `${name}  übersprungen: ${printable(hindernis.satz)} [${hindernis.regel}]`,
      `  → ${printable(hindernis.abhilfe)}`,
    ];
  return [
    ...(text === undefined ? [] : [`${name}  geändert`]),
    ...hinweise.map((hinweis) => `${name}  Hinweis: ${hinweis}`),
  ];
}
