import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { objections } from '../support/axe.ts';
import { serveInBrowser } from '../support/browser.ts';
import { all, pagesOf } from '../support/html.ts';
import { arten } from '../../src/schema/kinds.ts';

const site = serveInBrowser(inject('site'));
const edgeCases = serveInBrowser(inject('edgeCases'));

/** Of each kind the record whose page has most on it. */
const fullest = arten.map((art) => {
  const pages = pagesOf(inject('site')).filter(({ address }) => new RegExp(`^/${art}/[^/]+/$`).test(address));
  const records = pages.filter(({ root }) => all(root, '.eintrag').length > 0);
  return records.toSorted((a, b) => b.html.length - a.html.length)[0]!.address;
});

describe('axe finds nothing, in light and dark, on a phone and on paper,', () => {
  it.each([
    '/',
    '/erfahrungen/',
    '/themen/',
    '/erfahrungen/nach/erfahrungsart/fehlentwicklung/',
    '/erfahrungen/?geraeteklassen=access_point&erfahrungsart=fehlentwicklung',
    ...fullest,
    '/vor-dem-kauf/',
    '/vor-dem-kauf/tablet/',
    '/vor-dem-kauf/tablet/pruefliste/',
    '/standards/',
    '/standards/umsetzung/',
    '/standards/stichtag/?tag=2025-03-01',
    '/standards/eltern/',
    '/geraete/auslaufend/',
    '/klauseln/baukasten/',
    '/wiedervorlage/',
    '/stand/',
    '/ueber/',
    '/lesen/',
    '/barrierefreiheit/',
    '/datenschutz/',
    '/impressum/',
    '/404.html',
  ])('on %s', async (address) => {
    const { page } = await site.open(address);
    expect(await objections(page)).toEqual([]);
  });

  it.each([
    '/grundlagen/satz-und-zeichen/',
    '/erfahrungen/2023-zurueckgezogen/',
    '/fragen/seite/2/',
    '/impressum/',
  ])('on %s of the edge cases', async (address) => {
    const { page } = await edgeCases.open(address);
    expect(await objections(page)).toEqual([]);
  });

  it.each([
    ['before a search', '', 'Geben Sie'],
    ['with results', '?q=Display&art=erfahrungen', 'Treffer'],
    ['without results', '?q=Quastenflosser', 'Dazu steht nichts'],
  ])('on the search %s', async (_state, query, text) => {
    const { page } = await site.open(`/suche/${query}`);
    await page.locator('#trefferzahl', { hasText: text }).waitFor();
    expect(await objections(page)).toEqual([]);
  });
});

interface Stop {
  readonly name: string;
  readonly isVisible: boolean;
}

/** Walks through a page by the Tab key; gives what gets the focus, and whether one sees that it has. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 400; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      if (element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const { top, bottom, left, right, height, width } = element.getBoundingClientRect();
      const inWindow =
        bottom > 0 && top < innerHeight && right > 0 && left < innerWidth && height > 0 && width > 0;
      const [x, y] = [left + width / 2, Math.min(Math.max(top + 1, 1), innerHeight - 1)];
      const onTop = document.elementFromPoint(x, y);
      const isCovered = onTop !== null && !element.contains(onTop) && !onTop.contains(element);
      const index = [...document.querySelectorAll('*')].indexOf(element);
      return {
        name: `${index} ${element.tagName} ${element.textContent?.trim().slice(0, 40)}`,
        isVisible: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && inWindow && !isCovered,
      };
    });
    if (stop === undefined || stops.some(({ name }) => name === stop.name)) return stops;
    stops.push(stop);
  }
  throw new Error('The Tab key finds no end.');
}

/** How many controls of the page can be seen and used. */
const controls = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'a[href], button, input, select, textarea, summary, [tabindex="0"]',
        ),
      ].filter((element) => element.checkVisibility({ visibilityProperty: true })).length,
  );

describe('By keyboard', () => {
  it.each(['/', '/erfahrungen/', '/suche/?q=Display', ...fullest.slice(0, 3), '/404.html'])(
    'every control of %s is reached, in view and with a visible focus',
    async (address) => {
      // Else a page would still be scrolling when it is looked at.
      const { page } = await site.open(address, {
        viewport: { width: 1280, height: 600 },
        reducedMotion: 'reduce',
      });
      if (address.startsWith('/suche/')) await page.locator('#treffer a').first().waitFor();
      await page.evaluate(() => (document.activeElement as HTMLElement).blur());
      const stops = await walk(page);
      expect(stops.filter(({ isVisible }) => !isVisible)).toEqual([]);
      expect(stops).toHaveLength(await controls(page));
    },
  );

  it('the first stop skips to the main part', async () => {
    const { page } = await site.open('/erfahrungen/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe(
      'Zum Inhalt springen',
    );
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('a wide table scrolls', async () => {
    const { page } = await site.open('/geraete/probetab-10/', { viewport: { width: 320, height: 600 } });
    const table = page.locator('.tabelle').first();
    expect(await table.evaluate((frame) => frame.scrollWidth > frame.clientWidth)).toBe(true);
    await table.focus();
    for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => document.querySelector('.tabelle')!.scrollLeft > 0);
  });
});

describe('Who wants it otherwise', () => {
  it('and less motion sees none', async () => {
    for (const reducedMotion of ['reduce', 'no-preference'] as const) {
      const { page } = await site.open('/erfahrungen/', { reducedMotion });
      const moving = await page.evaluate(() =>
        [...document.querySelectorAll('*')]
          .filter((element) => {
            const { scrollBehavior, animationName, transitionDuration } = getComputedStyle(element);
            const transitions = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0.01);
            return scrollBehavior === 'smooth' || animationName !== 'none' || transitions;
          })
          .map(({ tagName }) => tagName),
      );
      expect(moving).toEqual(reducedMotion === 'reduce' ? [] : ['HTML']);
    }
  });

  it('and colours of the system still sees marks, notices and focus by their borders', async () => {
    const { page } = await site.open('/geraete/musterboard-86/', { forcedColors: 'active' });
    for (const selector of ['.abzeichen__marke--fiktiv', '.meldung', '.suchfeld input', '.suchfeld button']) {
      const border = await page
        .locator(selector)
        .first()
        .evaluate((element) => {
          const { borderInlineStartStyle, borderInlineStartWidth } = getComputedStyle(element);
          return `${borderInlineStartStyle} ${borderInlineStartWidth}`;
        });
      expect(border, selector).toMatch(/^(?:solid|dashed) [1-9]/);
    }
  });

  it('and bigger letters gets them', async () => {
    const { page } = await site.open('/erfahrungen/');
    const size = () =>
      page
        .locator('.karte__text')
        .first()
        .evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    const before = await size();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await size()).toBe(2 * before);
    expect(
      await page.evaluate(
        () => document.scrollingElement!.scrollWidth - document.scrollingElement!.clientWidth,
      ),
    ).toBe(0);
  });
});
