/** Both calculators in use: typed, sent as an address, refused, filled in from a device note, printed. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { objections } from '../support/axe.ts';
import { serveInBrowser } from '../support/browser.ts';

const site = serveInBrowser(inject('site'));
const belowPath = serveInBrowser(inject('siteBelowPath'), '/wissen/');

const result = (page: Page) => page.locator('#ergebnis').textContent();
const fault = (page: Page, field: string) => page.locator(`#${field}-fehler`).textContent();
const plain = (text: string | null) => text?.replaceAll('\u00A0', ' ');
const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const calculate = (page: Page) => page.getByRole('button', { name: 'Berechnen' }).click();

/** Opens a page on the day of the tests. */
async function open(address: string, options: BrowserContextOptions = {}, from = site) {
  const context = await from.context(options);
  await context.clock.setFixedTime('2026-11-24T10:00:00');
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(from.url() + address);
  return { page, complaints, requests };
}

/** The lines of the result: name, formula with numbers, amount, share. */
const lines = (page: Page): Promise<string[]> =>
  page
    .locator('#einzelheiten tr[data-zeile]:visible')
    .evaluateAll((rows) =>
      rows.map((row) =>
        [row.getAttribute('data-zeile'), ...[...row.querySelectorAll('td')].map((cell) => cell.textContent)]
          .join(' | ')
          .replaceAll('\u00A0', ' '),
      ),
    );

describe('The funding obligation', () => {
  const address = '/rechner/zweckbindung/';
  const filled = `${address}?programm=digitalpakt-schule&datum=31.10.2024`;

  it('is calculated from a typed date by keyboard alone, in sentences and with its source', async () => {
    const { page, complaints } = await open(address);
    await page.getByLabel('Ende der Durchführung laut Bescheid').focus();
    await page.keyboard.type('31.10.2024');
    await page.keyboard.press('Enter');
    expect(await result(page)).toContain('bis einschließlich 31. Dezember 2029 gebunden');
    expect(await result(page)).toContain('noch 37 Monate (gerechnet am 24. November 2026)');
    expect(await page.locator('#schritte li').allTextContents()).toEqual([
      'Ende der Durchführung laut Bescheid: 31. Oktober 2024.',
      '2024 + 5 = 2029. Die Frist endet mit diesem Kalenderjahr: 31. Dezember 2029.',
    ]);
    const details = await page.locator('#einzelheiten').textContent();
    expect(details).toContain('Fragen und Antworten zu Zweckbindung und Widerruf');
    expect(details).toContain('Maßgeblich ist der Zuwendungsbescheid.');
    expect(complaints).toEqual([]);
  });

  it('comes back from its address after a reload, and is sent nowhere', async () => {
    const { page, requests } = await open(address);
    await page.locator('#datum').fill('15.03.2022');
    await calculate(page);
    expect(query(page)).toEqual({ programm: 'digitalpakt-schule', datum: '15.03.2022' });
    await page.reload();
    expect(await page.locator('#datum').inputValue()).toBe('15.03.2022');
    expect(await result(page)).toContain('31. Dezember 2027');
    await page.locator('#datum').fill('01.01.2025');
    await calculate(page);
    expect(await result(page)).toContain('31. Dezember 2030');
    expect(query(page)['datum']).toBe('01.01.2025');
    expect(requests.filter((one) => !one.startsWith(`${site.url()}/`))).toEqual([]);
  });

  it('is taken away as soon as an entry changes: it would not belong to it', async () => {
    const { page } = await open(filled);
    await page.locator('#datum').press('End');
    await page.keyboard.press('Backspace');
    expect(await result(page)).toBe('');
    expect(await page.locator('#einzelheiten').isVisible()).toBe(false);
  });

  it('chooses the programme that an address names, without complaining about what is still missing', async () => {
    const { page } = await open(`${address}?programm=digitalpakt-schule`);
    expect(await page.locator('#programm').inputValue()).toBe('digitalpakt-schule');
    expect(await fault(page, 'datum')).toBe('');
    expect(await result(page)).toBe('');
  });

  it.each(['', '30.02.2024', '10/31/2024', '31.10.24', 'bald'])(
    'asks for a day that exists instead of „%s“',
    async (text) => {
      const { page } = await open(filled);
      await page.locator('#datum').fill(text);
      await calculate(page);
      expect(await fault(page, 'datum')).toContain('Bitte einen Tag eintragen, den es gibt');
      expect(await page.locator('#datum').getAttribute('aria-invalid')).toBe('true');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('datum');
      expect(await result(page)).toBe('');
      expect(await page.locator('#einzelheiten').isVisible()).toBe(false);
    },
  );

  it('asks for another day when the year is a slip of the pen', async () => {
    const { page } = await open(`${address}?datum=31.10.0024`);
    expect(await fault(page, 'datum')).toContain('zwischen 1. Januar 2000 und 31. Dezember 2100');
  });

  it('says when the date is later than the programme allows, and when the obligation is over', async () => {
    const { page } = await open(`${address}?datum=01.11.2024`);
    expect(await page.locator('#zu-spaet').textContent()).toContain('den 31. Oktober 2024');
    await page.locator('#datum').fill('30.06.2020');
    await calculate(page);
    expect(await result(page)).toBe(
      'Nach dieser Regel ist die Frist abgelaufen. Ihr letzter Tag war der 31. Dezember 2025.',
    );
    expect(await page.locator('#zu-spaet').textContent()).toBe('');
  });

  it('is printed as a sheet with the date, the result and its source, on one page', async () => {
    const { page } = await open(filled);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#datum').isVisible()).toBe(true);
    expect(await page.locator('#zu-quelle').isVisible()).toBe(true);
    expect(await page.locator('#je-programm').isVisible()).toBe(false);
    expect(await page.locator('button:visible').count()).toBe(0);
  });

  it('is a table of rules without JavaScript', async () => {
    const { page } = await open(address, { javaScriptEnabled: false });
    expect(await page.locator('#rechnen').isVisible()).toBe(false);
    expect(await page.locator('.tabelle').first().isVisible()).toBe(true);
    expect(await page.locator('noscript').textContent()).toContain('nur mit JavaScript');
  });

  it('has nothing that axe objects to, with a result and with faults', async () => {
    const { page } = await open(filled);
    expect(await objections(page)).toEqual([]);
    const { page: wrong } = await open(`${address}?datum=30.02.2024`);
    expect(await objections(wrong)).toEqual([]);
  });
});

describe('The cost of ownership', () => {
  const address = '/rechner/kosten/';
  const numbers = 'stueck=100&jahre=5&preis=400&zubehoer=30&reparaturen=8&reparaturkosten=120';
  const filled = `${address}?${numbers}&betreuung=40&lizenzen=15`;

  it('is calculated from what is typed, as the worked example is', async () => {
    const { page, complaints } = await open(address);
    await page.getByLabel('Stückzahl').focus();
    for (const text of ['100', '5', '400', '30', '8', '120', '40', '15']) {
      await page.keyboard.type(text);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    expect(plain(await result(page))).toBe(
      'Zusammen rund 75.300 €. Das sind 753 € je Gerät und 151 € je Gerät und Jahr.',
    );
    expect(await lines(page)).toEqual([
      'anschaffung | 100 × 400 € | 40.000 € | 53 %',
      'zubehoer | 100 × 30 € | 3.000 € | 4 %',
      'reparaturen | 100 × 5 × 8 ÷ 100 × 120 € | 4.800 € | 6 %',
      'betreuung | 100 × 5 × 40 € | 20.000 € | 27 %',
      'lizenzen | 100 × 5 × 15 € | 7.500 € | 10 %',
      'gesamt |  | 75.300 € | ',
      'je_stueck | 75.300 € ÷ 100 | 753 € | ',
      'je_jahr | 75.300 € ÷ 100 ÷ 5 | 151 € | ',
    ]);
    expect(await page.locator('#ohne').isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('says what it leaves out, and counts a typed 0', async () => {
    const { page } = await open(`${address}?stueck=10&jahre=4&preis=1.890,50&reparaturen=5&lizenzen=0`);
    expect(plain(await result(page))).toContain('Zusammen rund 18.905 €');
    expect(await page.locator('#ohne li').allTextContents()).toEqual([
      'Ohne Zubehör gerechnet: keine Angabe.',
      'Ohne Reparaturen gerechnet: Dazu braucht es ihre Zahl und die Kosten je Reparatur.',
      'Ohne Betreuung gerechnet: keine Angabe.',
    ]);
    expect((await lines(page)).some((line) => line.startsWith('lizenzen'))).toBe(true);
  });

  it('comes back from its address as it was typed, below a path too, and asks for nothing more', async () => {
    for (const from of [site, belowPath]) {
      const { page, requests } = await open(address, {}, from);
      await page.getByLabel('Stückzahl').fill('12');
      await page.getByLabel('Nutzungsdauer').fill('5');
      await page.getByLabel('Preis je Gerät').fill('1.890,50');
      await calculate(page);
      expect(query(page)).toEqual({ stueck: '12', jahre: '5', preis: '1.890,50' });
      expect(new URL(page.url()).pathname).toBe(
        `${new URL(from.url()).pathname}${address}`.replace('//', '/'),
      );
      await page.reload();
      expect(await page.getByLabel('Preis je Gerät').inputValue()).toBe('1.890,50');
      expect(plain(await result(page))).toContain('22.686 €');
      expect(requests.filter((one) => one.includes('geraete.json'))).toEqual([]);
    }
  });

  it.each([
    ['stueck', '0', 'Bitte mindestens 1 eintragen.'],
    ['stueck', '2,5', 'Bitte eine ganze Zahl eintragen.'],
    ['stueck', '', 'Bitte ausfüllen.'],
    ['preis', '1.89', 'Das lässt sich auf zwei Arten lesen.'],
    ['preis', '-5', 'Bitte mindestens 0 eintragen.'],
    ['preis', '9999999', 'Bitte höchstens 100.000 eintragen.'],
    ['lizenzen', 'wenig', 'Bitte eine Zahl eintragen'],
    ['jahre', '<b>5</b>', 'Bitte eine Zahl eintragen'],
  ])('refuses in the field %s „%s“ and says why at the field', async (field, text, message) => {
    const { page } = await open(filled);
    await page.locator(`#${field}`).fill(text);
    await calculate(page);
    expect(await fault(page, field)).toContain(message);
    expect(await page.locator(`#${field}`).getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator(`#${field}`).getAttribute('aria-describedby')).toContain(`${field}-fehler`);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(field);
    expect(await result(page)).toBe('');
    await page.locator(`#${field}`).fill('7');
    await calculate(page);
    expect(await fault(page, field)).toBe('');
    expect(await result(page)).toContain('Zusammen');
  });

  it('is filled in from the device note that an address names, with where each value comes from', async () => {
    const { page } = await open(`${address}?geraet=fiktab-11`);
    await page.locator('#preis-herkunft', { hasText: 'Median' }).waitFor();
    const values = ['stueck', 'preis', 'zubehoer', 'reparaturen', 'reparaturkosten', 'lizenzen'];
    expect(await Promise.all(values.map((name) => page.locator(`#${name}`).inputValue()))).toEqual([
      '',
      '368',
      '28',
      '6,5',
      '94',
      '',
    ]);
    expect(plain(await page.locator('#preis-herkunft').textContent())).toBe(
      'Gerätenotiz: 368 € (Median aus 4 Käufen, 2021 bis 2023)',
    );
    expect(await page.locator('#geraet-fiktiv').textContent()).toBe('Beispiel (fiktiv)');
    expect(await fault(page, 'stueck')).toBe('');
    await page.getByLabel('Stückzahl').fill('100');
    await page.getByLabel('Nutzungsdauer').fill('5');
    await calculate(page);
    expect(query(page)).toMatchObject({ geraet: 'fiktab-11', preis: '368' });
  });

  it('keeps the numbers of an address that names a device too', async () => {
    const { page } = await open(`${address}?geraet=fiktab-11&stueck=10&jahre=5&preis=300`);
    await page.locator('#preis-herkunft', { hasText: '368' }).waitFor();
    expect(await page.locator('#preis').inputValue()).toBe('300');
    expect(await page.locator('#zubehoer').inputValue()).toBe('');
    expect(plain(await result(page))).toContain('3.000 €');
  });

  it('offers device notes to choose from only on demand, and leaves empty what a note does not know', async () => {
    const { page, requests } = await open(`${address}?stueck=10&jahre=5&preis=300&zubehoer=5`);
    expect(requests.filter((one) => one.includes('geraete.json'))).toEqual([]);
    await page.getByRole('button', { name: 'Zahlen aus einer Gerätenotiz' }).click();
    await page.locator('#geraetewahl').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('geraet');
    await page.locator('#geraet').selectOption('musterwagen-16');
    await page.locator('#zubehoer-herkunft', { hasText: 'keine Angabe' }).waitFor();
    expect(await page.locator('#zubehoer').inputValue()).toBe('');
    expect(await page.locator('#preis').inputValue()).toBe('915');
    expect(await page.locator('#preis-herkunft').textContent()).toContain('kleine Stichprobe');
    expect(await result(page)).toBe('');
    await calculate(page);
    expect(plain(await result(page))).toContain('Zusammen rund');
    expect(query(page)).toMatchObject({ geraet: 'musterwagen-16', preis: '915' });
    expect(query(page)).not.toHaveProperty('zubehoer');
    expect(await page.locator('#ohne').textContent()).toContain('Ohne Zubehör');
    await page.locator('#geraet').selectOption('');
    await page.locator('#preis-herkunft:empty').waitFor({ state: 'attached' });
    expect(await page.locator('#geraet-fiktiv').textContent()).toBe('');
  });

  it('calculates all the same for an unknown device, and where the numbers cannot be had', async () => {
    const { page } = await open(`${address}?geraet=gibt-es-nicht`);
    await page.locator('#geraet-meldung', { hasText: 'kennen wir keine Zahlen' }).waitFor();
    await page.route('**/geraete.json', (route) => route.abort());
    await page.goto(`${site.url()}${address}?${numbers}&geraet=fiktab-11`);
    await page.locator('#geraet-meldung', { hasText: 'gerade nicht zu erreichen' }).waitFor();
    expect(plain(await result(page))).toContain('47.800 €');
  });

  it('is printed as one sheet with what was entered and what came out', async () => {
    const { page } = await open(`${filled}&geraet=fiktab-11`);
    await page.locator('#preis-herkunft', { hasText: '368' }).waitFor();
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    await page.setViewportSize({ width: 673, height: 986 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#lizenzen').isVisible()).toBe(true);
    expect(await page.locator('#geraet-fiktiv').isVisible()).toBe(true);
    expect(await page.locator('#einzelheiten .kosten').isVisible()).toBe(true);
    expect(await page.locator('#einzelheiten').textContent()).toContain('Ein Überschlag');
    expect(await page.locator('#formel').isVisible()).toBe(false);
    expect(await page.locator('button:visible').count()).toBe(0);
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth <= innerWidth)).toBe(true);
  });

  it('shows formula and example without JavaScript', async () => {
    const { page } = await open(filled, { javaScriptEnabled: false });
    expect(await page.locator('#rechnen').isVisible()).toBe(false);
    expect(await page.locator('.kosten:visible').count()).toBe(1);
    expect(await page.locator('noscript').textContent()).toContain('nur mit JavaScript');
  });

  it('has nothing that axe objects to, with a result and with faults', async () => {
    const { page } = await open(`${filled}&geraet=fiktab-11`);
    await page.locator('#preis-herkunft', { hasText: '368' }).waitFor();
    expect(await objections(page)).toEqual([]);
    const { page: wrong } = await open(`${address}?stueck=0&preis=1.89`);
    expect(await objections(wrong)).toEqual([]);
  });
});

it.each([
  '/rechner/zweckbindung/?datum=31.10.2024',
  '/rechner/kosten/?geraet=fiktab-11&stueck=100000&jahre=20&preis=100000&zubehoer=99.999,99&reparaturen=500&reparaturkosten=99.999,99&betreuung=9.999,99&lizenzen=9.999,99',
])('With its result a calculator fits into 320 and 360 pixels: %s', async (address) => {
  for (const width of [320, 360]) {
    const { page } = await open(address, { viewport: { width, height: 740 } });
    expect(await result(page)).not.toBe('');
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBe(width);
  }
});
