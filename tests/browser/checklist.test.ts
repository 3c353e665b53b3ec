/** Ticking the requirements before a purchase: kept in the browser, counted, printed, never sent. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { serveInBrowser } from '../support/browser.ts';

const site = serveInBrowser(inject('site'));
const address = '/vor-dem-kauf/interaktives_display/pruefliste/';

const question = (page: Page, nr: string) => page.locator('.frage', { hasText: nr }).first();
const tick = (page: Page, nr: string, choice: string) =>
  question(page, nr).getByLabel(choice, { exact: true }).check();
const state = (page: Page) => page.locator('#pruefstand').textContent();

describe('A checklist', () => {
  it('counts what was answered, and asks for the reason of a deviation', async () => {
    const { page, complaints } = await site.open(address);
    expect(await state(page)).toBe('0 von 6 beantwortet, 0 mit Abweichung.');
    expect(await question(page, 'A3').locator('textarea').isVisible()).toBe(false);
    await tick(page, 'A1', 'Erfüllt');
    await tick(page, 'A3', 'Abweichung');
    expect(await state(page)).toBe('2 von 6 beantwortet, 1 mit Abweichung. Bei 1 fehlt der Grund.');
    const reason = question(page, 'A3').getByLabel('Grund der Abweichung');
    expect(await reason.getAttribute('aria-invalid')).toBe('true');
    await reason.fill('Kein Bieter bietet Service vor Ort an.');
    expect(await reason.getAttribute('aria-invalid')).toBe('false');
    expect(await state(page)).toBe('2 von 6 beantwortet, 1 mit Abweichung.');
    expect(complaints).toEqual([]);
  });

  it('says when everything has been answered', async () => {
    const { page } = await site.open(address);
    for (const nr of ['A1', 'A2', 'A3', 'A4', 'A5', 'A6']) await tick(page, nr, 'Erfüllt');
    expect(await state(page)).toContain('Alles beantwortet.');
  });

  it('is still there after a reload, in this browser only, and sends nothing', async () => {
    const { page, requests } = await site.open(address);
    await page.getByLabel('Vorhaben').fill('Displays Grundschule');
    await tick(page, 'A2', 'Abweichung');
    await question(page, 'A2').getByLabel('Grund der Abweichung').fill('Kabelkanal fehlt.');
    const before = requests.length;
    await page.reload();
    expect(await page.getByLabel('Vorhaben').inputValue()).toBe('Displays Grundschule');
    expect(await question(page, 'A2').getByLabel('Abweichung', { exact: true }).isChecked()).toBe(true);
    expect(await question(page, 'A2').locator('textarea').inputValue()).toBe('Kabelkanal fehlt.');
    expect(requests.slice(before).filter((one) => one.includes('Kabelkanal'))).toEqual([]);
    expect(new URL(page.url()).search).toBe('');
    const { page: stranger } = await site.open(address);
    expect(await state(stranger)).toContain('0 von 6');
  });

  it('is emptied only by somebody who means it', async () => {
    const { page } = await site.open(address);
    await tick(page, 'A1', 'Erfüllt');
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.locator('#leeren').click();
    expect(await state(page)).toContain('1 von 6');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.locator('#leeren').click();
    expect(await state(page)).toContain('0 von 6');
    await page.reload();
    expect(await state(page)).toContain('0 von 6');
  });

  it('starts empty where something else lies under its name', async () => {
    const { page, complaints } = await site.open(address);
    for (const text of ['kein JSON', 'null', '[1, 2]', '{"vorhaben": 7}']) {
      await page.evaluate((saved) => localStorage.setItem('pruefliste:interaktives_display', saved), text);
      await page.reload();
      expect(await state(page)).toContain('0 von 6');
      expect(await page.getByLabel('Vorhaben').inputValue()).toBe('');
    }
    expect(complaints).toEqual([]);
  });

  it('can be filled in with the keyboard alone', async () => {
    const { page } = await site.open(address);
    await page.getByLabel('Vorhaben').focus();
    await page.keyboard.type('Test');
    await question(page, 'A1').getByLabel('Erfüllt').focus();
    await page.keyboard.press('ArrowRight');
    expect(await state(page)).toContain('1 mit Abweichung');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Grund');
    expect(await question(page, 'A1').locator('textarea').inputValue()).toBe('Grund');
  });

  it('says that nothing is kept where the browser keeps nothing', async () => {
    const { page } = await site.open(address);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await tick(page, 'A1', 'Erfüllt');
    expect(await page.locator('#hinweis').textContent()).toContain('speichert die Angaben nicht');
    expect(await state(page)).toContain('1 von 6');
  });

  it('prints what was answered, with the reason and without buttons', async () => {
    const { page } = await site.open(address);
    await tick(page, 'A3', 'Abweichung');
    await question(page, 'A3').getByLabel('Grund der Abweichung').fill('Kein Angebot.');
    await page.emulateMedia({ media: 'print' });
    expect(await question(page, 'A3').locator('textarea').isVisible()).toBe(true);
    expect(await page.locator('#drucken').isVisible()).toBe(false);
    expect(await page.locator('.pruefliste .abzeichen__marke--fiktiv').first().isVisible()).toBe(true);
    expect(await question(page, 'A1').locator('input').first().isVisible()).toBe(true);
  });

  it('works without JavaScript, except for counting and keeping', async () => {
    const { page } = await site.open(address, { javaScriptEnabled: false });
    await tick(page, 'A3', 'Abweichung');
    expect(await question(page, 'A3').locator('textarea').isVisible()).toBe(true);
    expect(await page.locator('#drucken').isVisible()).toBe(false);
    expect(await page.locator('noscript').textContent()).toContain('Ohne JavaScript');
  });
});
