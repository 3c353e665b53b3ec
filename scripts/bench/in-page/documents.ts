/** Runs in the browser: exports a long document as the builder does, and packs the same parts alone. */
import { exportAs, type Format } from '../../../src/documents/formats/export.ts';
import { longDocument } from '../long-document.ts';

export interface ExportTimes {
  /** From the wish to the bytes, in ms. */
  readonly exported: number;
  /** Packing the parts of the file again, in ms. */
  readonly packed: number;
  readonly bytes: number;
}

export async function measureExport(format: Format): Promise<ExportTimes> {
  const start = performance.now();
  const file = await exportAs(format, longDocument);
  const exported = performance.now() - start;
  const { unzipSync, zipSync } = await import('fflate');
  const parts = unzipSync(file);
  const again = performance.now();
  zipSync(parts);
  return { exported, packed: performance.now() - again, bytes: file.byteLength };
}
