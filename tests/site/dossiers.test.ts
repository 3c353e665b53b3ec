/** The dossiers as they were built: each record of a class linked once, the chain a buyer follows, the data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { dossierAddress, recordsOfClass, usedClasses } from '../../src/insights/device-class.ts';
import { isFictional } from '../../src/insights/trust.ts';
import { projectRoot } from '../support/astro.ts';
import { all, attribute, first, linksIn, pageAt, textOf } from '../support/html.ts';
import { knowledgeIn } from '../support/knowledge.ts';
import { refs } from '../support/records.ts';

const site = inject('site');
const kb = await knowledgeIn(projectRoot);
const classes = usedClasses(kb);

interface Data {
  readonly eintraege: Readonly<Record<string, readonly { readonly ref: string; readonly fiktiv: boolean }[]>>;
  readonly luecken: readonly string[];
}

const dataOf = (wert: string): Data =>
  JSON.parse(readFileSync(join(site, dossierAddress(wert), 'dossier.json'), 'utf8')) as Data;

describe.each(classes)('The dossier of $bezeichnung', ({ wert }) => {
  const article = first(pageAt(site, dossierAddress(wert)).root, 'article');

  it('links to every record of the class exactly once', () => {
    const links = linksIn(article);
    const counts = recordsOfClass(kb, wert).map(({ ref }) => [
      ref,
      links.filter((link) => link === `/${ref}/`).length,
    ]);
    expect(counts).toEqual(recordsOfClass(kb, wert).map(({ ref }) => [ref, 1]));
  });

  it('leads within the page only to places that are there, and to a sentence of its own', () => {
    const ids = new Set(all(article, '[id]').map((element) => attribute(element, 'id')));
    const inPage = linksIn(article).filter((link) => link.startsWith('#'));
    expect(inPage.filter((link) => !ids.has(link.slice(1)))).toEqual([]);
    expect(textOf(first(article, '.eintrag__kurz'))).toMatch(/^[A-ZÄÖÜ].*\.$/);
  });

  it('is there as data, with the same records and their marks', () => {
    const data = Object.values(dataOf(wert).eintraege).flat();
    expect(data.map(({ ref }) => ref).sort()).toEqual(refs(recordsOfClass(kb, wert)));
    expect(data.map(({ ref, fiktiv }) => [ref, fiktiv])).toEqual(
      data.map(({ ref }) => [ref, isFictional(kb.get(ref)!)]),
    );
  });
});

it('A buyer of interactive displays finds trap, requirement, decision and clause on one page', () => {
  const page = first(pageAt(site, '/vor-dem-kauf/interaktives_display/').root, 'article');
  const traps = all(first(page, '.stolpersteine'), 'li').map(textOf);
  expect(traps.some((trap) => /Ersatzteile.*vertraglich zusichern/.test(trap))).toBe(true);
  const spareParts = all(page, '.pflicht').find((one) => textOf(one).startsWith('A5'));
  expect(textOf(spareParts!)).toMatch(/MUSS.*fünf Jahre nach Serienende/);
  expect(linksIn(spareParts!)).toEqual(['#klauseln-ersatzteile-displays']);
  expect(linksIn(page)).toContain('/beschluesse/2026-10-praesentationstechnik-v2/');
});

it('The list of dossiers has every class about which there is a record', () => {
  const links = linksIn(first(pageAt(site, '/vor-dem-kauf/').root, '.klassenliste'));
  expect(links.toSorted()).toEqual(classes.map(({ wert }) => dossierAddress(wert)).toSorted());
});

it('The tiles of the start page lead to dossiers', () => {
  const links = linksIn(first(pageAt(site, '/').root, '.kacheln'));
  expect(links).toContain('/vor-dem-kauf/tablet/');
});
