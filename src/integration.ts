/**
 * The one Astro integration: checks the records, offers the knowledge base to pages, reloads them when a
 * record changes, builds the search index and puts a finished site in place in one move.
 */
import { cp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { loadKnowledge, type Loaded } from './knowledge/load.ts';
import { renderText } from './knowledge/report/formats.ts';
import { makeReport, type Report } from './knowledge/report/report.ts';
import { todayFrom } from './knowledge/today.ts';
import { renderHeadersFile, renderHtaccess } from './publishing/headers.ts';
import { buildSearchIndex, type IndexFile } from './search/index/build-index.ts';
import { contentPlugin, showFindings } from './vite-content.ts';

/** Thrown when records have faults: its message is the report, and a stack would help nobody. */
class ContentError extends Error {
  constructor(report: Report) {
    super(`\n${renderText(report)}\n`);
    this.name = 'Einträge';
    this.stack = this.message;
  }
}

export interface Options {
  /** Folder that contains `content/`. Default: the root of the project. */
  readonly contentRoot?: string;
}

export function wissensbasis({ contentRoot }: Options = {}): AstroIntegration {
  const today = todayFrom(process.env, new Date());
  let root = '';
  let target = '';
  let loaded: Loaded | undefined;
  let base = '/';

  const load = async () => {
    loaded = await loadKnowledge(root, today);
    return makeReport(loaded.befunde, loaded.texts, loaded.records);
  };
  const current = () => {
    if (!loaded?.kb) throw new Error('content/cluster.yaml fehlt oder hat Fehler; siehe „npm run check“.');
    return { kb: loaded.kb, today };
  };

  return {
    name: 'wissensbasis',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        root = resolve(contentRoot ?? fileURLToPath(config.root));
        target = fileURLToPath(config.outDir);
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        if (command === 'preview') return;
        const report = await load();
        if (command === 'build') {
          if (report.fehler > 0) throw new ContentError(report);
          logger.info(renderText(report));
          // Built beside the live folder: whatever happens, the last good site stays as it is.
          await rm(staging(target), { recursive: true, force: true });
          updateConfig({ outDir: pathToFileURL(`${staging(target)}/`) });
        } else if (report.befunde.length > 0) {
          logger.warn(`\n${renderText(report)}`);
        }
        const site = loaded?.kb?.cluster.adresse;
        updateConfig({
          ...(site && { site }),
          vite: {
            plugins: [contentPlugin(current)],
            resolve: { alias: { '@content': join(root, 'content') } },
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        watchContent(server, join(root, 'content'), async () => {
          const report = await load();
          logger.info(report.befunde.length > 0 ? `\n${renderText(report)}` : renderText(report));
          return report;
        });
        server.middlewares.use(searchInDevelopment(current, base));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const { kb } = current();
        logger.info('Suchindex wird gebaut …');
        await writeFiles(folder, await buildSearchIndex(kb));
        await writeFile(join(folder, '_headers'), renderHeadersFile());
        await writeFile(join(folder, '.htaccess'), renderHtaccess());
        await cp(join(root, 'content', 'bilder'), join(folder, 'bilder'), { recursive: true }).catch(ignoreMissing);
        await replaceFolder(folder, target);
        logger.info(`Fertig: ${kb.eintraege.length} Einträge in ${target}`);
      },
    },
  };
}

const staging = (folder: string): string => `${folder.replace(/[\\/]+$/, '')}.neu`;

/** Puts `from` in the place of `to`. The moment in which neither is there is two renames long. */
async function replaceFolder(from: string, to: string): Promise<void> {
  const live = to.replace(/[\\/]+$/, '');
  const old = `${live}.alt`;
  await rm(old, { recursive: true, force: true });
  await rename(live, old).catch(ignoreMissing);
  await rename(from.replace(/[\\/]+$/, ''), live);
  await rm(old, { recursive: true, force: true });
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

async function writeFiles(folder: string, files: readonly IndexFile[]): Promise<void> {
  for (const { path, content } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** Reloads pages when a file under `content/` changes, and shows findings over the page. */
function watchContent(server: ViteDevServer, folder: string, reload: () => Promise<Report>): void {
  let report: Report | undefined;
  let waiting: NodeJS.Timeout | undefined;
  const changed = (file: string) => {
    if (!resolve(file).startsWith(folder)) return;
    clearTimeout(waiting);
    // Editors write a file in several steps; one reload is enough.
    waiting = setTimeout(() => {
      void reload().then((next) => {
        report = next;
        showFindings(server, next);
      });
    }, 80);
  };
  server.watcher.add(folder);
  for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
  void reload().then((first) => {
    report = first;
  });
  server.environments['client']?.hot.on('vite:client:connect', () => {
    if (report && report.fehler > 0) showFindings(server, report);
  });
}

/** Serves a freshly built index at `/pagefind/` while developing. */
function searchInDevelopment(current: () => { kb: NonNullable<Loaded['kb']>; today: string }, base: string) {
  let built: { readonly kb: unknown; readonly files: Promise<readonly IndexFile[]> } | undefined;
  return (
    request: { url?: string },
    response: { setHeader: (name: string, value: string) => void; end: (body: Uint8Array) => void },
    next: () => void,
  ): void => {
    const path = request.url?.split('?')[0]?.replace(base, '') ?? '';
    if (!path.startsWith('pagefind/')) {
      next();
      return;
    }
    const { kb } = current();
    if (built?.kb !== kb) built = { kb, files: buildSearchIndex(kb) };
    void built.files.then((files) => {
      const file = files.find((one) => one.path === path);
      if (!file) {
        next();
        return;
      }
      response.setHeader('Content-Type', path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream');
      response.end(file.content);
    });
  };
}
