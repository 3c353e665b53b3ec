import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { pageSize } from '../../src/insights/listing.ts';
import { arten } from '../../src/schema/kinds.ts';
import { serveInBrowser } from '../support/browser.ts';

const site = serveInBrowser(inject('site'));
const edgeCases = serveInBrowser(inject('edgeCases'));

const cards = (page: Page) => page.locator('#eintraege > li:visible');
const facet = (page: Page, field: string, value: string) =>
  page.locator(`#filter a[data-feld="${field}"][data-wert="${value}"]`);
const numberAt = async (page: Page, field: string, value: string): Promise<number> =>
  Number(await facet(page, field, value).locator('.filter__zahl').textContent());
const totalOf = async (page: Page): Promise<number> =>
  Number(await page.locator('#anzahl').getAttribute('data-gesamt'));
const announced = (page: Page) => page.locator('#anzahl').textContent();
/** Values beyond the first eight are folded away. */
const unfold = (page: Page) =>
  page
    .locator('#filter section details')
    .evaluateAll((folded) => folded.forEach((details) => details.setAttribute('open', '')));
const announces = (page: Page, text: string) =>
  page.waitForFunction((wanted) => document.querySelector('#anzahl')?.textContent?.trim() === wanted, text);

describe('The filters of a list', () => {
  it('narrow it to what their count promises, and announce the number', async () => {
    const { page, complaints } = await site.open('/erfahrungen/');
    const promised = await numberAt(page, 'geraeteklassen', 'access_point');
    await facet(page, 'geraeteklassen', 'access_point').click();
    await announces(page, `${promised} von ${await totalOf(page)} Einträgen`);
    expect(await page.locator('#anzahl').getAttribute('role')).toBe('status');
    expect(await cards(page).count()).toBe(promised);
    expect(await facet(page, 'geraeteklassen', 'access_point').getAttribute('aria-current')).toBe('true');
    expect(complaints).toEqual([]);
  });

  it('widen within one filter, narrow between filters, and change each other’s counts', async () => {
    const { page } = await site.open('/erfahrungen/');
    await unfold(page);
    const failures = await numberAt(page, 'erfahrungsart', 'fehlentwicklung');
    await facet(page, 'geraeteklassen', 'access_point').click();
    await facet(page, 'geraeteklassen', 'interaktives_display').click();
    const both = await cards(page).count();
    expect(await numberAt(page, 'erfahrungsart', 'fehlentwicklung')).toBeLessThan(failures + 1);
    const promised = await numberAt(page, 'erfahrungsart', 'fehlentwicklung');
    await facet(page, 'erfahrungsart', 'fehlentwicklung').click();
    await announces(page, `${promised} von ${await totalOf(page)} Einträgen`);
    expect(await cards(page).count()).toBeLessThan(both);
  });

  it('stand in the address, survive a reload, and go with a second click', async () => {
    const { page } = await site.open('/erfahrungen/');
    await facet(page, 'themen', 'netzwerk-wlan').click();
    await facet(page, 'erfahrungsart', 'fehlentwicklung').click();
    const address = new URL(page.url());
    expect(address.pathname).toBe('/erfahrungen/');
    expect([...address.searchParams]).toEqual([
      ['themen', 'netzwerk-wlan'],
      ['erfahrungsart', 'fehlentwicklung'],
    ]);
    const before = [await announced(page), await cards(page).allTextContents()];
    await page.reload();
    await announces(page, before[0] as string);
    expect(await cards(page).allTextContents()).toEqual(before[1]);

    await facet(page, 'themen', 'netzwerk-wlan').click();
    await facet(page, 'erfahrungsart', 'fehlentwicklung').click();
    await announces(page, `${await totalOf(page)} Einträge`);
    expect(new URL(page.url()).search).toBe('');
  });

  it('say so where nothing fits', async () => {
    const { page } = await site.open('/erfahrungen/?themen=netzwerk-wlan&geraeteklassen=beamer');
    await announces(page, 'Zu dieser Auswahl gibt es keinen Eintrag.');
    expect(await cards(page).count()).toBe(0);
  });

  it('keep the focus where it is', async () => {
    const { page } = await site.open('/erfahrungen/');
    await facet(page, 'erfahrungsart', 'fehlentwicklung').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/?erfahrungsart=fehlentwicklung');
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['wert'])).toBe(
      'fehlentwicklung',
    );
  });

  it('come back with the address after one has looked at a record', async () => {
    const { page } = await site.open('/erfahrungen/');
    await facet(page, 'erfahrungsart', 'fehlentwicklung').click();
    const before = await announced(page);
    await cards(page).first().locator('a').click();
    await page.waitForURL(/\/erfahrungen\/[^/?]+\/$/);
    await page.goBack();
    await announces(page, before!);
  });

  it('see the records of all pages of a long list', async () => {
    const { page, complaints } = await edgeCases.open('/fragen/');
    const total = await totalOf(page);
    expect(total).toBeGreaterThan(pageSize);
    expect(await cards(page).count()).toBe(pageSize);
    const promised = await numberAt(page, 'dringlichkeit', 'hoch');
    await facet(page, 'dringlichkeit', 'hoch').click();
    await announces(page, `${promised} von ${total} Einträgen`);
    expect(await cards(page).count()).toBe(promised);
    expect(await page.locator('#blaettern').isVisible()).toBe(false);

    await facet(page, 'dringlichkeit', 'hoch').click();
    await announces(page, `${total} Einträge`);
    expect(complaints).toEqual([]);
  });

  it('combine from a list that is already filtered', async () => {
    const { page } = await site.open('/erfahrungen/nach/erfahrungsart/fehlentwicklung/');
    await unfold(page);
    await facet(page, 'geraeteklassen', 'interaktives_display').click();
    await page.waitForURL(
      '**/erfahrungen/?erfahrungsart=fehlentwicklung&geraeteklassen=interaktives_display',
    );
    await page.waitForFunction(() => / von /.test(document.querySelector('#anzahl')!.textContent));
    expect(await cards(page).count()).toBeGreaterThan(0);
  });

  it('are folded away on a narrow screen, where the records come first', async () => {
    const { page } = await site.open('/erfahrungen/', { viewport: { width: 360, height: 740 } });
    expect(await page.locator('#filter li').first().isVisible()).toBe(false);
    expect(await cards(page).first().isVisible()).toBe(true);
    await page.locator('#filter > details > summary').click();
    expect(await page.locator('#filter li').first().isVisible()).toBe(true);
  });
});

describe('Without JavaScript', () => {
  const off = { javaScriptEnabled: false };

  it('a filter leads to the list of what it promises', async () => {
    const { page } = await site.open('/erfahrungen/', off);
    const promised = await numberAt(page, 'erfahrungsart', 'fehlentwicklung');
    await facet(page, 'erfahrungsart', 'fehlentwicklung').click();
    await page.waitForURL('**/erfahrungen/nach/erfahrungsart/fehlentwicklung/');
    expect(await cards(page).count()).toBe(promised);
    expect(await page.locator('h1').textContent()).toBe('Erfahrungen: Fehlentwicklung');
    await page.getByRole('link', { name: 'Alle Erfahrungen zeigen' }).click();
    expect(await cards(page).count()).toBe(await totalOf(page));
  });

  it('the pages of a long list follow each other', async () => {
    const { page } = await edgeCases.open('/fragen/', off);
    await page.getByRole('link', { name: 'Nächste Seite' }).click();
    await page.waitForURL('**/fragen/seite/2/');
    expect(await cards(page).count()).toBe((await totalOf(page)) - pageSize);
    await page.getByRole('link', { name: 'Vorige Seite' }).click();
    expect(await cards(page).count()).toBe(pageSize);
  });

  it('the search says that it needs it, and links to all lists', async () => {
    const { page } = await site.open('/', off);
    await page.locator('#suchwort').fill('Ersatzteile');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/suche/?q=Ersatzteile');
    const main = page.locator('main');
    expect(await main.textContent()).toContain('Die Suche braucht JavaScript.');
    expect(await main.locator('a:visible').count()).toBe(arten.length);
    expect(await main.locator('#suchfilter').isVisible()).toBe(false);
    expect(await main.locator('#trefferzahl').isVisible()).toBe(false);
  });

  it('a former address leads to the new one', async () => {
    const { page } = await site.open('/geraete/musterboard/', off);
    await page.waitForURL('**/geraete/musterboard-86/');
    expect(await page.locator('h1').textContent()).toBe('Musterboard 86 (fiktiv)');
  });

  it('every part of a record is there to read', async () => {
    const address = '/empfehlungen/praesentationstechnik-klassenraum-v2/';
    const [plain, scripted] = [await site.open(address, off), await site.open(address)];
    expect(await plain.page.locator('main').innerText()).toBe(
      await scripted.page.locator('main').innerText(),
    );
  });
});
