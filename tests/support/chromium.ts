import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type LaunchOptions } from 'playwright-core';

const modules = resolve(import.meta.dirname, '../../node_modules');
const names = ['chromium', 'chromium-browser', 'google-chrome'];

// The sandbox of Chromium does not run as root nor in most containers; Playwright leaves it off.
const args = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Opens a headless Chromium: that of CHROMIUM_PATH, an installed one, else the one that npm brought. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const found = await findChromium();
  return chromium.launch({
    headless: true,
    ...found,
    ...options,
    args: [...args, ...(options.args ?? [])],
    env: { ...process.env, ...found.env, ...options.env },
  });
}

type Found = Pick<LaunchOptions, 'executablePath' | 'channel' | 'env'>;

async function findChromium(): Promise<Found> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) return { executablePath: chosen };
  const installed = findInPath();
  if (installed !== undefined) return { executablePath: installed };
  if (process.platform === 'linux' && process.arch === 'x64') return bundledChromium();
  // Elsewhere Playwright knows where Chrome is installed, and says so if it is not.
  return { channel: 'chrome' };
}

function findInPath(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium of @sparticuz/chromium, with its fonts and, where the system lacks them, its libraries. */
async function bundledChromium(): Promise<Found> {
  const folder = await unpackedChromium();
  const executablePath = join(folder, 'chromium');
  const env: Record<string, string> = { FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (await lacksLibraries(executablePath)) {
    const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']];
    env['LD_LIBRARY_PATH'] = libraries.filter(Boolean).join(delimiter);
  }
  return { executablePath, env };
}

async function lacksLibraries(executable: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)('ldd', [executable]);
  return stdout.includes('not found');
}

/** Unpacks once per version. The folder gets its name last, so whoever finds it finds it complete. */
async function unpackedChromium(): Promise<string> {
  const source = join(modules, '@sparticuz/chromium');
  const { version } = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')) as { version: string };
  const folder = join(modules, '.cache', `chromium-${version}`);
  if (existsSync(folder)) return folder;

  await mkdir(join(modules, '.cache'), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  const archives = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br'];
  await inflateInto(
    unfinished,
    archives.map((name) => join(source, 'bin', name)),
  );
  await writeFile(join(unfinished, 'fonts.conf'), fontConfiguration(folder));
  try {
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true });
    // Another process was faster.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package unpacks into the temporary folder, whichever that is. */
async function inflateInto(folder: string, archives: string[]): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  try {
    await Promise.all(archives.map((archive) => inflate(archive)));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

/** The one of the package names folders of the cloud it is made for. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}
