/** A specification assembled from clauses, from the first question to the file that opens in Word. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { presetFor } from '../../src/documents/builder/preset.ts';
import { objections } from '../support/axe.ts';
import { builderAddress } from '../../src/insights/builder-address.ts';
import { serveInBrowser } from '../support/browser.ts';
import {
  begin,
  bytesOf,
  choice,
  clausesInPreview,
  dataOf,
  download,
  field,
  kept,
  openBuilder,
  preview,
  problems,
  settled,
  textOfDocx,
  unfoldAll,
} from '../support/builder-page.ts';

const site = serveInBrowser(inject('site'));
const belowPath = serveInBrowser(inject('siteBelowPath'), '/wissen/');
const data = dataOf(inject('site'));
const wish = { dokument: 'leistungsbeschreibung', niveau: 'empfohlen' } as const;
const recommended = presetFor(data, wish).klauseln.map(({ slug }) => slug);

const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe('A support specification', () => {
  it('of 20 clauses is assembled from nothing by mouse and keyboard, and saved for Word', async () => {
    const { page, complaints } = await openBuilder(site);
    await begin(page, 'Leer');
    expect(await preview(page).innerText()).toContain('Noch ist keine Klausel ausgewählt.');
    await unfoldAll(page);
    const chosen = recommended.slice(0, 20);
    for (const [i, slug] of chosen.entries()) {
      if (i % 2 === 0) await page.locator(`label[for="wahl-${slug}"]`).click();
      else {
        await choice(page, slug).focus();
        await page.keyboard.press('Space');
        expect(await focused(page)).toBe(`wahl-${slug}`);
      }
    }
    expect((await clausesInPreview(page)).toSorted()).toEqual(chosen.toSorted());

    await page.getByLabel('Titel des Dokuments').fill('Support für 7 Schulen');
    await page.getByLabel('Auftraggeber', { exact: true }).fill('Stadt Beispielstadt');
    await page.getByLabel('Aktenzeichen', { exact: true }).fill('40.2-17/26');
    for (const input of await page.locator('#felder input[type="date"]').all())
      await input.fill('2027-02-28');
    for (const input of await page.locator('#felder input[type="text"]').all()) {
      if ((await input.inputValue()) === '') await input.fill('nach Vereinbarung');
    }
    for (const select of await page.locator('#felder select').all()) {
      if ((await select.inputValue()) === '') await select.selectOption({ index: 1 });
    }
    expect(await preview(page).locator('.dokument__fehlt').allTextContents()).toEqual([]);

    const file = await download(page, 'Word (DOCX)');
    expect(file.suggestedFilename()).toBe('support-fuer-7-schulen.docx');
    const text = textOfDocx(await bytesOf(file));
    for (const slug of chosen) {
      expect(text).toContain(data.klauseln.find((one) => one.slug === slug)!.titel);
    }
    const values = await preview(page).locator('.dokument__wert').allTextContents();
    expect(values.length).toBeGreaterThan(40);
    expect(values.filter((value) => !text.includes(value))).toEqual([]);
    expect(values).toContain('28. Februar 2027');
    expect(values).toContain('Stadt Beispielstadt');
    await page.locator('#export-meldung', { hasText: 'support-fuer-7-schulen.docx' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it.each([
    ['LibreOffice (ODT)', 'leistungsbeschreibung.odt'],
    ['Markdown', 'leistungsbeschreibung.md'],
  ])('can be saved for %s, and what is open is said but does not prevent it', async (format, name) => {
    const { page, complaints } = await openBuilder(site);
    await begin(page, 'Mindestens');
    const file = await download(page, format);
    expect(file.suggestedFilename()).toBe(name);
    expect((await bytesOf(file)).length).toBeGreaterThan(1000);
    await page.locator('#export-meldung', { hasText: 'noch etwas offen' }).waitFor();
    expect(complaints).toEqual([]);
  });

  it('is there again after a reload, with choice, order and values, and is sent nowhere', async () => {
    const { page, requests } = await openBuilder(site);
    await begin(page, 'Mindestens');
    await page.getByLabel('Auftraggeber', { exact: true }).fill('Stadt Beispielstadt');
    const before = await preview(page).innerText();
    await page.reload();
    await page.locator('#werkstatt').waitFor();
    expect(await preview(page).innerText()).toBe(before);
    expect(await page.getByLabel('Auftraggeber', { exact: true }).inputValue()).toBe('Stadt Beispielstadt');
    expect(requests.filter((one) => one.includes('Beispielstadt'))).toEqual([]);
  });

  it('says what to do when its file cannot be made', async () => {
    const { page } = await openBuilder(site);
    await begin(page, 'Mindestens');
    await page.route('**/_astro/docx*', (route) => route.abort());
    await page.getByRole('button', { name: 'Word (DOCX)' }).click();
    await page.locator('#export-meldung', { hasText: 'ließ sich nicht erstellen' }).waitFor();
  });
});

describe('The beginning', () => {
  it('leaves no trace of somebody who only looks', async () => {
    const { page } = await openBuilder(site);
    await page.getByRole('radio', { name: 'Nutzungsvereinbarung' }).check();
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
    await page.goto(`${site.url()}${builderAddress()}#d=avv_anlage&k=`);
    await settled(page);
    expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({});
    expect(await page.context().cookies()).toEqual([]);
  });

  it('proposes what a dossier asks for', async () => {
    const { page } = await openBuilder(site, builderAddress({ geraeteklasse: 'tablet' }));
    expect(await page.getByLabel('Um welche Geräte geht es?').inputValue()).toBe('tablet');
    await begin(page, 'Empfohlen');
    const proposed = presetFor(data, { ...wish, geraeteklasse: 'tablet' });
    expect((await clausesInPreview(page)).toSorted()).toEqual(
      proposed.klauseln.map(({ slug }) => slug).toSorted(),
    );
    expect(await page.getByLabel('Geräte', { exact: true }).inputValue()).toBe('tablet');
  });

  it('takes the document that the address names', async () => {
    const { page } = await openBuilder(site, `${builderAddress()}?dokument=avv_anlage`);
    expect(await page.getByRole('radio', { name: 'Anlage zur Auftragsverarbeitung' }).isChecked()).toBe(true);
  });

  it('takes in the clause from whose page one comes, and later adds another', async () => {
    const { page } = await openBuilder(site, builderAddress({ klausel: 'abnahme-service' }));
    await page
      .locator('#anfaenge')
      .getByRole('button', { name: /^Nur eine Klausel/ })
      .click();
    expect(await clausesInPreview(page)).toEqual(['abnahme-service']);
    expect(new URL(page.url()).search).toBe('');
    await page.goto(`${site.url()}${builderAddress({ klausel: 'exit-uebergabe' })}`);
    await settled(page);
    await page.getByRole('button', { name: /dazunehmen und weitermachen/ }).click();
    expect(await clausesInPreview(page)).toEqual(['abnahme-service', 'exit-uebergabe']);
    expect(await kept(page)).toContain('exit-uebergabe');
  });

  it('says that a clause of the address does not exist, and shows its name as text', async () => {
    const { page, complaints } = await openBuilder(
      site,
      builderAddress({ klausel: '<img src=x onerror=alert(1)>' }),
    );
    expect(await page.locator('#bemerkungen').innerText()).toContain('„<img src=x onerror=alert(1)>“');
    expect(await page.locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('can be returned to, and taken back', async () => {
    const { page } = await openBuilder(site);
    await begin(page, 'Mindestens');
    const before = await clausesInPreview(page);
    await page.getByRole('button', { name: 'Von vorn beginnen' }).click();
    expect(await page.locator('#anfang').isVisible()).toBe(true);
    expect(await focused(page)).toBe('anfang-titel');
    expect(await kept(page)).toBeNull();
    await page.getByRole('button', { name: 'Rückgängig machen' }).click();
    expect(await clausesInPreview(page)).toEqual(before);
    expect(await kept(page)).not.toBeNull();
  });
});

describe('The choice', () => {
  it('counts by area, and marks an area that belongs to the document and is empty', async () => {
    const { page } = await openBuilder(site);
    await begin(page, 'Leer');
    const area = page.locator('.bereich', { has: page.locator('#bereich-abnahme') });
    expect(await area.locator('summary').first().innerText()).toMatch(/Abnahme\s+0 von 1/);
    expect(await area.locator('.bereich__fehlt').isVisible()).toBe(true);
    await choice(page, 'abnahme-service').check();
    expect(await area.locator('summary').first().innerText()).toMatch(/Abnahme\s+1 von 1/);
    expect(await area.locator('.bereich__fehlt').isVisible()).toBe(false);
  });

  it('shows of each clause what it is, and leads to its page without losing anything', async () => {
    const { page } = await openBuilder(site);
    await begin(page, 'Mindestens');
    const row = page.locator('.baustein', { has: choice(page, 'abnahme-service') });
    const text = await row.innerText();
    for (const words of ['Beispiel (fiktiv)', 'Entwurf', 'Mindestens · Vertragsbedingung', 'Das WLAN wird']) {
      expect(text).toContain(words);
    }
    await row.locator('summary').click();
    await row.getByRole('link', { name: 'Seite der Klausel' }).click();
    await page.waitForURL('**/klauseln/abnahme-service/');
    await page.goBack();
    await page.locator('#werkstatt').waitFor();
    expect(await clausesInPreview(page)).toContain('abnahme-service');
  });

  it('is narrowed by level and device class, but what is chosen stays in sight', async () => {
    const { page } = await openBuilder(site);
    await begin(page, 'Mindestens');
    await unfoldAll(page);
    await page.getByLabel('Niveau').selectOption('komfort');
    const shown = await page
      .locator('.baustein:visible input')
      .evaluateAll((found) => found.map(({ id }) => id.replace('wahl-', '')));
    const expected = data.klauseln.filter(
      ({ slug, dokument, niveau }) =>
        dokument === 'leistungsbeschreibung' &&
        (niveau === 'komfort' ||
          presetFor(data, { ...wish, niveau: 'mindest' }).klauseln.some((one) => one.slug === slug)),
    );
    expect(shown.toSorted()).toEqual(expected.map(({ slug }) => slug).toSorted());
  });

  it('orders the clauses of an area by buttons that keep the focus and say what happened', async () => {
    const { page } = await openBuilder(site);
    await begin(page, 'Empfohlen');
    const area = page.locator('.bereich', { has: page.locator('#bereich-service_level') });
    await area.getByText('Reihenfolge ändern').click();
    const own = async () => {
      const inArea = new Set(
        data.klauseln.filter(({ bereich }) => bereich === 'service_level').map(({ slug }) => slug),
      );
      return (await clausesInPreview(page)).filter((slug) => inArea.has(slug));
    };
    const [first = '', second = '', ...rest] = await own();
    const title = data.klauseln.find(({ slug }) => slug === first)!.titel;
    const down = area.getByRole('button', { name: `„${title}“ nach unten` });
    await down.focus();
    await page.keyboard.press('Enter');
    expect(await own()).toEqual([second, first, ...rest]);
    expect(await down.evaluate((button) => document.activeElement === button)).toBe(true);
    await page.locator('#ansage', { hasText: `„${title}“ steht jetzt an Stelle 2 von` }).waitFor();
    const up = area.getByRole('button', { name: `„${title}“ nach oben` });
    await up.click();
    expect(await own()).toEqual([first, second, ...rest]);
    expect(await up.getAttribute('aria-disabled')).toBe('true');
    expect(await up.evaluate((button) => document.activeElement === button)).toBe(true);
  });

  it('gives a removed clause back at a click, and puts the focus on it', async () => {
    const { page } = await openBuilder(site);
    await begin(page, 'Mindestens');
    const before = await clausesInPreview(page);
    await choice(page, 'abnahme-service').uncheck();
    expect(await clausesInPreview(page)).not.toContain('abnahme-service');
    await page.getByRole('button', { name: 'Rückgängig machen' }).click();
    expect(await clausesInPreview(page)).toEqual(before);
    expect(await focused(page)).toBe('wahl-abnahme-service');
    expect(await page.locator('#rueckgaengig').isVisible()).toBe(false);
  });
});

describe('The document beside the choice', () => {
  it('leads from a missing value to its field, on the first page as well', async () => {
    const { page } = await openBuilder(site);
    await begin(page, 'Mindestens');
    await preview(page).getByText('[AUSFÜLLEN: Auftraggeber]').click();
    expect(await focused(page)).toBe('auftraggeber');
    const meaning = 'Nachweis zur Person vor dem ersten Einsatz in einer Schule';
    await preview(page).getByText(`[AUSFÜLLEN: ${meaning}]`).first().click();
    const label = await page.evaluate(
      () => document.querySelector(`label[for="${document.activeElement?.id}"]`)?.textContent,
    );
    expect(label).toBe(meaning);
    expect(new URL(page.url()).hash).toBe('');
  });

  it('changes while one types, keeps the field and its cursor, and marks only what changed', async () => {
    const { page } = await openBuilder(site);
    await begin(page, 'Mindestens');
    const input = field(page, 'abnahme-service', 'pruefzeit_arbeitstage');
    await input.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Backspace');
    await page.keyboard.type('8');
    expect(await input.inputValue()).toBe('18');
    expect(await input.evaluate((one) => document.activeElement === one)).toBe(true);
    const changed = preview(page).locator('.dokument__neu');
    expect(await changed.count()).toBe(1);
    expect(await changed.innerText()).toContain('18');
    expect(
      await changed.evaluate((one) => {
        const frame = document.querySelector('#vorschau')!.getBoundingClientRect();
        const { top } = one.getBoundingClientRect();
        return top >= frame.top && top < frame.bottom;
      }),
    ).toBe(true);
    await changed.waitFor({ state: 'detached' });
  });

  it('has headings and numbers that follow each other, and says of every invented clause that it is one', async () => {
    const { page } = await openBuilder(site);
    await begin(page, 'Mindestens');
    const numbers = await preview(page).locator(':is(h4, h5) .dokument__nummer').allTextContents();
    expect(numbers.slice(0, 2)).toEqual(['1', '1.1']);
    expect(new Set(numbers).size).toBe(numbers.length);
    const lines = await preview(page).locator('.dokument__criterion').allTextContents();
    expect(lines.filter((line) => !line.includes('Beispiel (fiktiv)'))).toEqual([]);
  });

  it('leads from a clause to the annex on where it comes from, which can be left out', async () => {
    const { page } = await openBuilder(site);
    await begin(page, 'Mindestens');
    await preview(page).getByRole('link', { name: 'Herkunft', exact: true }).first().click();
    expect(await focused(page)).toBe('dokument-herkunft');
    await page.getByLabel('Anlage „Herkunft der Klauseln“ anfügen').uncheck();
    expect(await preview(page).locator('table').count()).toBe(0);
  });
});

describe('Below a path', () => {
  it('the builder loads, links and shares below the path', async () => {
    const { page, requests, complaints } = await openBuilder(belowPath);
    await begin(page, 'Mindestens');
    expect(await page.getByLabel('Adresse dieser Auswahl').inputValue()).toMatch(
      /^http:\/\/[^/]+\/wissen\/klauseln\/baukasten\/#d=leistungsbeschreibung/,
    );
    expect(await page.locator('.baustein__mehr a').first().getAttribute('href')).toMatch(
      /^\/wissen\/klauseln\//,
    );
    await download(page, 'Word (DOCX)');
    expect(
      requests.filter((one) => !one.startsWith(`${belowPath.url()}/`) && !one.startsWith('blob:')),
    ).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('Without what it needs', () => {
  it('JavaScript, the page says so and leads to every clause', async () => {
    const { page } = await site.open(builderAddress(), { javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toContain('Der Baukasten braucht JavaScript');
    expect(await page.locator('#baukasten').isVisible()).toBe(false);
    const links = await page
      .locator('noscript a')
      .evaluateAll((found) => found.map((one) => one.getAttribute('href')));
    expect(links.toSorted()).toEqual(data.klauseln.map(({ slug }) => `/klauseln/${slug}/`).toSorted());
  });

  it.each(['abort', 'error', 'nonsense'])(
    'the clauses (%s), the page says so and leads to the list',
    async (how) => {
      const { page } = await site.open('/');
      await page.route('**/klauseln/baukasten.json', (route) => {
        if (how === 'abort') return route.abort();
        return how === 'error' ? route.fulfill({ status: 500 }) : route.fulfill({ body: 'kein JSON' });
      });
      await page.goto(site.url() + builderAddress());
      await settled(page);
      expect(await page.locator('#nicht-erreichbar').innerText()).toContain('gerade nicht zu erreichen');
      expect(await page.locator('#nicht-erreichbar a').getAttribute('href')).toBe('/klauseln/');
      expect(await page.locator('#anfang').isVisible()).toBe(false);
    },
  );

  it('room to keep anything, the page says so and goes on', async () => {
    const { page } = await openBuilder(site);
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await begin(page, 'Mindestens');
    expect(await page.locator('#nicht-gespeichert').innerText()).toContain('speichert den Stand nicht');
    expect(await clausesInPreview(page)).not.toEqual([]);
  });
});

describe('For everybody', () => {
  it('axe finds nothing in the first question, in light and dark, on a phone and on paper', async () => {
    const { page } = await openBuilder(site);
    expect(await objections(page)).toEqual([]);
  });

  it('axe finds nothing in a document with all its areas unfolded and points open', async () => {
    const { page } = await openBuilder(site);
    await begin(page, 'Empfohlen');
    await unfoldAll(page);
    await page.locator('#fehlende-titel').click();
    await choice(page, 'verguetung-pauschale').check();
    await problems(page).first().waitFor();
    await field(page, 'abnahme-service', 'pruefzeit_arbeitstage').fill('99');
    expect(await objections(page, ['light', 'dark', 'a phone'])).toEqual([]);
    // On paper the document stands alone, and its title is the first heading, not that of the page.
    const onPaper = await objections(page, ['print']);
    expect(onPaper.filter((one) => !one.includes('page-has-heading-one'))).toEqual([]);
  });

  it('a small window scrolls in one direction only', async () => {
    const { page } = await openBuilder(site, builderAddress(), { viewport: { width: 320, height: 500 } });
    await begin(page, 'Empfohlen');
    await unfoldAll(page);
    const wider = await page.evaluate(
      () => document.scrollingElement!.scrollWidth - document.scrollingElement!.clientWidth,
    );
    expect(wider).toBe(0);
  });

  it('on a phone, the parts are reached by the ways at the top, which count what is to do', async () => {
    const { page } = await openBuilder(site, builderAddress(), { viewport: { width: 360, height: 740 } });
    await begin(page, 'Mindestens');
    await page
      .locator('#wege')
      .getByRole('link', { name: /^Dokument/ })
      .click();
    expect(await focused(page)).toBe('dokument-titel');
    await page
      .locator('#wege')
      .getByRole('link', { name: /^Angaben \d+ fehlen/ })
      .click();
    expect(await focused(page)).toBe('angaben-titel');
    expect(new URL(page.url()).hash).toBe('');
  });

  it('by keyboard, every stop has a visible focus and lies under no bar, forwards and backwards', async () => {
    // Else the page would still be scrolling when it is looked at.
    const { page } = await openBuilder(site, builderAddress(), {
      viewport: { width: 1280, height: 600 },
      reducedMotion: 'reduce',
    });
    await begin(page, 'Mindestens');
    await choice(page, 'abnahme-service').uncheck();
    expect(await page.locator('#rueckgaengig').isVisible()).toBe(true);
    await page.locator('#klauseln-titel').focus();
    const hidden: string[] = [];
    for (const key of [...Array<string>(60).fill('Tab'), ...Array<string>(58).fill('Shift+Tab')]) {
      await page.keyboard.press(key);
      const fault = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const { left, top, width, height } = element.getBoundingClientRect();
        const y = Math.min(Math.max(top + height / 2, 1), innerHeight - 1);
        const onTop = document.elementFromPoint(left + width / 2, y);
        const isFree = onTop !== null && (element.contains(onTop) || onTop.contains(element));
        const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
        return isFree && isSeen ? undefined : `${element.localName}#${element.id} ${element.textContent}`;
      });
      if (fault !== undefined) hidden.push(`${key}: ${fault.slice(0, 80)}`);
    }
    expect(hidden).toEqual([]);
  });

  it('who wants less motion sees none', async () => {
    const { page } = await openBuilder(site, builderAddress(), { reducedMotion: 'reduce' });
    await begin(page, 'Mindestens');
    await choice(page, 'abnahme-service').uncheck();
    await choice(page, 'abnahme-service').check();
    const moving = await preview(page)
      .locator('.dokument__neu')
      .evaluateAll((found) => found.map((one) => getComputedStyle(one).animationName));
    expect(new Set(moving)).toEqual(new Set(['none']));
  });
});

describe('On paper', () => {
  it('there is the document alone, all of it, within the width of the paper', async () => {
    const { page } = await openBuilder(site, builderAddress(), { colorScheme: 'dark' });
    await begin(page, 'Mindestens');
    await page.setViewportSize({ width: 673, height: 986 });
    await page.emulateMedia({ media: 'print' });
    const text = await page.locator('body').innerText();
    expect(text.replace(/\s+/g, ' ').trim()).toBe(
      (await preview(page).innerText()).replace(/\s+/g, ' ').trim(),
    );
    const cut = await preview(page).evaluate((frame) => [
      frame.scrollHeight - frame.clientHeight,
      frame.scrollWidth - frame.clientWidth,
    ]);
    expect(cut).toEqual([0, 0]);
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(8);
  });

  it('the contents come second, name every clause once and lead to it', async () => {
    const { page } = await openBuilder(site, builderAddress());
    await begin(page, 'Mindestens');
    await expect.poll(() => preview(page).locator('nav').isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    const lines = await preview(page).locator('nav li').allInnerTexts();
    const headings = await preview(page).locator('h4, h5').allInnerTexts();
    const plain = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, ' ').trim());
    expect(lines.length).toBeGreaterThan(18);
    expect(plain(lines)).toEqual(plain(headings));
    const lost = await preview(page)
      .locator('nav a')
      .evaluateAll((links) =>
        links.flatMap((one) => {
          const { hash } = one as HTMLAnchorElement;
          return document.getElementById(hash.slice(1)) ? [] : [hash];
        }),
      );
    expect(lost).toEqual([]);
  });

  it('every page has the footer of the document, whatever somebody calls it', async () => {
    const { page } = await openBuilder(site, builderAddress());
    await begin(page, 'Mindestens');
    const title = `"; } } body { display: none } \\ Schul-IT`;
    await page.getByLabel('Titel des Dokuments').fill(title);
    const footer = await page.evaluate(() => {
      dispatchEvent(new Event('beforeprint'));
      const own = [...document.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
      return own.map(({ cssText }) => cssText);
    });
    expect(footer).toHaveLength(1);
    // The browser writes the rule as it has understood it.
    const content = /@bottom-left \{ content: "(.*)"; \}/s.exec(footer[0] ?? '')?.[1];
    const words = content?.replace(/\\([0-9a-f]+) |\\(.)/g, (_, code?: string, sign = '') =>
      code === undefined ? String(sign) : String.fromCodePoint(Number.parseInt(code, 16)),
    );
    expect(words).toContain(`Beispiel (fiktiv) · ${title} · Stand `);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('body').isVisible()).toBe(true);
  });
});
