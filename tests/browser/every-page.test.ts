import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { serveInBrowser, watch } from '../support/browser.ts';
import { pagesOf } from '../support/html.ts';

/** Text spacing that a page must bear (WCAG 1.4.12). */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } ' +
  'p { margin-block-end: 2em !important }';

/** How many pixels the page is wider than the window. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.scrollingElement!.scrollWidth - document.scrollingElement!.clientWidth);

/** With a sheet made by script: the policy allows no style element, and that is not what is tested here. */
const spaceOut = (page: Page): Promise<void> =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, spacing);

describe.each([
  { name: 'The built site', folder: inject('site') },
  { name: 'The site of the edge cases', folder: inject('edgeCases') },
])('$name', ({ folder }) => {
  const site = serveInBrowser(folder);
  const pages = pagesOf(folder);
  const addresses = pages
    // A redirect would be looked at twice, as the page it leads to; and of a long series one is enough.
    .filter(({ html }) => !html.includes('http-equiv="refresh"'))
    .map(({ address }) => address)
    .filter((address) => !/reihe-(?!001)/.test(address));

  it('keeps its policy, to its own host and to the width of a small window on every page', async () => {
    const context = await site.context({ viewport: { width: 320, height: 256 } });
    const page = await context.newPage();
    const { complaints, requests } = watch(page);
    const tooWide: string[] = [];
    const tooWideSpaced: string[] = [];
    for (const address of addresses) {
      await page.goto(site.url() + address);
      if ((await overflow(page)) > 0) tooWide.push(address);
      await spaceOut(page);
      if ((await overflow(page)) > 0) tooWideSpaced.push(address);
    }
    expect(complaints).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(`${site.url()}/`))).toEqual([]);
    expect(tooWide).toEqual([]);
    expect(tooWideSpaced).toEqual([]);

    const { cookies, origins } = await context.storageState();
    expect([...cookies, ...origins]).toEqual([]);
  }, 600_000);
});
