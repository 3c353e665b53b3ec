import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { serveInBrowser } from '../support/browser.ts';

const site = serveInBrowser(inject('site'));
const edgeCases = serveInBrowser(inject('edgeCases'));

/** The width that an A4 page leaves between the margins of the print styles: 178 mm. */
const paper = { width: 673, height: 986 };

/** Opens a page as it is printed from a screen that is dark. */
async function openOnPaper(address: string, from = site): Promise<Page> {
  const { page } = await from.open(address, { viewport: paper, colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  return page;
}

/** Which of the elements can be seen. */
const visible = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((found) =>
      found
        .filter((element) => element.checkVisibility())
        .map((element) => element.textContent?.trim() ?? ''),
    );

/** Elements that reach beyond the paper. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .filter(
        (element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1,
      )
      .map((element) => `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`),
  );

/** What is printed after a link. */
const after = (page: Page, selector: string): Promise<string[]> =>
  page
    .locator(selector)
    .evaluateAll((found) => found.map((element) => getComputedStyle(element, '::after').content));

const controls =
  'nav, form, button, input, select, summary, .sprungmarke, .korrektur a, .filter, .blaettern, .brotkrumen';

describe('A record on paper', () => {
  const address = '/erfahrungen/2024-displays-ohne-ersatzteilzusage/';

  it('has its title, its mark and its notice', async () => {
    const page = await openOnPaper(address);
    expect(await visible(page, 'h1')).toHaveLength(1);
    expect(await visible(page, '.eintrag__kopf .abzeichen__marke--fiktiv')).toEqual(['Beispiel (fiktiv)']);
    expect((await visible(page, '[data-hinweis="fiktiv"]')).join()).toContain('Dieser Eintrag ist erfunden');
    expect(await visible(page, '.vertrauen')).toHaveLength(1);
    expect(await visible(page, '.korrektur code')).toEqual([
      'erfahrungen/2024-displays-ohne-ersatzteilzusage',
    ]);
  });

  it('has no navigation and nothing to click', async () => {
    expect(await visible(await openOnPaper(address), controls)).toEqual([]);
  });

  it('has the whole text', async () => {
    const page = await openOnPaper(address);
    const hidden = await page
      .locator('.eintrag__inhalt *')
      .evaluateAll((found) =>
        found.filter((element) => !element.checkVisibility()).map(({ tagName }) => tagName),
      );
    expect(hidden).toEqual([]);
  });

  it('writes out the addresses of its sources, and not those of the site’s own pages', async () => {
    const page = await openOnPaper('/grundlagen/wlan-planung/');
    const sources = await page
      .locator('.quellen a')
      .evaluateAll((found) => found.map((link) => link.getAttribute('href')));
    expect(sources.length).toBeGreaterThan(5);
    const shown = await after(page, '.quellen a');
    expect(shown.map((content, i) => content.includes(sources[i]!))).toEqual(sources.map(() => true));
    expect(new Set(await after(page, '.beziehungen a'))).toEqual(new Set(['none']));
  });

  it.each([
    address,
    '/geraete/probetab-10/',
    '/geraete/musterboard-86/',
    '/empfehlungen/praesentationstechnik-klassenraum-v2/',
    '/grundlagen/wlan-planung/',
    '/foerderprogramme/digitalpakt-2/',
    '/standards/',
    '/standards/umsetzung/',
    '/standards/stichtag/',
    '/standards/eltern/',
    '/wiedervorlage/',
    '/stand/',
    '/geraete/auslaufend/',
    '/klauseln/baukasten/',
    '/rechner/zweckbindung/',
  ])('fits on the paper: %s', async (one) => {
    expect(await cutOff(await openOnPaper(one))).toEqual([]);
  });

  it('fits on the paper, with all that Markdown can do', async () => {
    expect(await cutOff(await openOnPaper('/grundlagen/satz-und-zeichen/', edgeCases))).toEqual([]);
  });

  it('is dark on white, even from a dark screen', async () => {
    const page = await openOnPaper(address);
    const colours = await page.locator('body, body *').evaluateAll((found) =>
      found
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { color, backgroundColor } = getComputedStyle(element);
          return `${color} on ${backgroundColor}`;
        }),
    );
    const transparent = 'rgba(0, 0, 0, 0)';
    expect([...new Set(colours)].sort()).toEqual([
      `rgb(0, 0, 0) on ${transparent}`,
      `rgb(51, 51, 51) on ${transparent}`,
    ]);
    const paperColour = await page.locator('html').evaluate((html) => getComputedStyle(html).backgroundColor);
    expect(paperColour).toBe('rgb(255, 255, 255)');
  });

  it('becomes a PDF of a few A4 pages, with a title for its reader', async () => {
    const { page } = await site.open(address);
    const pdf = (await page.pdf({ format: 'A4', tagged: true })).toString('latin1');
    const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(0);
    expect(pages).toBeLessThan(6);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45]\.\d+ 84[12]\.\d+\]/);
  });
});

describe('A dossier on paper', () => {
  it.each(['interaktives_display', 'tablet', 'notebook', 'robotik_sensorik'])(
    'fits on two A4 pages: %s',
    async (klasse) => {
      const { page } = await site.open(`/vor-dem-kauf/${klasse}/`);
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)?.length ?? 0).toBeLessThanOrEqual(2);
    },
  );

  it('has its verdict, its marks and nothing to click', async () => {
    const page = await openOnPaper('/vor-dem-kauf/interaktives_display/');
    expect((await visible(page, '.eintrag__kurz')).join()).toContain('Anforderungen sind Pflicht');
    expect(await visible(page, '.stolpersteine .abzeichen__marke--fiktiv')).not.toEqual([]);
    expect(await visible(page, `${controls}, .nicht-drucken`)).toEqual([]);
  });
});

describe('A list on paper', () => {
  it('has its title and every record with its mark, and no filters', async () => {
    const page = await openOnPaper('/erfahrungen/');
    expect(await visible(page, 'h1')).toEqual(['Erfahrungen']);
    expect(await visible(page, '.karte__titel')).toHaveLength(await page.locator('.karte').count());
    expect(await visible(page, '.karte .abzeichen__marke--fiktiv')).not.toEqual([]);
    expect(await visible(page, controls)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });

  it('has only the records that the filters leave', async () => {
    const page = await openOnPaper('/erfahrungen/?erfahrungsart=fehlentwicklung');
    await page.waitForFunction(() => / von /.test(document.querySelector('#anzahl')!.textContent));
    const number = Number.parseInt((await visible(page, '#anzahl')).join(), 10);
    expect(await visible(page, '.karte__titel')).toHaveLength(number);
  });
});

describe('Results of the search on paper', () => {
  it('are there with their marks, without the filters', async () => {
    const page = await openOnPaper('/suche/?q=Ersatzteile&belegart=beispiel_fiktiv');
    await page.waitForFunction(() => document.querySelectorAll('#treffer li').length > 0);
    const titles = await visible(page, '#treffer h2');
    expect(await visible(page, '#treffer .abzeichen__marke--fiktiv')).toHaveLength(titles.length);
    expect(await visible(page, '.filter, .filter *, #mehr, .suche__sortierung')).toEqual([]);
  });
});
