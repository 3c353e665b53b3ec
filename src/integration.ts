/**
 * The one Astro integration: checks the records, offers the knowledge base to pages, follows changes while
 * developing, builds the search index and puts the finished site in place.
 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { contentModule } from './integration/content-module.ts';
import { followContent, searchMiddleware } from './integration/development.ts';
import { copyIfThere, replaceFolder, stagingFor, writeFiles } from './integration/output.ts';
import { loadKnowledge, type Loaded } from './knowledge/load.ts';
import { renderText } from './knowledge/report/formats.ts';
import { makeReport, type Report } from './knowledge/report/report.ts';
import { todayFrom } from './knowledge/today.ts';
import { renderHeadersFile, renderHtaccess, renderNginx } from './publishing/headers.ts';
import { buildSearchIndex, type IndexFile } from './search/index/build-index.ts';

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
  readonly contentRoot?: string | undefined;
}

export function wissensbasis({ contentRoot }: Options = {}): AstroIntegration {
  const today = todayFrom(process.env, new Date());
  let root = '';
  let target = '';
  let base = '/';
  let loaded: Loaded | undefined;
  let report: Report | undefined;
  let index: Promise<readonly IndexFile[]> | undefined;

  const load = async (): Promise<Report> => {
    loaded = await loadKnowledge(root, today);
    report = makeReport(loaded.befunde, loaded.texts, loaded.records);
    return report;
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
        const found = await load();
        if (command === 'build') {
          if (found.fehler > 0) throw new ContentError(found);
          logger.info(renderText(found));
          await rm(stagingFor(target), { recursive: true, force: true });
          updateConfig({ outDir: pathToFileURL(`${stagingFor(target)}/`) });
        }
        const site = loaded?.kb?.cluster.adresse;
        updateConfig({
          ...(site && { site }),
          vite: {
            plugins: [contentModule(current)],
            resolve: { alias: { '@content': join(root, 'content') } },
          },
        });
      },
      'astro:server:setup': ({ server, logger }) => {
        const tell = (found: Report): Report => {
          logger.info(found.befunde.length > 0 ? `\n${renderText(found)}` : renderText(found));
          return found;
        };
        const content = join(root, 'content');
        if (report) followContent(server, content, tell(report), async () => tell(await load()));
        server.middlewares.use(searchMiddleware(current, base));
        server.middlewares.use(`${base}bilder`, sirv(join(content, 'bilder'), { dev: true }));
      },
      'astro:build:start': ({ logger }) => {
        logger.info('Suchindex wird neben den Seiten gebaut …');
        index = buildSearchIndex(current().kb, today);
        // Looked at when the pages are done; until then a failure must not end the process.
        index.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        await writeFiles(folder, [
          ...((await index) ?? []),
          { path: '_headers', content: renderHeadersFile() },
          { path: '.htaccess', content: renderHtaccess(base) },
          { path: '.nginx-headers.conf', content: renderNginx() },
        ]);
        await copyIfThere(join(root, 'content', 'bilder'), join(folder, 'bilder'));
        await replaceFolder(folder, target);
        logger.info(`Fertig: ${current().kb.eintraege.length} Einträge, Seite in ${target}`);
      },
    },
  };
}
