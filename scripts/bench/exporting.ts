/** What it costs in a browser to make the file of a long document. */
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { launchChromium } from '../../tests/support/chromium.ts';
import { serveCounting } from './counting-server.ts';
import type * as InPage from './in-page/documents.ts';
import type { ExportTimes } from './in-page/documents.ts';

export const exportedFormats = ['docx', 'odt'] as const;
export type ExportedFormat = (typeof exportedFormats)[number];

export interface Exporting {
  /** Each as the first of a visit, with the loading of its code. */
  readonly first: readonly ExportTimes[];
  /** Again, when the code is loaded and known to the browser. */
  readonly warm: readonly ExportTimes[];
}

export interface ExportRuns extends Readonly<Record<ExportedFormat, Exporting>> {
  /** Code that is loaded when a file is asked for: bytes of each part by its name, packed with Brotli. */
  readonly code: ReadonlyMap<string, number>;
}

const visits = 5;
const repeats = 9;
const pageName = 'seite.html';
const entry = 'documents';

export async function measureExporting(): Promise<ExportRuns> {
  const code = await bundle();
  const html = '<!doctype html><html lang="de"><title>Export</title><link rel="icon" href="data:,"></html>';
  const server = await serveCounting(new Map([[pageName, Buffer.from(html)], ...code]));
  const browser = await launchChromium();
  try {
    const address = `${server.url}/${pageName}`;
    // The first visit also pays for the start of the browser.
    await visit(browser, address, 'odt', 0);
    const runs = {
      docx: await measure(browser, address, 'docx'),
      odt: await measure(browser, address, 'odt'),
    };
    const lazy = [...code].filter(([name]) => name !== `${entry}.js`);
    return {
      ...runs,
      code: new Map(lazy.map(([name, bytes]) => [name, brotliCompressSync(bytes).byteLength])),
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measure(browser: Browser, address: string, format: ExportedFormat): Promise<Exporting> {
  const rounds: ExportTimes[][] = [];
  for (let i = 0; i < visits; i += 1) rounds.push(await visit(browser, address, format, repeats));
  return {
    first: rounds.flatMap((times) => times.slice(0, 1)),
    // Only the last few: the browser translates what runs often, and takes a while for it.
    warm: rounds.flatMap((times) => times.slice(-3)),
  };
}

/** Opens a page with a cache of its own and exports, the first time and then as often as wished. */
async function visit(
  browser: Browser,
  address: string,
  format: ExportedFormat,
  further: number,
): Promise<ExportTimes[]> {
  const page: Page = await (await browser.newContext()).newPage();
  await page.goto(address);
  const times: ExportTimes[] = [];
  for (let i = 0; i <= further; i += 1) {
    times.push(
      await page.evaluate(
        async ({ code, format }) => ((await import(code)) as typeof InPage).measureExport(format),
        { code: `/${entry}.js`, format },
      ),
    );
  }
  await page.context().close();
  return times;
}

/** The code for the browser, parted and made small as that of the site. */
async function bundle(): Promise<Map<string, Uint8Array>> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rollupOptions: {
        input: join(import.meta.dirname, 'in-page', `${entry}.ts`),
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  return new Map(
    outputs.flatMap((one) => (one.type === 'chunk' ? [[one.fileName, Buffer.from(one.code)] as const] : [])),
  );
}
