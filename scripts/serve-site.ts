/** Serves the built site on this computer, with the headers that a host should send. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { headers } from '../src/publishing/headers.ts';
import { serve } from './static-server.ts';

const firstPort = 4321;
const attempts = 20;

/**
 * Serves `dist/` until the process ends and prints its address.
 * @returns exit code
 */
export async function serveSite(root: string): Promise<number> {
  const folder = join(root, 'dist');
  if (!existsSync(join(folder, 'index.html'))) {
    console.error(
      'Es gibt noch keine gebaute Seite. Rufen Sie zuerst „npm run build“ auf, oder gleich „npm start“.',
    );
    return 1;
  }
  const base = process.env['BASE_PATH'] ?? '/';
  for (let port = firstPort; port < firstPort + attempts; port += 1) {
    try {
      const { url } = await serve(folder, { base, headers, port });
      console.log(
        `\nDie Wissensbasis läuft unter ${url.replace('127.0.0.1', 'localhost')}/\nBeenden mit Strg+C.`,
      );
      return 0;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    }
  }
  console.error(`Die Ports ${firstPort} bis ${firstPort + attempts - 1} sind alle belegt.`);
  return 1;
}
