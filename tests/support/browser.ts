/** A built site in a real browser, as a web server with the right headers serves it. */
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { serve, type StaticServer } from '../../scripts/static-server.ts';
import { headers } from '../../src/publishing/headers.ts';
import { launchChromium } from './chromium.ts';

export interface Watched {
  readonly page: Page;
  /** Errors and warnings in the console (violations of the policy are among them), and scripts that failed. */
  readonly complaints: readonly string[];
  /** Addresses of everything that was asked for. */
  readonly requests: readonly string[];
}

export interface ServedSite {
  /** Address of the site, without a slash at the end. */
  url(): string;
  /** A window of its own, closed when the test is over. */
  context(options?: BrowserContextOptions): Promise<BrowserContext>;
  /** Opens an address of the site, such as `/suche/`, in a window of its own. */
  open(address: string, options?: BrowserContextOptions): Promise<Watched>;
}

/** Serves a folder and starts a browser for all tests of a file. */
export function serveInBrowser(folder: string, base = '/'): ServedSite {
  let server: StaticServer;
  let browser: Browser;
  beforeAll(async () => {
    server = await serve(folder, { base, headers });
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  async function context(options: BrowserContextOptions = {}): Promise<BrowserContext> {
    const made = await browser.newContext({
      locale: 'de-DE',
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    made.setDefaultTimeout(10_000);
    onTestFinished(() => made.close());
    return made;
  }

  return {
    url: () => server.url,
    context,
    async open(address, options) {
      const page = await (await context(options)).newPage();
      const watched = watch(page);
      await page.goto(server.url + address);
      return watched;
    },
  };
}

/** Notes down what a page complains about and asks for from now on. */
export function watch(page: Page): Watched {
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.context().on('request', (request) => requests.push(request.url()));
  return { page, complaints, requests };
}
