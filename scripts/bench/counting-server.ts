/** Serves files from memory, compressed as web hosts do it, and counts what goes over the wire. */
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { listen } from '../listen.ts';

export interface Traffic {
  readonly requests: number;
  /** Bytes of the bodies as sent. */
  readonly bytes: number;
}

export interface CountingServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** What was sent since the last call. */
  readonly take: () => Traffic;
  readonly close: () => Promise<void>;
}

/** Pagefind compresses its other files itself. */
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
};

/** @param files by path, without a slash at the beginning */
export async function serveCounting(files: ReadonlyMap<string, Uint8Array>): Promise<CountingServer> {
  const compressed = new Map<string, Buffer>();
  let requests = 0;
  let bytes = 0;
  const server = createServer((request, response) => {
    const path = decodeURI((request.url ?? '/').replace(/\?.*$/, '').slice(1));
    const content = files.get(path);
    requests += 1;
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(path)];
    const body = type === undefined ? content : (compressed.get(path) ?? gzipSync(content));
    if (type !== undefined) compressed.set(path, Buffer.from(body));
    bytes += body.byteLength;
    response
      .writeHead(200, {
        'Content-Type': type ?? 'application/octet-stream',
        'Content-Length': body.byteLength,
        'Cache-Control': 'max-age=600',
        ...(type !== undefined && { 'Content-Encoding': 'gzip' }),
      })
      .end(body);
  });
  const { url, close } = await listen(server);
  return {
    url,
    take: () => {
      const taken = { requests, bytes };
      requests = 0;
      bytes = 0;
      return taken;
    },
    close,
  };
}
