import { expect, it } from 'vitest';
import { renderExporting, renderExportTarget } from '../../../scripts/bench/export-report.ts';
import type { Exporting } from '../../../scripts/bench/exporting.ts';

const exporting = (first: number, warm: number): Exporting => ({
  first: [{ exported: first, packed: 10, bytes: 20_000 }],
  warm: [{ exported: warm, packed: 10, bytes: 20_000 }],
});
const runs = {
  docx: exporting(1200, 300),
  odt: exporting(200, 50),
  code: new Map([['docx.js', 59_700]]),
};

it('The table shows both formats beside packing the same parts alone', () => {
  expect(renderExporting(runs)).toMatchInlineSnapshot(`
    "Dokument aus 60 Klauseln          DOCX   ODT
    Erster Export eines Besuchs, ms  1.200   200
    Warmer Export, ms                  300    50
    Dieselben Teile nur packen, ms    10,0  10,0
    Warmer Export ÷ nur packen        30,0   5,0
    Datei, kB                         20,0  20,0
    docx.js, kB gepackt               59,7"
  `);
});

it('The first export of a visit is held to the target', () => {
  expect(renderExportTarget(runs)).toBe(
    'DOCX aus 60 Klauseln: 1.200 ms; Ziel: unter 1.000 ms, verfehlt.\nODT aus 60 Klauseln: 200 ms; Ziel: unter 1.000 ms, eingehalten.',
  );
});
