/** Devices side by side: chosen by form or by address, told plainly what is wrong, printed on one sheet. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { objections } from '../support/axe.ts';
import { serveInBrowser } from '../support/browser.ts';

const site = serveInBrowser(inject('site'));
const belowPath = serveInBrowser(inject('siteBelowPath'), '/wissen/');
const address = '/geraete/vergleich/';
const three = `${address}?a=musterboard-86&b=lehrbild-86&c=mustertafel-75s`;

const messages = (page: Page) => page.locator('#meldungen p').allTextContents();
const models = (page: Page) => page.locator('#vergleich thead a').allTextContents();

/** Opens the comparison and waits until it has said what it has to say. */
async function open(path: string, from = site) {
  const watched = await from.open(path);
  await settled(watched.page);
  return watched;
}

const settled = (page: Page) =>
  page.waitForFunction(() => {
    const text = document.querySelector('#meldungen')?.textContent ?? '';
    return text !== '' && !text.includes('geladen …');
  });

/** The texts of a row, without its title. */
const row = (page: Page, title: string) =>
  page
    .locator('#vergleich tr', { has: page.getByRole('rowheader', { name: title, exact: true }) })
    .locator('td')
    .allInnerTexts();

const choose = (page: Page, label: string, slug: string) => page.getByLabel(label).selectOption(slug);

describe('A comparison', () => {
  it('is made with the form, and its address can be sent', async () => {
    const { page, complaints } = await open(address);
    expect(await messages(page)).toEqual(['Wählen Sie zwei oder drei Geräte.']);
    await choose(page, 'Erstes Gerät', 'probetab-10');
    await choose(page, 'Drittes Gerät', 'probetab-12');
    await page.getByRole('button', { name: 'Vergleichen' }).click();
    await page.waitForURL('**/geraete/vergleich/?a=probetab-10&c=probetab-12');
    await settled(page);
    expect(await models(page)).toEqual(['Probetab 10', 'Probetab 12']);
    expect(await messages(page)).toEqual(['2 Geräte im Vergleich.']);
    expect(complaints).toEqual([]);
  });

  it('of three devices stands in the address, and fetches only what was chosen', async () => {
    const { page, requests, complaints } = await open(three);
    expect(await models(page)).toEqual(['Musterboard 86', 'Lehrbild 86', 'Mustertafel 75 S']);
    expect(await row(page, 'Letzte Version')).toEqual(['Android 9', 'Android 11', 'Android 14']);
    expect(await row(page, 'Steuerplatine')).toContain('keine Angabe');
    const fetched = requests.filter((one) => one.endsWith('.json')).map((one) => one.split('/').at(-1));
    expect(fetched.sort()).toEqual([
      'lehrbild-86.json',
      'musterboard-86.json',
      'mustertafel-75s.json',
      'vergleich.json',
    ]);
    expect(await page.title()).toMatch(/^Musterboard 86, Lehrbild 86, Mustertafel 75 S – Geräte vergleichen/);
    expect(await page.getByLabel('Zweites Gerät').inputValue()).toBe('lehrbild-86');
    expect(complaints).toEqual([]);
  });

  it('marks every made-up device, in the table and in the form, and no other', async () => {
    const { page } = await open(`${address}?a=ipad-9&b=fiktab-11`);
    const marks = await page
      .locator('#vergleich thead th')
      .evaluateAll((cells) =>
        cells.map((cell) => cell.querySelector('.abzeichen__marke--fiktiv')?.textContent),
      );
    expect(marks.map((mark) => mark ?? 'keine')).toEqual(['keine', 'keine', 'Beispiel (fiktiv)']);
    const options = await page.getByLabel('Erstes Gerät').locator('option').allTextContents();
    expect(options.filter((text) => text.startsWith('Fiktab')).join()).toMatch(/Beispiel \(fiktiv\)$/);
    expect(options.filter((text) => text.startsWith('iPad')).join()).not.toContain('fiktiv');
  });

  it('groups the devices to choose from by class', async () => {
    const { page } = await open(address);
    const groups = await page
      .getByLabel('Zweites Gerät')
      .locator('optgroup')
      .evaluateAll((found) => found.map((group) => (group as HTMLOptGroupElement).label));
    expect(groups).toContain('Tablets');
    expect(new Set(groups).size).toBe(groups.length);
  });

  it('begins with the device from whose page one comes, and asks for another', async () => {
    const { page } = await site.open('/geraete/probetab-10/');
    await page.getByRole('link', { name: 'Mit anderen vergleichen' }).click();
    await page.waitForURL('**/geraete/vergleich/?a=probetab-10');
    await settled(page);
    expect((await messages(page)).join()).toContain('noch ein zweites Gerät');
    expect(await page.getByLabel('Erstes Gerät').inputValue()).toBe('probetab-10');
    expect(await page.locator('#vergleich table').count()).toBe(0);
  });

  it('can be made with the keyboard alone', async () => {
    const { page } = await open(address);
    await page.getByLabel('Erstes Gerät').focus();
    await page.keyboard.type('Musterb');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Lehr');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/geraete/vergleich/?a=*&b=lehrbild-86');
    await settled(page);
    expect(await page.locator('#vergleich table').count()).toBe(1);
    await page.locator('#vergleich .tabelle').focus();
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('tabelle');
  });

  it('comes back with the button of the browser', async () => {
    const { page } = await open(three);
    await choose(page, 'Drittes Gerät', '');
    await page.getByRole('button', { name: 'Vergleichen' }).click();
    await page.waitForURL('**/geraete/vergleich/?a=musterboard-86&b=lehrbild-86');
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('#vergleich thead a').length === 3);
  });
});

describe('What is wrong with an address is said plainly', () => {
  it('when a device is not known, and the others are still compared', async () => {
    const { page } = await open(`${address}?a=musterboard-86&b=gibt-es-nicht&c=lehrbild-86`);
    expect((await messages(page))[0]).toContain('Ein Gerät „gibt-es-nicht“ gibt es hier nicht.');
    expect(await models(page)).toEqual(['Musterboard 86', 'Lehrbild 86']);
  });

  it('when a device was chosen twice', async () => {
    const { page } = await open(`${address}?a=lehrbild-86&b=lehrbild-86`);
    expect(await messages(page)).toEqual([
      'Lehrbild 86 war zweimal gewählt und steht nur einmal da.',
      'Wählen Sie noch ein zweites Gerät, dann stehen beide nebeneinander.',
    ]);
    expect(await page.locator('#vergleich table').count()).toBe(0);
  });

  it('when it holds something that is no name, which is shown as text and never fetched', async () => {
    const strange = encodeURIComponent('<img src=x onerror=alert(1)>');
    const { page, requests, complaints } = await open(
      `${address}?a=${strange}&b=..%2F..%2Fsuche&a=lehrbild-86`,
    );
    expect((await messages(page)).join()).toContain('„<img src=x onerror=alert(1)>“');
    expect(await page.locator('#meldungen img').count()).toBe(0);
    expect(requests.filter((one) => one.endsWith('.json'))).toEqual([`${site.url()}/geraete/vergleich.json`]);
    expect(complaints).toEqual([]);
  });

  it.each(['**/geraete/vergleich.json', '**/geraete/vergleich/lehrbild-86.json'])(
    'when %s cannot be reached, with a way to the list',
    async (failing) => {
      const { page } = await site.open('/');
      await page.route(failing, (route) => route.abort());
      await page.goto(site.url() + three);
      await settled(page);
      expect((await messages(page)).join()).toContain('gerade nicht zu erreichen');
      expect(await page.locator('#meldungen a').getAttribute('href')).toBe('/geraete/');
      expect(await page.locator('#vergleich table').count()).toBe(0);
    },
  );
});

describe('Without JavaScript', () => {
  it('the page says so and leads to the devices, class by class', async () => {
    const { page } = await site.open(three, { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('Das Nebeneinander braucht JavaScript.');
    expect(await page.locator('#wahl').isVisible()).toBe(false);
    expect(await page.getByRole('heading', { name: 'Tablets' }).isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Probetab 10' }).click();
    await page.waitForURL('**/geraete/probetab-10/');
  });
});

describe('On paper', () => {
  it.each([
    three,
    `${address}?a=beispielbook-11&b=fiktab-11&c=musterbeam-laser`,
    `${address}?a=probetab-10&b=probetab-12`,
  ])('it is one A4 sheet across: %s', async (path) => {
    const { page } = await open(path);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf).toMatch(/\/MediaBox \[0 0 84[12]\.\d+ 59[45]\.\d+\]/);
  });

  it('has its marks, and nothing to click', async () => {
    const { page } = await open(three);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#vergleich .abzeichen__marke--fiktiv').first().isVisible()).toBe(true);
    expect(await page.locator('main :is(form, button):visible').count()).toBe(0);
  });
});

it('axe finds nothing in a filled comparison, in light and dark, on a phone and on paper', async () => {
  const { page } = await open(three);
  expect(await objections(page)).toEqual([]);
});

it('axe finds nothing on a page of what runs out', async () => {
  const { page } = await site.open('/geraete/auslaufend/');
  expect(await objections(page)).toEqual([]);
});

it('A filled comparison scrolls in its frame, not with the page, in a small window', async () => {
  const { page } = await open(three);
  await page.setViewportSize({ width: 320, height: 500 });
  const wider = await page.evaluate(
    () => document.scrollingElement!.scrollWidth - document.scrollingElement!.clientWidth,
  );
  expect(wider).toBe(0);
});

it('Below a path, the comparison keeps the path', async () => {
  const { page, requests, complaints } = await open(`${address}?a=probetab-10`, belowPath);
  await choose(page, 'Zweites Gerät', 'probetab-12');
  await page.getByRole('button', { name: 'Vergleichen' }).click();
  await page.waitForURL('**/wissen/geraete/vergleich/?a=probetab-10&b=probetab-12');
  await settled(page);
  await page.locator('#vergleich thead a').first().click();
  await page.waitForURL('**/wissen/geraete/probetab-10/');
  expect(requests.filter((one) => !one.startsWith(`${belowPath.url()}/`))).toEqual([]);
  expect(complaints).toEqual([]);
});
