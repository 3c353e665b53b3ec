/** What is wrong with a document is said at once, and mended by the buttons beside it. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import type { BuilderClause } from '../../src/documents/builder/data.ts';
import { builderAddress } from '../../src/insights/builder-address.ts';
import { serveInBrowser } from '../support/browser.ts';
import {
  begin,
  choice,
  clausesInPreview,
  dataOf,
  field,
  openBuilder,
  preview,
  problems,
  serveChanged,
  settled,
} from '../support/builder-page.ts';

const site = serveInBrowser(inject('site'));
const data = dataOf(inject('site'));
const titleOf = (slug: string) => data.klauseln.find((one) => one.slug === slug)!.titel;
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** Opens the builder with a document that begins with these clauses. */
async function openWith(...slugs: string[]): Promise<Page> {
  const { page } = await openBuilder(site);
  await begin(page, 'Leer');
  for (const slug of slugs) await choose(page, slug);
  return page;
}

async function choose(page: Page, slug: string): Promise<void> {
  const box = choice(page, slug);
  await box.evaluate((one) => (one.closest('details')!.open = true));
  await box.check();
}

const problem = (page: Page, words: string) => problems(page).filter({ hasText: words });

describe('Clauses beside each other', () => {
  it('that exclude each other are reported in the list and at both, and one is removed by a click', async () => {
    const page = await openWith('verguetung-kontingent', 'verguetung-pauschale');
    const found = problem(page, 'schließen sich aus');
    expect(await found.count()).toBe(1);
    for (const slug of ['verguetung-kontingent', 'verguetung-pauschale']) {
      const row = page.locator('.baustein', { has: choice(page, slug) });
      expect(await row.locator('.baustein__mangel').innerText()).toContain('schließen sich aus');
    }
    await found.getByRole('button', { name: `„${titleOf('verguetung-pauschale')}“ entfernen` }).click();
    expect(await clausesInPreview(page)).toEqual(['verguetung-kontingent']);
    expect(await found.count()).toBe(0);
    expect(await choice(page, 'verguetung-pauschale').isChecked()).toBe(false);
    // The button is gone with its problem; the focus is not lost.
    expect(await focused(page)).toBe('maengel-titel');
  });

  it('that need another one get it by a click', async () => {
    const page = await openWith('vor-ort-feste-tage');
    const found = problem(page, 'setzt');
    await found.getByRole('button', { name: `„${titleOf('vor-ort-einsatz')}“ aufnehmen` }).click();
    expect((await clausesInPreview(page)).toSorted()).toEqual(['vor-ort-einsatz', 'vor-ort-feste-tage']);
    expect(await found.count()).toBe(0);
  });

  it('lead from the problem to the clause', async () => {
    const page = await openWith('vor-ort-feste-tage');
    await problem(page, 'setzt').getByRole('button', { name: 'Zur Klausel' }).click();
    expect(await focused(page)).toBe('wahl-vor-ort-feste-tage');
  });

  it('and areas that the document lacks are counted, and a click opens the area', async () => {
    const page = await openWith('abnahme-service');
    const found = problem(page, 'Zum Bereich „Barrierefreiheit“ ist keine Klausel ausgewählt');
    await page.locator('.bereich', { has: page.locator('#bereich-barrierefreiheit') }).evaluate((one) => {
      (one as HTMLDetailsElement).open = false;
    });
    await found.getByRole('button').click();
    expect(await focused(page)).toBe('bereich-barrierefreiheit');
    const open = Number.parseInt(await page.locator('#maengel-titel').innerText(), 10);
    await page.locator('#ansage', { hasText: `${open} Punkte sind offen.` }).waitFor();
    await choose(page, 'barrierefreiheit-mindest');
    expect(await found.count()).toBe(0);
    await page.locator('#ansage', { hasText: '2 Klauseln ausgewählt.' }).waitFor();
  });
});

describe('A value', () => {
  it('outside its limits is said at its field and in the list, which leads there, and is mended by its preset', async () => {
    const page = await openWith('abnahme-service');
    const input = field(page, 'abnahme-service', 'pruefzeit_arbeitstage');
    await input.fill('99');
    expect(await input.getAttribute('aria-invalid')).toBe('true');
    const described = await input.getAttribute('aria-describedby');
    const texts = await Promise.all(
      described!.split(' ').map((id) => page.locator(`[id="${id}"]`).innerText()),
    );
    expect(texts.join(' ')).toContain('Der Wert liegt außerhalb der Grenzen.');
    expect(texts.join(' ')).toContain('von 5 bis 30');
    const found = problem(page, '99 liegt außerhalb');
    await page.locator('#klauseln-titel').focus();
    await found.getByRole('button', { name: 'Zum Feld' }).click();
    expect(await focused(page)).toBe('feld-abnahme-service.pruefzeit_arbeitstage');
    expect(await preview(page).innerText()).toContain('99');
    const group = page.locator('.feld', { has: input });
    await group.getByRole('button', { name: 'Vorgabe wieder einsetzen' }).click();
    expect(await input.inputValue()).toBe('15');
    expect(await focused(page)).toBe('feld-abnahme-service.pruefzeit_arbeitstage');
    expect(await found.count()).toBe(0);
  });

  it('that cannot be read is kept as typed and missing in the document', async () => {
    const page = await openWith('abnahme-service');
    const input = field(page, 'abnahme-service', 'pruefzeit_arbeitstage');
    await input.fill('fünfzehn');
    expect(await input.inputValue()).toBe('fünfzehn');
    expect(await page.locator('.feld', { has: input }).locator('.feld__fehler').innerText()).toContain(
      'Zahl',
    );
    expect(await preview(page).innerText()).toContain('[AUSFÜLLEN: Arbeitstage, in denen der Auftraggeber');
    await page.reload();
    await page.locator('#werkstatt').waitFor();
    expect(await input.inputValue()).toBe('fünfzehn');
  });

  it('can be taken out, is then missing in the document, and is listed as missing', async () => {
    const page = await openWith('abnahme-service');
    await field(page, 'abnahme-service', 'pruefzeit_arbeitstage').fill('');
    expect(await page.locator('#fehlende-titel').innerText()).toBe('Eine Angabe fehlt noch');
    expect(await preview(page).locator('.dokument__fehlt').allTextContents()).toContain(
      '[AUSFÜLLEN: Arbeitstage, in denen der Auftraggeber nach der Fertigmeldung prüft]',
    );
    await page.locator('#fehlende-titel').click();
    await page.locator('#fehlende').getByRole('button', { name: 'Zum Feld' }).click();
    expect(await focused(page)).toBe('feld-abnahme-service.pruefzeit_arbeitstage');
  });

  it('that several clauses share has one field, which names the others and fills them all', async () => {
    const page = await openWith('reaktionszeiten-support', 'reparatur-mobilgeraete');
    const label = 'Zeitraum der Auswertung';
    expect(await page.getByLabel(label).count()).toBe(1);
    const group = page.locator('.feld', { has: page.getByLabel(label) });
    expect(await group.innerText()).toContain(`Gilt auch in: „${titleOf('reparatur-mobilgeraete')}“`);
    await page.getByLabel(label).selectOption('Monat');
    const values = await preview(page).locator('.dokument__wert').allTextContents();
    expect(values.filter((value) => value === 'Monat')).toHaveLength(2);
  });

  it('of whatever signs and length is shown as text', async () => {
    const { page, complaints } = await openBuilder(site);
    await begin(page, 'Leer', 'Anlage zur Auftragsverarbeitung');
    for (const slug of data.klauseln.filter((one) => one.dokument === 'avv_anlage').map((one) => one.slug)) {
      await choose(page, slug);
    }
    const hostile = `<img src=x onerror=alert(1)>&"'${'x'.repeat(5000)}`;
    await page.locator('#felder input[type="text"]:not([inputmode])').first().fill(hostile);
    await page.getByLabel('Titel des Dokuments').fill(hostile);
    expect(await preview(page).innerText()).toContain(hostile);
    expect(await page.locator('main img').count()).toBe(0);
    const wider = await page.evaluate(
      () => document.scrollingElement!.scrollWidth - document.scrollingElement!.clientWidth,
    );
    expect(wider).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('A later edition', () => {
  const changed = (clause: BuilderClause): BuilderClause =>
    clause.slug === 'abnahme-service'
      ? {
          ...clause,
          hash: 'ffffffffffff',
          zeilen: clause.zeilen.map((line, i) => (i === 1 ? `${line} Ganz neuer Satz.` : line)),
        }
      : clause;

  it('shows word by word what changed, and is taken by a click', async () => {
    const page = await openWith('abnahme-service', 'exit-uebergabe');
    await serveChanged(page, data, changed);
    await page.reload();
    await page.locator('#werkstatt').waitFor();
    const found = problem(page, 'hat sich geändert');
    await found.locator('summary').click();
    await found.locator('ins').first().waitFor();
    const added = (await found.locator('ins').allTextContents()).join(' ');
    expect(added).toContain('Neu: ');
    expect(added).toContain('Ganz neuer Satz.');
    expect(await found.locator('del').count()).toBe(0);
    await found.getByRole('button', { name: 'Neue Fassung bestätigen' }).click();
    expect(await found.count()).toBe(0);
    await page.reload();
    await page.locator('#werkstatt').waitFor();
    expect(await found.count()).toBe(0);
  });

  it('says that the earlier words are not known where the choice came by an address', async () => {
    const { page } = await site.open('/');
    await serveChanged(page, data, changed);
    const { hash } = data.klauseln.find(({ slug }) => slug === 'abnahme-service')!;
    await page.goto(`${site.url()}${builderAddress()}#d=leistungsbeschreibung&k=abnahme-service.${hash}`);
    await settled(page);
    expect(await problem(page, 'hat sich geändert').innerText()).toContain(
      'Der frühere Wortlaut ist nicht bekannt',
    );
  });

  it('takes the place of a superseded clause by a click, and can be taken back', async () => {
    const page = await openWith('reaktionszeiten-mindest', 'servicezeiten-schultage');
    await serveChanged(page, data, (clause) =>
      clause.slug === 'reaktionszeiten-mindest'
        ? { ...clause, status: 'abgeloest', stand: 'Abgelöst', abgeloest_durch: 'reaktionszeiten-support' }
        : clause,
    );
    await page.reload();
    await page.locator('#werkstatt').waitFor();
    const found = problem(page, 'abgelöst');
    await found
      .getByRole('button', { name: `Durch „${titleOf('reaktionszeiten-support')}“ ersetzen` })
      .click();
    expect(await clausesInPreview(page)).toEqual(['reaktionszeiten-support', 'servicezeiten-schultage']);
    await page.getByRole('button', { name: 'Rückgängig machen' }).click();
    expect(await clausesInPreview(page)).toEqual(['reaktionszeiten-mindest', 'servicezeiten-schultage']);
  });

  it('of a withdrawn clause does not exist: it is offered to nobody, and reported to who has it', async () => {
    const page = await openWith('abnahme-service', 'exit-uebergabe');
    await serveChanged(page, data, (clause) =>
      ['abnahme-service', 'ticketzugang'].includes(clause.slug)
        ? {
            ...clause,
            status: 'zurueckgezogen',
            stand: 'Zurückgezogen',
            rueckzug_grund: 'Nicht durchsetzbar.',
          }
        : clause,
    );
    await page.reload();
    await page.locator('#werkstatt').waitFor();
    expect(await choice(page, 'ticketzugang').isVisible()).toBe(false);
    const found = problem(page, 'wurde zurückgezogen');
    expect(await found.innerText()).toContain('Nicht durchsetzbar.');
    await found.getByRole('button', { name: `„${titleOf('abnahme-service')}“ entfernen` }).click();
    expect(await clausesInPreview(page)).toEqual(['exit-uebergabe']);
    expect(await choice(page, 'abnahme-service').isVisible()).toBe(false);
  });
});
