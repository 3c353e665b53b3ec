import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { arten } from '../../src/schema/kinds.ts';
import { serveInBrowser } from '../support/browser.ts';
import { manyQuestions } from '../support/edge-cases.ts';

const site = serveInBrowser(inject('site'));
const edgeCases = serveInBrowser(inject('edgeCases'));

const field = (page: Page) => page.locator('#suchwort');
const status = (page: Page) => page.locator('#trefferzahl');
const results = (page: Page) => page.locator('ol#treffer > li');
const links = (page: Page) => page.locator('ol#treffer a');
const filterBox = (page: Page, name: string, value: string) =>
  page.locator(`input[name="${name}"][value="${value}"]`);
const focused = (page: Page) =>
  page.evaluate(() => `${document.activeElement?.id}|${document.activeElement?.textContent?.trim() ?? ''}`);

/** Waits until the search has an answer. */
const answered = (page: Page, text: string | RegExp = /Treffer/) =>
  page.waitForFunction(
    ([source, flags]) =>
      new RegExp(source!, flags).test(document.querySelector('#trefferzahl')?.textContent ?? ''),
    typeof text === 'string' ? [text, ''] : [text.source, text.flags],
  );

/** Types into the empty field, letter by letter, and waits for the answer to the whole word. */
async function search(page: Page, words: string): Promise<void> {
  await field(page).fill('');
  await field(page).pressSequentially(words);
  await answered(page, `„${words.replaceAll('*', '\\*')}“|nichts`);
}

const count = async (page: Page): Promise<number> =>
  Number.parseInt((await status(page).textContent()) ?? '', 10);

describe('Typing a word', () => {
  it('shows results without a further key, the count announced, each a link with what it is', async () => {
    const { page, complaints } = await site.open('/suche/');
    await search(page, 'Ersatzteile');
    expect(await status(page).getAttribute('role')).toBe('status');
    expect(await status(page).textContent()).toMatch(/^\d+ Treffer für „Ersatzteile“$/);
    expect(await results(page).count()).toBe(Math.min(20, await count(page)));
    const first = results(page).first();
    expect(await first.locator(':scope > :first-child a').getAttribute('href')).toMatch(
      /^\/[a-z]+\/[a-z0-9-]+\/$/,
    );
    expect(await first.locator('.karte__art').textContent()).not.toBe('');
    expect(complaints).toEqual([]);
  });

  it('shows the words in the text of a result, marked', async () => {
    const { page } = await site.open('/suche/');
    await search(page, 'Ersatzteile');
    const marks = await page.locator('ol#treffer mark').allTextContents();
    expect(marks.length).toBeGreaterThan(2);
    expect(marks.filter((mark) => /^ersatzteil/i.test(mark))).not.toEqual([]);
  });

  it('marks made-up records as such, and no others', async () => {
    const { page } = await site.open(
      '/suche/?belegart=beispiel_fiktiv&belegart=belegt&belegart=redaktionell',
    );
    await answered(page);
    while (await page.locator('#mehr').isVisible()) {
      const before = await results(page).count();
      await page.locator('#mehr').click();
      await results(page).nth(before).waitFor();
    }
    const marked = await results(page).filter({ hasText: 'Beispiel (fiktiv)' }).count();
    await filterBox(page, 'belegart', 'belegt').uncheck();
    await filterBox(page, 'belegart', 'redaktionell').uncheck();
    await answered(page, new RegExp(`^${marked} Treffer`));
    expect(await results(page).filter({ hasText: 'Beispiel (fiktiv)' }).count()).toBe(Math.min(20, marked));
  });

  it('keeps the state in the address, so that reload and back bring it again', async () => {
    const { page } = await site.open('/suche/');
    await search(page, 'Ersatzteile');
    await filterBox(page, 'art', 'klauseln').check();
    await page.locator('#sortierung').selectOption('datum');
    await page.waitForURL('**/suche/?q=Ersatzteile&art=klauseln&sortierung=datum');
    await answered(page);
    const before = await links(page).allTextContents();

    await page.reload();
    await answered(page);
    expect(await links(page).allTextContents()).toEqual(before);
    expect(await field(page).inputValue()).toBe('Ersatzteile');
    expect(await filterBox(page, 'art', 'klauseln').isChecked()).toBe(true);

    await links(page).first().click();
    await page.waitForURL(/\/klauseln\//);
    await page.goBack();
    await page.waitForFunction(
      (titles) => titles.every((title) => document.querySelector('#treffer')?.textContent?.includes(title)),
      before,
    );
    expect(await field(page).inputValue()).toBe('Ersatzteile');

    await page.goBack();
    await page.waitForURL('**/suche/?q=Ersatzteile&art=klauseln');
    await page.goBack();
    await page.waitForURL('**/suche/?q=Ersatzteile');
    await answered(page);
    expect(await filterBox(page, 'art', 'klauseln').isChecked()).toBe(false);
    expect(await count(page)).toBeGreaterThan(before.length);
  });

  it('shows the answer to the last word only, however fast one types', async () => {
    const { page } = await site.open('/suche/');
    await search(page, 'Beamer');
    const beamer = await links(page).allTextContents();
    await search(page, 'WLAN');
    await field(page).fill('Beamer');
    await answered(page, '„Beamer“');
    expect(await links(page).allTextContents()).toEqual(beamer);
  });

  it('finds a record by a part of a word, a synonym and with a capital or an umlaut typed otherwise', async () => {
    const { page } = await site.open('/suche/');
    for (const words of ['Ersatzt', 'ersatzteile', 'ERSATZTEILE', 'Beamerlampe', 'Nahdistanzbeamer']) {
      await search(page, words);
      expect(await count(page), words).toBeGreaterThan(0);
    }
  });
});

describe('A search without results', () => {
  it('says so, offers the lists, and has every filter again when the word is gone', async () => {
    const { page, complaints } = await site.open('/suche/');
    const visible = () => page.locator('#suchfilter fieldset:visible').count();
    const before = await visible();
    await search(page, 'Quastenflosser');
    expect(await status(page).textContent()).toBe('Dazu steht nichts in der Wissensbasis.');
    expect(await results(page).count()).toBe(0);
    expect(await page.locator('#nichts').isVisible()).toBe(true);
    expect(await page.locator('#nichts a').count()).toBe(arten.length);

    await field(page).fill('');
    await answered(page, 'Geben Sie oben ein Wort ein');
    expect(await page.locator('#nichts').isVisible()).toBe(false);
    expect(await visible()).toBe(before);
    expect(await page.locator('#suchfilter li:visible').count()).toBeGreaterThan(30);
    expect(complaints).toEqual([]);
  });
});

describe('Filters', () => {
  it('narrow the results to what their count promises', async () => {
    const { page } = await site.open('/suche/?q=Display');
    await answered(page);
    const all = await count(page);
    const row = page.locator('[data-filter="art"] li', { has: filterBox(page, 'art', 'erfahrungen') });
    const promised = Number(await row.locator('.filter__zahl').textContent());
    expect(promised).toBeGreaterThan(0);
    expect(promised).toBeLessThan(all);

    await filterBox(page, 'art', 'erfahrungen').check();
    await answered(page, new RegExp(`^${promised} Treffer`));
    expect(await page.locator('#treffer .karte__art').allTextContents()).toEqual(
      Array.from({ length: promised }, () => 'Erfahrung'),
    );
  });

  it('widen within one filter and narrow between filters, and change each other’s counts', async () => {
    const { page } = await site.open('/suche/?q=Display');
    await answered(page);
    const number = async (name: string, value: string) =>
      Number(
        await page
          .locator(`[data-filter="${name}"] li`, { has: filterBox(page, name, value) })
          .locator('.filter__zahl')
          .textContent(),
      );
    const [experiences, clauses] = [await number('art', 'erfahrungen'), await number('art', 'klauseln')];
    const fictional = await number('belegart', 'beispiel_fiktiv');
    await filterBox(page, 'art', 'erfahrungen').check();
    await filterBox(page, 'art', 'klauseln').check();
    await answered(page, new RegExp(`^${experiences + clauses} Treffer`));
    expect(await number('belegart', 'beispiel_fiktiv')).toBeLessThan(fictional);
    expect(await number('art', 'erfahrungen')).toBe(experiences);
  });

  it('work without a word, and one button removes them all', async () => {
    const { page } = await site.open('/suche/');
    const remove = page.getByRole('button', { name: 'Alle Filter entfernen' });
    expect(await remove.isVisible()).toBe(false);
    const row = page.locator('[data-filter="art"] li', { has: filterBox(page, 'art', 'beschluesse') });
    const promised = await row.locator('.filter__zahl').textContent();
    await filterBox(page, 'art', 'beschluesse').check();
    await answered(page, new RegExp(`^${promised} Treffer$`));
    await remove.click();
    await answered(page, 'Geben Sie oben ein Wort ein');
    expect(new URL(page.url()).search).toBe('');
    expect(await page.locator('#suchfilter input:checked').count()).toBe(0);
    // The button is gone; the keyboard must not start again at the top of the page.
    expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
  });

  it('are open on a wide screen and closed on a narrow one', async () => {
    const wide = await site.open('/suche/?q=Display');
    expect(await wide.page.locator('#suchfilter fieldset').first().isVisible()).toBe(true);
    const narrow = await site.open('/suche/?q=Display', { viewport: { width: 360, height: 740 } });
    await answered(narrow.page);
    expect(await narrow.page.locator('#suchfilter fieldset').first().isVisible()).toBe(false);
    await narrow.page.getByText('Ergebnisse eingrenzen').click();
    expect(await narrow.page.locator('#suchfilter fieldset').first().isVisible()).toBe(true);
  });
});

describe('The order', () => {
  it('can be by date, newest first', async () => {
    const { page } = await site.open('/suche/?q=Display&sortierung=datum');
    await answered(page);
    const dates = await page
      .locator('#treffer time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(dates.length).toBeGreaterThan(5);
    expect(dates).toEqual([...dates].sort().reverse());
    expect(await page.locator('#sortierung').inputValue()).toBe('datum');
  });
});

describe('More results than fit on a screen', () => {
  it('come twenty at a time', async () => {
    const { page } = await edgeCases.open('/suche/?q=Reihe&art=fragen');
    await answered(page, new RegExp(`^${manyQuestions} Treffer`));
    for (const shown of [20, 40, 60, 80, 100, manyQuestions]) {
      await results(page)
        .nth(shown - 1)
        .waitFor();
      expect(await results(page).count()).toBe(shown);
      if (shown < manyQuestions) await page.getByRole('button', { name: 'Weitere Treffer zeigen' }).click();
    }
    expect(await page.locator('#mehr').isVisible()).toBe(false);
  });
});

describe('The keyboard', () => {
  it('gets to the search field with a slash from any page', async () => {
    const { page } = await site.open('/erfahrungen/');
    await page.keyboard.press('/');
    expect(await focused(page)).toMatch(/^suchwort\|/);
    expect(await field(page).inputValue()).toBe('');
    await page.goto(`${site.url()}/geraete/musterboard-86/`);
    await page.keyboard.press('/');
    await page.keyboard.type('Touch-Ausfall');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/suche/?q=Touch-Ausfall');
    await answered(page);
    expect(await count(page)).toBeGreaterThan(0);
  });

  it('types a slash where a slash is being typed', async () => {
    const { page } = await site.open('/suche/');
    await field(page).pressSequentially('24/7');
    expect(await field(page).inputValue()).toBe('24/7');
  });

  it('walks through the results with arrows and back with escape', async () => {
    const { page } = await site.open('/suche/');
    await page.waitForFunction(() => document.activeElement?.id === 'suchwort');
    await search(page, 'Ersatzteile');
    const titles = await links(page).allTextContents();
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(`|${titles[0]}`);
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(`|${titles[1]}`);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await focused(page)).toMatch(/^suchwort\|/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused(page)).toMatch(/^suchwort\|/);
    expect(await field(page).inputValue()).toBe('Ersatzteile');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname !== '/suche/');
    expect(await page.locator('h1').textContent()).toBe(titles[0]);
  });
});

describe('The start page', () => {
  it('leads to the search with the word that was typed', async () => {
    const { page, complaints } = await site.open('/');
    await field(page).fill('Ersatzteile');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/suche/?q=Ersatzteile');
    await answered(page);
    expect(await field(page).inputValue()).toBe('Ersatzteile');
    expect(complaints).toEqual([]);
  });

  it('leads to all about a class of devices', async () => {
    const { page } = await site.open('/');
    await page.locator('.kachel h3 a', { hasText: 'Interaktives Display' }).click();
    await page.waitForURL('**/vor-dem-kauf/interaktives_display/');
    expect(await page.locator('.stolpersteine li').count()).toBeGreaterThan(1);
  });
});

describe('What comes out of the index', () => {
  it('is shown as text, whatever a record is called', async () => {
    const { page, complaints } = await edgeCases.open('/suche/');
    await search(page, 'Zeichensalat');
    expect(await links(page).first().textContent()).toBe(
      'Zeichen <b>ohne</b> Wirkung & „Schüler*innen“ in Titeln',
    );
    expect(await results(page).first().locator('b, i').count()).toBe(0);
    await search(page, 'Kleiner-Zeichen');
    expect(await page.locator('.treffer__text').first().textContent()).toContain(
      'Ein Kleiner-Zeichen < bleibt',
    );
    expect(complaints).toEqual([]);
  });

  it('keeps words with a star whole, so that they are found', async () => {
    const { page } = await edgeCases.open('/suche/');
    await search(page, 'Nachbar*innen');
    // A slow browser answers to the letters typed so far before it answers to all of them.
    await expect
      .poll(() => links(page).allTextContents())
      .toContain('Zeichen <b>ohne</b> Wirkung & „Schüler*innen“ in Titeln');
  });

  it('says nothing about who wants to stay unnamed', async () => {
    const { page } = await edgeCases.open('/suche/');
    await search(page, 'Beispielstadt');
    const found = await links(page).allTextContents();
    expect(found).not.toContain('Schülergeräte ohne Gerätenummer ausgegeben');
    expect(found).not.toContain('Ladeschränke ohne Belüftung beschafft');
  });
});

describe('An index that cannot be reached', () => {
  it('is announced in German with the lists, and forgotten as soon as it can be reached', async () => {
    const { page } = await site.open('/suche/');
    await search(page, 'Display');
    await page.context().route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site.url()}/suche/?q=Display`);
    await answered(page, 'Der Suchindex ist gerade nicht zu erreichen');
    expect(await page.locator('#nicht-erreichbar a:visible').count()).toBe(arten.length);
    expect(await results(page).count()).toBe(0);

    await page.context().unroute('**/pagefind/**');
    await search(page, 'Ersatzteile');
    expect(await results(page).count()).toBeGreaterThan(0);
    expect(await page.locator('#nicht-erreichbar').isVisible()).toBe(false);
  });
});
