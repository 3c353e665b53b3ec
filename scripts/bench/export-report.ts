/** What exporting costs, as a table beside packing the same parts alone, and how that stands against the target. */
import { exportedFormats, type ExportedFormat, type Exporting, type ExportRuns } from './exporting.ts';
import type { ExportTimes } from './in-page/documents.ts';
import { median } from './statistics.ts';
import { german, renderTable, verdict } from './table.ts';

/** A file must be there so many ms after somebody asked for it. */
const target = 1000;
const labels: Readonly<Record<ExportedFormat, string>> = { docx: 'DOCX', odt: 'ODT' };

const middle = (part: keyof Exporting, of: (times: ExportTimes) => number) => (exporting: Exporting) =>
  median(exporting[part].map(of));

const rows: readonly (readonly [string, number, (exporting: Exporting) => number])[] = [
  ['Erster Export eines Besuchs, ms', 0, middle('first', ({ exported }) => exported)],
  ['Warmer Export, ms', 0, middle('warm', ({ exported }) => exported)],
  ['Dieselben Teile nur packen, ms', 1, middle('warm', ({ packed }) => packed)],
  ['Warmer Export ÷ nur packen', 1, middle('warm', ({ exported, packed }) => exported / packed)],
  ['Datei, kB', 1, middle('warm', ({ bytes }) => bytes / 1000)],
];

export function renderExporting(runs: ExportRuns): string {
  return renderTable([
    ['Dokument aus 60 Klauseln', ...exportedFormats.map((format) => labels[format])],
    ...rows.map(([name, digits, of]) => [
      name,
      ...exportedFormats.map((format) => german(of(runs[format]), digits)),
    ]),
    ...[...runs.code].map(([name, bytes]) => [`${name}, kB gepackt`, german(bytes / 1000, 1)]),
  ]);
}

/** How the first export, which is what people wait for, stands against the target. */
export const renderExportTarget = (runs: ExportRuns): string =>
  exportedFormats
    .map((format) => {
      const ms = middle('first', ({ exported }) => exported)(runs[format]);
      return `${labels[format]} aus 60 Klauseln: ${german(ms, 0)} ms; Ziel: unter ${german(target, 0)} ms, ${verdict(ms < target)}.`;
    })
    .join('\n');
