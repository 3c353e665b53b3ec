/**
 * Pagefind's browser bundle in Node: the same code and ranking as in a browser, without one. It asks for
 * its files by `fetch`; here they come from memory.
 */
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '../../src/search/client/pagefind.ts';
import type { IndexFile } from '../../src/search/index/build-index.ts';

const host = 'http://index.invalid';
const served = new Map<string, Uint8Array>();
let instances = 0;

interface Bundle {
  readonly createInstance: (options: { basePath: string; noWorker: boolean }) => Pagefind;
}

/**
 * Opens an index, with the paths as Pagefind wrote them.
 * @param ranking Pagefind's own options; none for its defaults
 */
export async function pagefindInNode(
  files: readonly IndexFile[],
  options?: Readonly<Record<string, unknown>>,
): Promise<Pagefind> {
  prepareGlobals();
  instances += 1;
  const base = `${host}/${instances}/`;
  for (const { path, content } of files) served.set(base + path, content);
  const bundle = files.find(({ path }) => path === 'pagefind.js');
  if (!bundle) throw new Error('The index has no pagefind.js.');
  const file = join(await mkdtemp(join(tmpdir(), 'pagefind-')), 'pagefind.mjs');
  await writeFile(file, bundle.content);
  const { createInstance } = (await import(pathToFileURL(file).href)) as Bundle;
  const pagefind = createInstance({ basePath: base, noWorker: true });
  if (options) await pagefind.options(options);
  await pagefind.init();
  return pagefind;
}

/** What the bundle looks for in a browser. */
function prepareGlobals(): void {
  if (instances > 0) return;
  const before = globalThis.fetch;
  globalThis.fetch = (input: string | URL | Request) => {
    const address = String(input instanceof Request ? input.url : input).split('?')[0] ?? '';
    if (!address.startsWith(host)) return before(input);
    const content = served.get(address);
    return Promise.resolve(
      content
        ? new Response(Buffer.from(content), {
            headers: { 'Content-Type': address.includes('wasm') ? 'application/wasm' : '' },
          })
        : new Response('', { status: 404 }),
    );
  };
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'de' }) },
  });
}
