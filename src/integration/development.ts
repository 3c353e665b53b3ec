/** `astro dev`: pages follow the records, findings lie over the page, and the search works. */
import { resolve } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { renderText } from '../knowledge/report/formats.ts';
import type { Report } from '../knowledge/report/report.ts';
import { buildSearchIndex, type IndexFile } from '../search/index/build-index.ts';
import type { Current } from './content-module.ts';

/** Editors write a file in several steps; one reload is enough. */
const quietMs = 80;

/** Reads everything again when a file under `folder` changes, then reloads the page or shows the first error. */
export function followContent(
  server: ViteDevServer,
  folder: string,
  first: Report,
  reload: () => Promise<Report>,
): void {
  let report = first;
  let waiting: NodeJS.Timeout | undefined;
  const changed = (file: string) => {
    if (!resolve(file).startsWith(folder)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      void reload().then((next) => {
        report = next;
        // Astro keeps the paths and properties of pages until it hears this, its own word for it.
        for (const { hot } of Object.values(server.environments)) hot.send('astro:content-changed', {});
        show(server, report);
      });
    }, quietMs);
  };
  server.watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
  server.environments.client.hot.on('vite:client:connect', () => {
    if (report.fehler > 0) show(server, report);
  });
}

function show(server: ViteDevServer, report: Report): void {
  const { hot } = server.environments.client;
  const first = report.befunde.find(({ schwere }) => schwere === 'fehler');
  if (!first) {
    hot.send({ type: 'full-reload', path: '*' });
    return;
  }
  hot.send({
    type: 'error',
    err: {
      message: renderText(report),
      stack: '',
      id: first.datei,
      loc: { file: first.datei, line: first.von.zeile, column: first.von.spalte },
    },
  });
}

/** Serves an index of the present records at `/pagefind/`. */
export function searchMiddleware(current: () => Current, base: string): Connect.NextHandleFunction {
  let built: { readonly kb: unknown; readonly files: Promise<readonly IndexFile[]> } | undefined;
  return (request, response, next) => {
    const path = (request.url ?? '').split('?')[0]?.replace(base, '') ?? '';
    if (!path.startsWith('pagefind/')) {
      next();
      return;
    }
    const { kb, today } = current();
    if (built?.kb !== kb) built = { kb, files: buildSearchIndex(kb, today) };
    built.files
      .then((files) => {
        const file = files.find((one) => one.path === path);
        if (!file) {
          next();
          return;
        }
        response.setHeader(
          'Content-Type',
          path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
        );
        response.end(file.content);
      })
      .catch(next);
  };
}
