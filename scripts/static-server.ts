import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { listen } from './listen.ts';

export interface ServeOptions {
  /** The path under which the folder is served, such as `/wissensbasis/`. */
  base?: string;
  /** Sent with every file. */
  headers?: Readonly<Record<string, string>>;
  /** Default: any free port. */
  port?: number;
}

export interface StaticServer {
  /** With the base, without a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/** Serves a built site as a plain web server does: unknown addresses get 404.html with status 404. */
export async function serve(folder: string, options: ServeOptions = {}): Promise<StaticServer> {
  const base = (options.base ?? '/').replace(/\/+$/, '');
  const headers = options.headers ?? {};
  const notFoundPage = join(folder, '404.html');

  function sendNotFound(_request: IncomingMessage, response: ServerResponse): void {
    const page = existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Not found';
    response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', ...headers }).end(page);
  }

  const files = sirv(folder, {
    etag: true,
    onNoMatch: sendNotFound,
    setHeaders: (response) => {
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
  });

  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (base === '') return files(request, response);
    if (!path.startsWith(`${base}/`)) return sendNotFound(request, response);
    request.url = path.slice(base.length);
    files(request, response);
  });
  const { url, close } = await listen(server, options.port);
  return { url: url + base, close };
}
