/** What was in force on a day: chosen, passed on as an address, and complete without JavaScript. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { serveInBrowser } from '../support/browser.ts';

const site = serveInBrowser(inject('site'));
const address = '/standards/stichtag/';

const result = (page: Page) => page.locator('#stichtag-ergebnis').textContent();
const shown = (page: Page) => page.locator('.geltung tbody tr:visible th a').allTextContents();

const choose = async (page: Page, day: string) => {
  await page.getByLabel('Tag').fill(day);
  await page.getByRole('button', { name: 'Zeigen' }).click();
};

describe('The reference day', () => {
  it('is today at first, and shows only what is in force', async () => {
    const { page, complaints } = await site.open(address);
    expect(await result(page)).toContain('In Kraft am ');
    const titles = await shown(page);
    expect(titles.some((title) => title.includes('(Fassung 2)'))).toBe(true);
    expect(titles.some((title) => title.includes('(Fassung 1)'))).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('shows what held on another day, and says so in the address', async () => {
    const { page } = await site.open(address);
    await choose(page, '2025-03-01');
    expect(await result(page)).toBe('In Kraft am 1. März 2025: Standards 1, Klauseln 0.');
    expect(await shown(page)).toEqual([expect.stringContaining('(Fassung 1)')]);
    expect(page.url()).toContain('?tag=2025-03-01');
    await page.goBack();
    expect((await shown(page)).some((title) => title.includes('(Fassung 2)'))).toBe(true);
  });

  it('can be reached by an address that somebody sent', async () => {
    const { page } = await site.open(`${address}?tag=2026-10-31`);
    expect(await result(page)).toContain('31. Oktober 2026');
    expect((await shown(page)).some((title) => title.includes('(Fassung 1)'))).toBe(true);
  });

  it('says that nothing held before the first decision', async () => {
    const { page } = await site.open(`${address}?tag=1999-01-01`);
    expect(await result(page)).toBe('An diesem Tag galt noch nichts.');
    expect(await shown(page)).toEqual([]);
  });

  it('asks for a real day where the address has none', async () => {
    const { page, complaints } = await site.open(`${address}?tag=2026-02-31`);
    expect(await result(page)).toContain('Bitte geben Sie einen Tag an');
    expect((await shown(page)).length).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
  });

  it('shows every edition with its time without JavaScript', async () => {
    const { page } = await site.open(address, { javaScriptEnabled: false });
    const titles = await shown(page);
    expect(titles.some((title) => title.includes('(Fassung 1)'))).toBe(true);
    expect(titles.some((title) => title.includes('(Fassung 2)'))).toBe(true);
    expect(await page.locator('#stichtag').isVisible()).toBe(false);
  });
});
