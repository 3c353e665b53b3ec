/** What was assembled is passed on as an address or a file, and nothing is overwritten or told unasked. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { builderAddress } from '../../src/insights/builder-address.ts';
import { serveInBrowser } from '../support/browser.ts';
import {
  begin,
  choice,
  clausesInPreview,
  download,
  kept,
  openBuilder,
  preview,
  settled,
} from '../support/builder-page.ts';

const site = serveInBrowser(inject('site'));

const sharedAddress = (page: Page) => page.getByLabel('Adresse dieser Auswahl').inputValue();
const client = (page: Page) => page.getByLabel('Auftraggeber', { exact: true });

/** A document of three clauses in another order than that of the collection, with a client. */
async function makeDocument(page: Page): Promise<void> {
  await begin(page, 'Leer');
  for (const slug of ['exit-uebergabe', 'abnahme-service', 'laufzeit-kuendigung']) {
    await choice(page, slug).check();
  }
  await client(page).fill('Stadt Beispielstadt');
}

describe('An address', () => {
  it('opened in a fresh browser gives the same document', async () => {
    const { page } = await openBuilder(site);
    await makeDocument(page);
    await page.getByLabel(/^Auch meine Angaben/).check();
    const address = await sharedAddress(page);
    const { page: other, requests, complaints } = await openBuilder(site, address.slice(site.url().length));
    expect(await preview(other).innerText()).toBe(await preview(page).innerText());
    expect(await client(other).inputValue()).toBe('Stadt Beispielstadt');
    expect(requests.filter((one) => one.includes('abnahme-service'))).toEqual([]);
    expect(await kept(other)).toBeNull();
    expect(complaints).toEqual([]);
  });

  it('holds no value unless somebody ticks the box that says so', async () => {
    const { page } = await openBuilder(site);
    await makeDocument(page);
    expect(decodeURIComponent(await sharedAddress(page))).not.toContain('Beispielstadt');
    await page.getByLabel(/^Auch meine Angaben.*kann sie dann lesen/).check();
    expect(await sharedAddress(page)).toContain('Stadt+Beispielstadt');
    await page.getByLabel(/^Auch meine Angaben/).uncheck();
    expect(await sharedAddress(page)).not.toContain('Beispielstadt');
  });

  it('is copied at a click, and it is said whether values stand in it', async () => {
    const context = await site.context({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(site.url() + builderAddress());
    await makeDocument(page);
    await page.getByRole('button', { name: 'Adresse kopieren' }).click();
    await page.locator('#teilen-meldung', { hasText: 'Ihre Angaben stehen nicht darin' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await sharedAddress(page));
  });

  it('can still be copied by hand where the browser does not copy', async () => {
    const { page } = await openBuilder(site);
    await makeDocument(page);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    await page.getByRole('button', { name: 'Adresse kopieren' }).click();
    await page.locator('#teilen-meldung', { hasText: 'Sie ist markiert' }).waitFor();
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toBe(await sharedAddress(page));
  });

  it('does not take the place of one’s own document before one was asked', async () => {
    const { page } = await openBuilder(site);
    await makeDocument(page);
    const own = await kept(page);
    const shared = `${site.url()}${builderAddress()}#d=nutzungsvereinbarung&k=`;
    for (const [button, title] of [
      ['Damit weitermachen', 'Leistungsbeschreibung'],
      ['Dokument aus der Adresse öffnen', 'Nutzungsvereinbarung'],
    ] as const) {
      await page.goto('about:blank');
      await page.goto(shared);
      await settled(page);
      expect(await page.locator('#werkstatt').isVisible()).toBe(false);
      expect(await page.locator('#angebote').innerText()).toContain('Leistungsbeschreibung (3 Klauseln)');
      await page.getByRole('button', { name: button }).click();
      expect(await preview(page).locator('.dokument__titel').innerText()).toBe(title);
      expect(await kept(page)).toBe(own);
    }
    await page.getByLabel('Titel des Dokuments').fill('Meins');
    expect(await kept(page)).toContain('nutzungsvereinbarung');
    expect(new URL(page.url()).hash).toBe('');
  });

  it('of the document that is kept here anyway raises no question', async () => {
    const { page } = await openBuilder(site);
    await makeDocument(page);
    const address = await sharedAddress(page);
    await page.goto('about:blank');
    await page.goto(address);
    await settled(page);
    expect(await page.locator('#werkstatt').isVisible()).toBe(true);
    expect(await client(page).inputValue()).toBe('Stadt Beispielstadt');
  });

  it('put into the same window is opened as well', async () => {
    const { page } = await openBuilder(site);
    await page.evaluate(() => (location.hash = '#d=avv_anlage&k='));
    await page.locator('#werkstatt').waitFor();
    expect(await preview(page).locator('.dokument__titel').innerText()).toBe(
      'Anlage zur Auftragsverarbeitung',
    );
  });

  it('that is broken or hostile is shown as text, and its remains are named', async () => {
    const hostile = encodeURIComponent('<img src=x onerror=alert(1)>');
    const hash = `#d=leistungsbeschreibung&k=abnahme-service.0123456789ab~${hostile}~gibt-es-nicht.0123456789ab&t=${hostile}`;
    const { page, complaints } = await openBuilder(site, builderAddress() + hash);
    expect(await page.locator('#bemerkungen').innerText()).toContain('nicht zu lesen');
    expect(await preview(page).locator('.dokument__titel').innerText()).toBe('<img src=x onerror=alert(1)>');
    expect(await page.locator('#maengel').innerText()).toContain('gibt-es-nicht');
    expect(await page.locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('A file', () => {
  it('gives the same document, also in another browser, with all values', async () => {
    const { page } = await openBuilder(site);
    await makeDocument(page);
    const file = await download(page, 'Als Datei sichern');
    const path = await file.path();
    const { page: other } = await openBuilder(site);
    await other.locator('#datei-anfang').setInputFiles(path);
    await other.locator('#werkstatt').waitFor();
    expect(await preview(other).innerText()).toBe(await preview(page).innerText());
    expect(await client(other).inputValue()).toBe('Stadt Beispielstadt');
  });

  it('that takes the place of a document can be taken back', async () => {
    const { page } = await openBuilder(site);
    await makeDocument(page);
    const path = await (await download(page, 'Als Datei sichern')).path();
    await choice(page, 'abnahme-service').uncheck();
    await page.locator('#datei-weitergeben').setInputFiles(path);
    await page.locator('#teilen-meldung', { hasText: 'ist geladen (3 Klauseln)' }).waitFor();
    expect(await clausesInPreview(page)).toContain('abnahme-service');
    await page.getByRole('button', { name: 'Rückgängig machen' }).click();
    expect(await clausesInPreview(page)).not.toContain('abnahme-service');
  });

  it.each([
    ['a picture', '\u0089PNG', 'keine gespeicherte Auswahl'],
    ['other JSON', '{"art":"etwas"}', 'keine gespeicherte Auswahl'],
    ['one of a later builder', '{"art":"baukasten-auswahl","ausgabe":99}', 'neueren Ausgabe'],
  ])('that is %s is refused with a reason, and changes nothing', async (_what, content, reason) => {
    const { page } = await openBuilder(site);
    await makeDocument(page);
    const before = await preview(page).innerText();
    const path = join(tmpdir(), `baukasten-${process.pid}.json`);
    writeFileSync(path, content);
    await page.locator('#datei-weitergeben').setInputFiles(path);
    await page.locator('#teilen-meldung', { hasText: reason }).waitFor();
    expect(await preview(page).innerText()).toBe(before);
  });

  it('is not confused by what else lies under the name of the builder in the browser', async () => {
    const { page, complaints } = await openBuilder(site);
    for (const text of ['kein JSON', 'null', '[1]', '{"art":"baukasten-auswahl","auswahl":{}}']) {
      await page.evaluate((saved) => localStorage.setItem('baukasten', saved), text);
      await page.reload();
      await page.locator('#anfang').waitFor();
    }
    expect(complaints).toEqual([]);
  });
});
