/** Charts as people see them: large enough on a phone, nothing on top of each other, strong enough in light and dark. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { serveInBrowser } from '../support/browser.ts';
import { objections } from '../support/axe.ts';

const site = serveInBrowser(inject('site'));
const edgeCases = serveInBrowser(inject('edgeCases'));

const pages = [
  ['/vor-dem-kauf/interaktives_display/', site],
  ['/vor-dem-kauf/tablet/', site],
  ['/geraete/beispielbook-11/', site],
  ['/geraete/langer-name/', edgeCases],
  ['/vor-dem-kauf/tablet/', edgeCases],
] as const;

const phone = { viewport: { width: 360, height: 740 } };

/** What is written in the charts of a page: where, and how large. */
const words = (page: Page) =>
  page.locator('.grafik svg').evaluateAll((charts) =>
    charts.map((chart) => {
      const frame = chart.getBoundingClientRect();
      const scale = frame.width / (chart as SVGSVGElement).viewBox.baseVal.width;
      return [...chart.querySelectorAll('text')].map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return {
          text: text.textContent,
          size: parseFloat(getComputedStyle(text).fontSize) * scale,
          isInside:
            left >= frame.left - 1 &&
            right <= frame.right + 1 &&
            top >= frame.top - 1 &&
            bottom <= frame.bottom + 1,
          box: { left, right, top, bottom },
        };
      });
    }),
  );

type Word = Awaited<ReturnType<typeof words>>[number][number];

/** Whether letters of two texts lie on each other; their boxes are as high as a line. */
const clash = ({ box: a }: Word, { box: b }: Word): boolean =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4;

describe.each(pages)('The charts of %s', (address, from) => {
  it.each([
    ['on a phone', phone],
    ['on a screen', {}],
  ])('have letters of 12 pixels and more, within the frame, none on another: %s', async (_case, options) => {
    const { page } = await from.open(address, options);
    const charts = await words(page);
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      expect(chart.filter(({ size }) => size < 12).map(({ text }) => text)).toEqual([]);
      expect(chart.filter(({ isInside }) => !isInside).map(({ text }) => text)).toEqual([]);
      const clashes = chart.flatMap((one, i) =>
        chart.slice(i + 1).flatMap((other) => (clash(one, other) ? [`${one.text} / ${other.text}`] : [])),
      );
      expect(clashes).toEqual([]);
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

/** The lowest contrast of what the charts say with, against the page: [marks, letters]. */
const contrasts = (page: Page): Promise<[number, number]> =>
  page.evaluate(() => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;
    // The browser itself knows best which red, green and blue a colour is.
    const channels = (colour: string) => {
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
    };
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const paper = luminance(getComputedStyle(document.documentElement).backgroundColor);
    const contrast = (colour: string) => {
      const ink = luminance(colour);
      return (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05);
    };
    // Lines of the grid only help the eye; they are as faint as those of tables.
    const lines = [...document.querySelectorAll('.grafik :is(line, path, circle)')].filter(
      (mark) => mark.closest('g')?.getAttribute('stroke') !== 'var(--linie)',
    );
    const letters = [...document.querySelectorAll('.grafik text')];
    return [
      Math.min(
        ...lines.map((mark) => {
          const { stroke, fill } = getComputedStyle(mark);
          return contrast(stroke === 'none' ? fill : stroke);
        }),
      ),
      Math.min(...letters.map((text) => contrast(getComputedStyle(text).fill))),
    ];
  });

it.each(['light', 'dark'] as const)(
  'Marks and letters stand out enough from a page that is %s',
  async (colorScheme) => {
    const { page } = await site.open('/vor-dem-kauf/interaktives_display/', { colorScheme });
    const [marks, letters] = await contrasts(page);
    expect(marks).toBeGreaterThanOrEqual(3);
    expect(letters).toBeGreaterThanOrEqual(4.5);
  },
);

it('A chart is one image with a name and a description, and nothing inside is read out', async () => {
  const { page } = await site.open('/vor-dem-kauf/interaktives_display/');
  const image = page.getByRole('img', { name: 'Ende der Sicherheitsupdates', exact: true });
  expect(await image.count()).toBe(1);
  expect(
    await image.evaluate((svg) => svg.ariaDescribedByElements?.map((one) => one.textContent).join()),
  ).toMatch(/^Bei 2 von 3 Modellen/);
});

it('axe finds nothing in a dossier and a device with charts, in light and dark, on a phone and on paper', async () => {
  for (const address of ['/vor-dem-kauf/interaktives_display/', '/geraete/beispielbook-11/']) {
    const { page } = await site.open(address);
    expect(await objections(page)).toEqual([]);
  }
});

describe('On paper', () => {
  const shown = async (address: string): Promise<boolean[]> => {
    const { page } = await site.open(address);
    await page.emulateMedia({ media: 'print' });
    return page.locator('.grafik, .nummer').evaluateAll((all) => all.map((one) => one.checkVisibility()));
  };

  it('a dossier leaves its charts to the tables, and the numbers that lead to them', async () => {
    expect(new Set(await shown('/vor-dem-kauf/tablet/'))).toEqual(new Set([false]));
  });

  it('a device shows them', async () => {
    expect(new Set(await shown('/geraete/beispielbook-11/'))).toEqual(new Set([true]));
  });
});
