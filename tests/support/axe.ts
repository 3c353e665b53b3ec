/** What axe objects to on a page, in all the ways in which a page is looked at. */
import type { AxeResults, RuleObject, RunOptions } from 'axe-core';
import { source as axeSource } from 'axe-core';
import type { Page } from 'playwright-core';

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

const wide = { width: 1280, height: 900 };

type View = 'light' | 'dark' | 'a phone' | 'print';

/** The ways in which a page is looked at: set up, in this order, on the page once loaded. */
const views: Readonly<Record<View, (page: Page) => Promise<void>>> = {
  light: (page) => page.emulateMedia({ colorScheme: 'light' }),
  dark: (page) => page.emulateMedia({ colorScheme: 'dark' }),
  'a phone': async (page) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 360, height: 740 });
  },
  print: async (page) => {
    await page.setViewportSize(wide);
    await page.emulateMedia({ media: 'print', colorScheme: 'light' });
  },
};

const everyView = Object.keys(views) as View[];

/** What axe objects to in these views of a page. */
export async function objections(page: Page, chosenViews: readonly View[] = everyView): Promise<string[]> {
  await page.evaluate(axeSource);
  const found: string[] = [];
  for (const view of chosenViews) {
    await views[view](page);
    // Nobody taps on paper.
    const rules: RuleObject = view === 'print' ? { 'target-size': { enabled: false } } : {};
    const { violations } = await page.evaluate(
      (chosen) =>
        (window as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(chosen),
      { ...options, rules },
    );
    for (const { id, help, nodes } of violations) {
      found.push(...nodes.map(({ target }) => `${view}: ${id} (${help}) at ${target.join(' ')}`));
    }
  }
  return found;
}
