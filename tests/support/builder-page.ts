/** The page of the builder as tests use it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { BrowserContextOptions, Download, Page } from 'playwright-core';
import type { BuilderClause, BuilderData } from '../../src/documents/builder/data.ts';
import { builderAddress } from '../../src/insights/builder-address.ts';
import type { ServedSite, Watched } from './browser.ts';

/** What the builder of a built site loads. */
export const dataOf = (site: string): BuilderData =>
  JSON.parse(readFileSync(join(site, 'klauseln/baukasten.json'), 'utf8')) as BuilderData;

/** Opens the page and waits until it has something to show. */
export async function openBuilder(
  site: ServedSite,
  path = builderAddress(),
  options?: BrowserContextOptions,
): Promise<Watched> {
  const watched = await site.open(path, options);
  await settled(watched.page);
  return watched;
}

export const settled = (page: Page): Promise<void> => page.locator('#laedt').waitFor({ state: 'hidden' });

/** Begins with a document, `Mindestens`, `Empfohlen` or `Leer`. */
export async function begin(page: Page, level: string, kind = 'Leistungsbeschreibung'): Promise<void> {
  await page.getByRole('radio', { name: kind, exact: true }).check();
  await page
    .locator('#anfaenge')
    .getByRole('button', { name: new RegExp(`^${level}`) })
    .click();
  await page.locator('#werkstatt').waitFor();
}

/** The data with some clauses changed, as they would be after a later build. */
export async function serveChanged(
  page: Page,
  data: BuilderData,
  change: (clause: BuilderClause) => BuilderClause,
): Promise<void> {
  await page.route('**/klauseln/baukasten.json', (route) =>
    route.fulfill({ json: { ...data, klauseln: data.klauseln.map(change) } }),
  );
}

export const choice = (page: Page, slug: string) => page.locator(`#wahl-${slug}`);
export const field = (page: Page, slug: string, name: string) => page.locator(`[id="feld-${slug}.${name}"]`);
export const preview = (page: Page) => page.locator('#vorschau');
export const problems = (page: Page) => page.locator('#maengel .mangel');

/** Unfolds every area, so that its clauses can be reached. */
export const unfoldAll = (page: Page): Promise<void> =>
  page.locator('.bereich').evaluateAll((areas) => {
    for (const area of areas) (area as HTMLDetailsElement).open = true;
  });

/** Slugs of the clauses in the document, in its order. */
export const clausesInPreview = (page: Page): Promise<string[]> =>
  page
    .locator('#vorschau [id^="dokument-klausel-"]')
    .evaluateAll((found) => found.map(({ id }) => id.replace('dokument-klausel-', '')));

/** What the browser keeps of the builder. */
export const kept = (page: Page): Promise<string | null> =>
  page.evaluate(() => localStorage.getItem('baukasten'));

/** Clicks and gives the file that is saved. */
export async function download(page: Page, button: string): Promise<Download> {
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  return saved;
}

export const bytesOf = async (file: Download): Promise<Uint8Array> =>
  new Uint8Array(readFileSync(await file.path()));

/** The words of a DOCX, paragraph by paragraph. */
export function textOfDocx(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return xml
    .replace(/<\/w:p>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
