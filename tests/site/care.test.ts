/** What is due and how the knowledge base stands, as it was built. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { careList } from '../../src/insights/care.ts';
import { contributions } from '../../src/insights/contributions.ts';
import { coverage } from '../../src/insights/coverage.ts';
import { projectRoot, today } from '../support/astro.ts';
import { all, first, linksIn, pageAt, textOf } from '../support/html.ts';
import { knowledgeIn } from '../support/knowledge.ts';

const site = inject('site');
const kb = await knowledgeIn(projectRoot);
const main = (address: string) => first(pageAt(site, address).root, 'main');

describe('The list of what is due', () => {
  const page = main('/wiedervorlage/');
  const { punkte } = careList(kb, today);

  it('has a row for every point, marked where it is overdue', () => {
    const rows = all(page, '.faellig').flatMap((table) => all(first(table, 'tbody'), 'tr'));
    expect(rows).toHaveLength(punkte.length);
    expect(all(page, '.faellig__marke')).toHaveLength(punkte.filter((one) => one.ueberfaellig).length);
  });

  it('can be opened in a spreadsheet', () => {
    const lines = readFileSync(join(site, 'wiedervorlage/wiedervorlage.csv'), 'utf8').trim().split('\r\n');
    expect(lines).toHaveLength(punkte.length + 1);
    expect(linksIn(page)).toContain('/wiedervorlage/wiedervorlage.csv');
  });
});

describe('The state of the knowledge base', () => {
  const page = main('/stand/');

  it('leads to every lesson without consequence, every orphan and every open question', () => {
    const { ohneFolge, verwaist, offeneFragen } = coverage(kb, today);
    const expected = [...ohneFolge, ...verwaist, ...offeneFragen].map(({ ref }) => `/${ref}/`);
    expect(expected.length).toBeGreaterThan(5);
    expect(expected.filter((address) => !linksIn(page).includes(address))).toEqual([]);
  });

  it('counts contributions by authority and never names a person or an unnamed authority', () => {
    const { zeilen } = contributions(kb);
    const table = all(page, '.zahlen').at(-1)!;
    expect(all(first(table, 'tbody'), 'tr')).toHaveLength(zeilen.length);
    expect(textOf(table)).toContain('ohne Namen');
  });

  it('is one click away from every page, like the list of what is due', () => {
    const footer = first(pageAt(site, '/glossar/').root, 'footer');
    expect(linksIn(footer)).toEqual(expect.arrayContaining(['/stand/', '/wiedervorlage/']));
  });
});

it('A record says when it was reviewed, what against what, and with which result', () => {
  const page = main('/erfahrungen/2024-displays-ohne-ersatzteilzusage/');
  expect(textOf(page)).toMatch(/Überprüfungen 1\. Oktober 2026: .*, geprüft gegen: .*\. Geändert\./);
});
