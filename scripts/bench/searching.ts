/** What searching costs in a browser: our search and plain Pagefind, asked the same in turn. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize } from 'node:v8';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { dataFiles } from '../../src/search/data/files.ts';
import { launchChromium } from '../../tests/support/chromium.ts';
import { serveCounting, type CountingServer, type Traffic } from './counting-server.ts';
import type * as Own from './in-page/own.ts';
import type * as Plain from './in-page/plain.ts';
import { indexFile, systems, type System } from './indexing.ts';
import { queries, type Query } from './queries.ts';
import type { Folders } from './subjects.ts';

/** One question: how long it took, what was loaded for it. */
export interface Sample extends Traffic {
  readonly query: Query;
  readonly ms: number;
  /** Results that were loaded, ten at most. */
  readonly shown: number;
}

export interface Searching {
  /** Each question as the first of a visit. */
  readonly first: readonly Sample[];
  /** The questions one after the other in one visit, without the first of them. */
  readonly further: readonly Sample[];
  /** Again and again, when everything has been loaded. */
  readonly warm: readonly Sample[];
}

export interface SearchRuns extends Readonly<Record<System, Searching>> {
  /** Bytes by name of our files beside the index, compressed. */
  readonly files: ReadonlyMap<string, number>;
}

const shown = 10;
const repeats = 9;
const pageName = 'seite.html';
const baseOf = (system: System) => `/${system}/`;
const bundleOf = (system: System) => `${system}.js`;

export async function measureSearching(folders: Folders): Promise<SearchRuns> {
  const files = await servedFiles(folders);
  const server = await serveCounting(files);
  const browser = await launchChromium();
  try {
    const visitor = new Visitor(browser, server);
    // The first visit also pays for the start of the browser.
    for (const system of systems) await visitor.first(system, queries.slice(0, 1));
    const first = { own: [] as Sample[], plain: [] as Sample[] };
    for (const query of queries) {
      for (const system of systems) first[system].push(...(await visitor.first(system, [query])));
    }
    const pages = { own: await visitor.open(), plain: await visitor.open() };
    const further = { own: [] as Sample[], plain: [] as Sample[] };
    const warm = { own: [] as Sample[], plain: [] as Sample[] };
    for (const system of systems) {
      for (const query of queries) further[system].push(await visitor.ask(pages[system], system, query));
    }
    for (let round = 0; round < repeats; round += 1) {
      for (const query of queries) {
        for (const system of systems) warm[system].push(await visitor.ask(pages[system], system, query));
      }
    }
    const of = (system: System): Searching => ({
      first: first[system],
      further: further[system].slice(1),
      warm: warm[system],
    });
    return { own: of('own'), plain: of('plain'), files: sizes(files) };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Opens pages and asks; each visit has a cache of its own. */
class Visitor {
  readonly #browser: Browser;
  readonly #server: CountingServer;

  constructor(browser: Browser, server: CountingServer) {
    this.#browser = browser;
    this.#server = server;
  }

  async open(): Promise<Page> {
    const page = await (await this.#browser.newContext()).newPage();
    await page.goto(`${this.#server.url}/${pageName}`);
    return page;
  }

  async first(system: System, list: readonly Query[]): Promise<Sample[]> {
    const page = await this.open();
    const samples: Sample[] = [];
    for (const query of list) samples.push(await this.ask(page, system, query));
    await page.context().close();
    return samples;
  }

  async ask(page: Page, system: System, query: Query): Promise<Sample> {
    this.#server.take();
    const answer = await page.evaluate(
      async ({ bundle, base, text, shown }) => {
        const start = performance.now();
        const { ask } = (await import(bundle)) as typeof Own | typeof Plain;
        const count = await ask(base, text, shown);
        return { ms: performance.now() - start, shown: count };
      },
      { bundle: `/${bundleOf(system)}`, base: baseOf(system), text: query.text, shown },
    );
    return { query, ...answer, ...this.#server.take() };
  }
}

async function servedFiles(folders: Folders): Promise<Map<string, Uint8Array>> {
  const page = '<!doctype html><html lang="de"><title>Suche</title><link rel="icon" href="data:,"></html>';
  const files = new Map<string, Uint8Array>([[pageName, Buffer.from(page)]]);
  for (const system of systems) {
    files.set(bundleOf(system), Buffer.from(await bundle(system)));
    const index = deserialize(await readFile(indexFile(folders, system))) as [string, Uint8Array][];
    for (const [path, content] of index) files.set(baseOf(system).slice(1) + path, content);
  }
  return files;
}

/** The code of a system for the browser, in one file, as small as that of the site. */
async function bundle(system: System): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, 'in-page', `${system}.ts`), formats: ['es'] },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const [chunk] = outputs;
  if (outputs.length !== 1 || chunk?.type !== 'chunk') throw new Error(`${system}: expected one file.`);
  return chunk.code;
}

const sizes = (files: ReadonlyMap<string, Uint8Array>): Map<string, number> =>
  new Map(
    Object.values(dataFiles).map((name) => {
      const content = files.get(`${baseOf('own').slice(1)}pagefind/${name}`);
      if (!content) throw new Error(`The index has no ${name}.`);
      return [name, gzipSync(content).byteLength];
    }),
  );
