import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { objections } from '../support/axe.ts';
import { serveInBrowser } from '../support/browser.ts';

const site = serveInBrowser(inject('site'));
const below = serveInBrowser(inject('siteBelowPath'), '/wissen/');

const phone = { viewport: { width: 360, height: 740 } };

const field = (page: Page) => page.locator('#suchwort');
const list = (page: Page) => page.locator('#vorschlaege');
const options = (page: Page) => page.locator('#vorschlaege [role="option"]');
const notes = (page: Page) => page.locator('#suchhinweise');
const askSection = (page: Page) => page.locator('#frage-stellen');

/** Waits until the search has an answer. */
const answered = (page: Page) =>
  page.waitForFunction(() =>
    /Treffer|steht nichts/.test(document.querySelector('#trefferzahl')?.textContent ?? ''),
  );

async function open(query: string, served = site) {
  const watched = await served.open(`/suche/?q=${encodeURIComponent(query)}`);
  await answered(watched.page);
  return watched;
}

/** Addresses of the results in view, best first. */
const found = (page: Page) =>
  page
    .locator('ol#treffer > li > :first-child a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));

const count = async (page: Page): Promise<number> =>
  Number.parseInt((await page.locator('#trefferzahl').textContent()) ?? '', 10);

/** Types and waits for suggestions. */
async function type(page: Page, words: string): Promise<void> {
  await field(page).pressSequentially(words);
  await options(page).first().waitFor();
}

/** Longer than the pause after which suggestions are looked for. */
const longEnough = 800;

const sidewaysScroll = (page: Page) =>
  page.evaluate(() => document.scrollingElement!.scrollWidth - document.scrollingElement!.clientWidth);

describe('The search understands German: among the first ten results', () => {
  it.each([
    ['everyday words', 'Smartboard kaputt', '/klauseln/ersatzteile-displays/'],
    ['a usual mistake', 'Reperatur', '/themen/reparatur/'],
    ['letters the wrong way round', 'Ersatztiele', '/klauseln/ersatzteile-displays/'],
    ['an umlaut written otherwise', 'geraete verwaltung', '/empfehlungen/geraeteverwaltung/'],
    ['a compound nobody wrote', 'Displayreparatur', '/themen/reparatur/'],
    ['a compound of two words of a record', 'Touchausfall', '/geraete/musterboard-86/'],
    ['a compound cut in two', 'Zweck Bindung', '/grundlagen/zweckbindung/'],
    ['a question', 'wie lange müssen geförderte Geräte bleiben', '/grundlagen/zweckbindung/'],
  ])('what is meant by %s („%s“)', async (_kind, query, address) => {
    const { page, complaints } = await open(query);
    expect((await found(page)).slice(0, 10)).toContain(address);
    expect(complaints).toEqual([]);
  });

  it('„geraete“ finds as many records as „Geräte“', async () => {
    const { page } = await open('geraete');
    const other = await open('Geräte');
    expect(await count(page)).toBe(await count(other.page));
    expect(await count(page)).toBeGreaterThan(10);
  });
});

describe('The page says how an answer came about:', () => {
  it('a correction is offered as a button that searches for it', async () => {
    const { page, complaints } = await open('Ersatztiele');
    const line = notes(page).locator('p', { hasText: 'Meinten Sie' });
    expect(await line.textContent()).toMatch(/^Meinten Sie ersatzteile\?$/i);
    await line.getByRole('button', { name: /^ersatzteile$/i }).click();
    await page.waitForURL(/\/suche\/\?q=ersatzteile$/i);
    await page.waitForFunction(() =>
      /Treffer für „ersatzteile“/i.test(document.querySelector('#trefferzahl')!.textContent),
    );
    expect(await field(page).inputValue()).toMatch(/^ersatzteile$/i);
    expect(await notes(page).textContent()).not.toContain('Meinten Sie');
    // The button is gone; the keyboard goes on in the field.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('suchwort');

    await page.goBack();
    await notes(page).getByText('Meinten Sie').waitFor();
    expect(await field(page).inputValue()).toBe('Ersatztiele');
    expect(complaints).toEqual([]);
  });

  it('a correction leaves the other words as they are', async () => {
    const { page } = await open('Ersatztiele Beamer');
    await notes(page).getByRole('button').first().click();
    await page.waitForURL(/\/suche\/\?q=ersatzteile\+Beamer$/i);
  });

  it('another word that was looked for is named beside the word that was typed', async () => {
    const { page } = await open('Displayreparatur');
    expect(await notes(page).textContent()).toMatch(
      /„Displayreparatur“ gefunden über „display \+ reparatur“/i,
    );
  });

  it('a word that nothing answers to is named', async () => {
    const { page } = await open('Beamer Quastenflosser');
    expect(await notes(page).textContent()).toContain('ohne „Quastenflosser“');
  });

  it('an ordinary word needs no explanation', async () => {
    const { page } = await open('Ersatzteile');
    expect(await notes(page).textContent()).toBe('');
  });
});

describe('Pages by name stand above the results:', () => {
  it.each([
    ['a class of devices', 'interaktives Display', '/vor-dem-kauf/interaktives_display/'],
    ['another word for it', 'Smartboard', '/vor-dem-kauf/interaktives_display/'],
    ['a topic', 'Netzwerk und WLAN', '/themen/netzwerk-wlan/'],
  ])('%s', async (_kind, query, address) => {
    const { page } = await open(query);
    const link = page.locator(`#erkannt a[href="${address}"]`);
    expect((await link.boundingBox())!.y).toBeLessThan(
      (await page.locator('#treffer a').first().boundingBox())!.y,
    );
    const name = await link.textContent();
    await link.click();
    await page.waitForURL(`**${address}`);
    expect(await page.locator('h1').textContent()).toContain(name!.split(' ')[0]);
  });

  it('not where nothing is called like that', async () => {
    const { page } = await open('Touchausfall');
    expect(await page.locator('#erkannt').isVisible()).toBe(false);
  });

  it('also below a path', async () => {
    const { page } = await open('interaktives Display', below);
    await page.locator('#erkannt a').first().click();
    await page.waitForURL('**/wissen/vor-dem-kauf/interaktives_display/');
  });
});

describe('A query without a sure answer', () => {
  it('is said to have none, and can be asked to the cluster', async () => {
    const query = 'Beamer Quastenflosser';
    const { page, complaints } = await open(query);
    expect(await page.locator('#suchhinweise .suche__unsicher').textContent()).toContain(
      'keinen genauen Treffer',
    );
    expect((await found(page)).length).toBeGreaterThan(0);
    expect(await page.getByRole('heading', { name: 'Frage ans Cluster stellen' }).isVisible()).toBe(true);
    const mail = await askSection(page).locator('a[href^="mailto:"]').getAttribute('href');
    expect(new URL(mail!).pathname).toMatch(/^[^@]+@[^@]+$/);
    expect(new URL(mail!).searchParams.get('subject')).toContain(query);
    expect(new URL(mail!).searchParams.get('body')).toContain(`„${query}“`);
    const file = await askSection(page).locator('a[href^="https:"]').getAttribute('href');
    expect(new URL(file!).searchParams.get('file_name')).toMatch(/^\d{4}-\d\d-beamer-quastenflosser\.md$/);

    await askSection(page).locator('summary').click();
    expect(await askSection(page).locator('pre').innerText()).toContain(`titel: 'Frage zu: ${query}'`);
    expect(complaints).toEqual([]);
  });

  it('offers the same where there is nothing at all', async () => {
    const { page } = await open('Quastenflosser');
    expect(await page.locator('#trefferzahl').textContent()).toBe('Dazu steht nichts in der Wissensbasis.');
    expect(await askSection(page).isVisible()).toBe(true);
    for (const address of await askSection(page)
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
      expect(address).toMatch(/quastenflosser/i);
    }
  });

  it('keeps every sign of the query, whatever it means elsewhere', async () => {
    const query = `Quastenflosser's "Kiemen" & $& {text}: 50 % <b>`;
    const { page } = await open(query);
    const mail = await askSection(page).locator('a[href^="mailto:"]').getAttribute('href');
    expect(new URL(mail!).searchParams.get('subject')).toContain(query);
    const [, head] = (await askSection(page).locator('pre').textContent())!.split('---\n');
    expect(parse(head!)).toMatchObject({ titel: `Frage zu: ${query}`, status: 'offen' });
    expect(await askSection(page).locator('b').count()).toBe(0);
  });

  it('is the only one that offers it', async () => {
    const { page } = await open('Quastenflosser');
    expect(await askSection(page).isVisible()).toBe(true);
    await field(page).fill('Ersatzteile');
    await page.waitForFunction(() =>
      document.querySelector('#trefferzahl')!.textContent.includes('„Ersatzteile“'),
    );
    expect(await askSection(page).isVisible()).toBe(false);
    expect(await page.locator('.suche__unsicher').count()).toBe(0);
    await field(page).fill('');
    await page.locator('#trefferzahl', { hasText: 'Geben Sie oben' }).waitFor();
    expect(await askSection(page).isVisible()).toBe(false);
  });
});

describe('Quotation marks', () => {
  it('ask for exactly these words, whichever marks they are', async () => {
    const loose = await open('interaktives Display');
    const { page } = await open('„interaktives Display“');
    expect(await count(page)).toBeGreaterThan(0);
    expect(await count(page)).toBeLessThan(await count(loose.page));
    const straight = await open('"interaktives Display"');
    expect(await found(straight.page)).toEqual(await found(page));
  });

  it('correct nothing', async () => {
    const { page } = await open('„Ersatztiele“');
    expect(await page.locator('#trefferzahl').textContent()).toBe('Dazu steht nichts in der Wissensbasis.');
    expect(await notes(page).textContent()).toBe('');
  });
});

describe.each([
  ['on the start page', '/'],
  ['in the head of a page', '/erfahrungen/'],
])('Suggestions %s', (_place, address) => {
  it('stand below the field as its list, and the field says whether it is open', async () => {
    const { page, complaints } = await site.open(address);
    const box = page.getByRole('combobox', { name: 'Wonach suchen Sie?' });
    expect(await box.getAttribute('aria-expanded')).toBe('false');
    expect(await list(page).isVisible()).toBe(false);
    await type(page, 'Repar');
    expect(await box.getAttribute('aria-expanded')).toBe('true');
    expect(await box.getAttribute('aria-autocomplete')).toBe('list');
    expect(await page.getByRole('listbox', { name: 'Vorschläge' }).getAttribute('id')).toBe(
      await box.getAttribute('aria-controls'),
    );
    expect(await options(page).first().textContent()).toMatch(/^Reparatur und Ersatzteile\s+Thema$/);
    expect(await options(page).count()).toBeLessThanOrEqual(7);
    expect((await list(page).boundingBox())!.y).toBeGreaterThanOrEqual(
      (await box.boundingBox())!.y + (await box.boundingBox())!.height,
    );
    expect(complaints).toEqual([]);
  });

  it('are chosen by arrows, round and round, and opened by Enter', async () => {
    const { page, complaints } = await site.open(address);
    await type(page, 'Repar');
    const last = (await options(page).count()) - 1;
    const chosen = async () => {
      const id = await field(page).getAttribute('aria-activedescendant');
      const selected = await page
        .locator('#vorschlaege [aria-selected="true"]')
        .evaluateAll((all) => all.map((option) => option.id));
      expect(selected).toEqual(id === null ? [] : [id]);
      return id;
    };
    expect(await chosen()).toBe(null);
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe('vorschlag-0');
    await page.keyboard.press('ArrowUp');
    expect(await chosen()).toBe(`vorschlag-${last}`);
    await page.keyboard.press('ArrowDown');
    expect(await chosen()).toBe('vorschlag-0');
    // The field keeps the focus and the word.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('suchwort');
    expect(await field(page).inputValue()).toBe('Repar');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/themen/reparatur/');
    expect(complaints).toEqual([]);
  });

  it('are opened by a click, and by the main button of the mouse only', async () => {
    const { page } = await site.open(address);
    await type(page, 'Repar');
    await options(page).first().click({ button: 'right' });
    await page.waitForTimeout(longEnough);
    expect(new URL(page.url()).pathname).toBe(address);
    await options(page).first().click();
    await page.waitForURL('**/themen/reparatur/');
  });

  it('leave Enter to the search while none is chosen', async () => {
    const { page } = await site.open(address);
    await type(page, 'Repar');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/suche/?q=Repar');
  });

  it('close by Escape, stay closed, and come again with the next letter', async () => {
    const { page } = await site.open(address);
    await type(page, 'Repa');
    await page.keyboard.press('ArrowDown');
    // Just before the answer to the last letter.
    await page.keyboard.press('r');
    await page.keyboard.press('Escape');
    expect(await list(page).isVisible()).toBe(false);
    await page.waitForTimeout(longEnough);
    expect(await list(page).isVisible()).toBe(false);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    expect(await field(page).getAttribute('aria-activedescendant')).toBe(null);
    expect(await field(page).inputValue()).toBe('Repar');
    await type(page, 'a');
    expect(await field(page).getAttribute('aria-expanded')).toBe('true');
  });

  it('are left by Tab without going anywhere', async () => {
    const { page } = await site.open(address);
    await type(page, 'Repar');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    expect(await list(page).isVisible()).toBe(false);
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Suchen');
    expect(new URL(page.url()).pathname).toBe(address);
  });

  it('do not come for one letter, for which nothing is loaded', async () => {
    const { page, requests } = await site.open(address);
    await field(page).pressSequentially('R');
    await page.waitForTimeout(longEnough);
    expect(await list(page).isVisible()).toBe(false);
    expect(requests.filter((request) => request.includes('/pagefind/'))).toEqual([]);
    await type(page, 'e');
    await page.keyboard.press('Backspace');
    await list(page).waitFor({ state: 'hidden' });
  });

  it('do not come where nothing fits', async () => {
    const { page } = await site.open(address);
    await type(page, 'Re');
    await field(page).fill('Quastenflosser');
    await list(page).waitFor({ state: 'hidden' });
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
  });

  it('are those for the last word, even if those for an earlier one come later', async () => {
    const { page: other } = await site.open(address);
    await type(other, 'Versicherung');
    const expected = await options(other).allTextContents();

    const { page } = await site.open(address);
    const late: Promise<void>[] = [];
    let isSlow = true;
    const firstHeld = new Promise<void>((held) => {
      void page.context().route('**/pagefind/fragment/**', async (route) => {
        if (!isSlow) return route.continue();
        const after = new Promise((done) => setTimeout(done, 1500)).then(() => route.continue());
        late.push(after);
        held();
        return after;
      });
    });
    await field(page).fill('Beamer');
    await firstHeld;
    isSlow = false;
    await field(page).fill('Versicherung');
    await options(page).first().waitFor();
    await Promise.all(late);
    await page.waitForTimeout(longEnough);
    expect(await options(page).allTextContents()).toEqual(expected);
  });

  it('pass axe while they are open and one is chosen', async () => {
    const { page } = await site.open(address);
    await type(page, 'Repar');
    await page.keyboard.press('ArrowDown');
    expect(await objections(page, ['light', 'dark', 'a phone'])).toEqual([]);
    expect(await list(page).isVisible()).toBe(true);
  });

  it('do not make the page of a phone scroll sideways, and keep the chosen one in view', async () => {
    const { page } = await site.open(address, {
      viewport: { width: 360, height: 420 },
      // Else the page would still be scrolling when it is looked at.
      reducedMotion: 'reduce',
    });
    await type(page, 'interaktives Display');
    expect(await sidewaysScroll(page)).toBe(0);
    const box = (await list(page).boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(await list(page).evaluate((frame) => frame.scrollWidth - frame.clientWidth)).toBe(0);
    for (let i = await options(page).count(); i > 0; i -= 1) {
      await page.keyboard.press('ArrowDown');
      const isInView = await page.locator('#vorschlaege [aria-selected="true"]').evaluate((option) => {
        const inner = option.getBoundingClientRect();
        const outer = option.parentElement!.getBoundingClientRect();
        return inner.top >= outer.top - 1 && inner.bottom <= Math.min(outer.bottom, innerHeight) + 1;
      });
      expect(isInView).toBe(true);
    }
  });

  it('lead to pages below the path of a site', async () => {
    const { page, complaints, requests } = await below.open(address);
    await type(page, 'Repar');
    expect(
      await options(page).evaluateAll((all) =>
        all.map((option) => option.dataset['adresse']).filter((to) => !to?.startsWith('/wissen/')),
      ),
    ).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/wissen/themen/reparatur/');
    expect(requests.filter((request) => !request.startsWith(`${below.url()}/`))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('The page of the search', () => {
  it('suggests nothing: it shows the results themselves', async () => {
    const { page } = await site.open('/suche/');
    expect(await list(page).count()).toBe(0);
    expect(await page.getByRole('combobox', { name: 'Wonach suchen Sie?' }).count()).toBe(0);
  });

  it.each(['Ersatztiele', 'Smartboard kaputt', 'Beamer Quastenflosser'])(
    'passes axe with notes, pages by name and a way to ask („%s“)',
    async (query) => {
      const { page } = await open(query);
      if (await askSection(page).isVisible()) await askSection(page).locator('summary').click();
      expect(await objections(page)).toEqual([]);
    },
  );

  it.each(['Ersatztiele', 'Smartboard kaputt', 'Beamer Quastenflosser'])(
    'does not scroll sideways on a phone („%s“)',
    async (query) => {
      const { page } = await site.open(`/suche/?q=${encodeURIComponent(query)}`, phone);
      await answered(page);
      if (await askSection(page).isVisible()) await askSection(page).locator('summary').click();
      expect(await sidewaysScroll(page)).toBe(0);
    },
  );
});
