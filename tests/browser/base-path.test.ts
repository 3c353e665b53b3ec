import { expect, inject, it } from 'vitest';
import { serveInBrowser } from '../support/browser.ts';

const site = serveInBrowser(inject('siteBelowPath'), '/wissen/');

it('Below a path, the search finds records and leads to them', async () => {
  const { page, complaints, requests } = await site.open('/');
  await page.locator('#suchwort').fill('Ersatzteile');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/wissen/suche/?q=Ersatzteile');
  const link = page.locator('#treffer a').first();
  const title = await link.textContent();
  expect(await link.getAttribute('href')).toMatch(/^\/wissen\/[a-z]+\/[a-z0-9-]+\/$/);
  await link.click();
  await page.waitForURL(/\/wissen\/[a-z]+\/[a-z0-9-]+\/$/);
  expect(await page.locator('h1').textContent()).toBe(title);
  expect(requests.filter((address) => !address.startsWith(`${site.url()}/`))).toEqual([]);
  expect(complaints).toEqual([]);
});

it('Below a path, the filters of a list keep the path', async () => {
  const { page } = await site.open('/erfahrungen/');
  await page.locator('#filter a[data-wert="fehlentwicklung"]').click();
  await page.waitForURL('**/wissen/erfahrungen/?erfahrungsart=fehlentwicklung');
  await page.reload();
  await page.waitForFunction(() => / von /.test(document.querySelector('#anzahl')?.textContent ?? ''));
});

it('Below a path, an unknown address shows the error page with working links', async () => {
  const { page } = await site.open('/gibt/es/nicht/');
  expect(await page.locator('h1').textContent()).toBe('Diese Seite gibt es nicht');
  await page.locator('main').getByRole('link', { name: 'Erfahrungen' }).click();
  await page.waitForURL('**/wissen/erfahrungen/');
});
