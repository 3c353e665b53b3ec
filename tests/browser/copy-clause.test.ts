/** A clause to take along: copied by a button, or shown and selected where the browser does not allow that. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { objections } from '../support/axe.ts';
import { serveInBrowser } from '../support/browser.ts';

const site = serveInBrowser(inject('site'));
const address = '/klauseln/reaktionszeiten-support/';

const allowed = { permissions: ['clipboard-read', 'clipboard-write'] };

const button = (page: Page) => page.getByRole('button', { name: 'Als Text kopieren' });
const message = (page: Page) => page.locator('#textkopie [role="status"] p:visible');
const wording = (page: Page) => page.locator('#textkopie pre').textContent();

/** A page whose browser refuses to copy. */
async function openRefusing(): Promise<Page> {
  const { page } = await site.open(address);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
  });
  return page;
}

describe('The button on the page of a clause', () => {
  it('copies the wording with its source, says so, and sends nothing', async () => {
    const { page, complaints, requests } = await site.open(address, allowed);
    await page.waitForLoadState('networkidle');
    const before = requests.length;
    await button(page).click();
    await message(page).filter({ hasText: 'Der Text ist kopiert.' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await wording(page));
    expect(copied).toMatch(/^1\. Der Auftragnehmer.*\n2\. /);
    expect(copied).toContain('[AUSFÜLLEN: Zeitraum der Auswertung]');
    expect(copied).toMatch(/Beispiel \(fiktiv\)\. Quelle: .*\/klauseln\/reaktionszeiten-support\/\n$/);
    expect(await page.locator('#textkopie details').getAttribute('open')).toBeNull();
    expect(requests.length).toBe(before);
    expect(complaints).toEqual([]);
  });

  it('works with the keyboard and keeps the focus', async () => {
    const { page } = await site.open(address, allowed);
    await button(page).focus();
    await page.keyboard.press('Enter');
    await message(page).filter({ hasText: 'Der Text ist kopiert.' }).waitFor();
    expect(await button(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('#textkopie pre').isVisible()).toBe(true);
  });

  it('shows and selects the wording where the browser refuses, and says how to go on', async () => {
    const page = await openRefusing();
    await button(page).click();
    await message(page).filter({ hasText: 'lässt das Kopieren nicht zu' }).waitFor();
    expect(await page.locator('#textkopie pre').isVisible()).toBe(true);
    const selected = await page.evaluate(() => getSelection()?.toString().trim());
    expect(selected).toBe((await wording(page))?.trim());
  });

  it('selects the wording where there is no clipboard, as without https', async () => {
    const { page, complaints } = await site.open(address);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await button(page).click();
    await message(page).filter({ hasText: 'lässt das Kopieren nicht zu' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('is not there without JavaScript, where the wording can be opened and selected', async () => {
    const { page } = await site.open(address, { javaScriptEnabled: false });
    expect(await button(page).isVisible()).toBe(false);
    await page.locator('#textkopie summary').click();
    expect(await page.locator('#textkopie pre').isVisible()).toBe(true);
  });
});

describe('The page of a clause', () => {
  it('has no objection of axe, also while the wording is shown', async () => {
    const page = await openRefusing();
    await button(page).click();
    await page.locator('#textkopie pre').waitFor();
    expect(await objections(page)).toEqual([]);
  });

  it('is no wider than a phone, also while the wording is shown', async () => {
    const { page } = await site.open(address, { viewport: { width: 360, height: 740 } });
    await page.locator('#textkopie summary').click();
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });

  it('has on paper the wording once, its variants and its use, and nothing to click', async () => {
    const { page } = await site.open(address);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#textkopie').isVisible()).toBe(false);
    expect(await button(page).isVisible()).toBe(false);
    for (const part of ['.fliesstext', '.platzhalter', '.varianten', '.messvergleich', '.verwendung']) {
      expect(await page.locator(part).first().isVisible()).toBe(true);
    }
  });
});
