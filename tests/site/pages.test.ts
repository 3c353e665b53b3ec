import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { builderAddress } from '../../src/insights/builder-address.ts';
import { checklists } from '../../src/insights/checklist.ts';
import { comparisonAddress } from '../../src/insights/device-choice.ts';
import { checklistAddress, dossierAddress, usedClasses } from '../../src/insights/device-class.ts';
import { expiringAddress } from '../../src/insights/expiring.ts';
import { facetValues } from '../../src/insights/facets.ts';
import { pageSize } from '../../src/insights/listing.ts';
import type { KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import { arten, kindOf, type Art } from '../../src/schema/kinds.ts';
import type { Eintrag } from '../../src/schema/eintrag.ts';
import { projectRoot, today } from '../support/astro.ts';
import { all, attribute, first, linksIn, pagesOf, textOf, type Element, type Page } from '../support/html.ts';
import { knowledgeIn } from '../support/knowledge.ts';

/** The pages of a list with so many records. */
const listPages = (base: string, records: number): string[] =>
  Array.from({ length: Math.max(1, Math.ceil(records / pageSize)) }, (_, i) =>
    i === 0 ? base : `${base}seite/${i + 1}/`,
  );

/** A page for each value of each facet that a record of the kind has. */
function facetPages(kb: KnowledgeBase, art: Art): string[] {
  const records: readonly Eintrag[] = kb.ofKind(art);
  return kindOf(art).facetten.flatMap((feld) => {
    const values = records.flatMap((eintrag) => [
      ...new Set(facetValues(kb, eintrag, feld).map(({ wert }) => wert)),
    ]);
    return [...new Set(values)].flatMap((wert) =>
      listPages(`/${art}/nach/${feld}/${wert}/`, values.filter((value) => value === wert).length),
    );
  });
}

const editorsPages = (root: string): string[] =>
  readdirSync(join(root, 'content/seiten')).map((file) => `/${file.replace('.mdx', '')}/`);

const addressesOf = (pages: readonly Page[]): string[] => pages.map(({ address }) => address);

const expectedPages = (kb: KnowledgeBase, root: string): string[] => [
  '/',
  '/404.html',
  '/suche/',
  '/glossar/',
  '/vor-dem-kauf/',
  '/standards/',
  '/standards/umsetzung/',
  '/standards/stichtag/',
  '/standards/eltern/',
  '/wiedervorlage/',
  '/stand/',
  '/rechner/',
  '/rechner/zweckbindung/',
  '/rechner/kosten/',
  builderAddress(),
  comparisonAddress(),
  expiringAddress,
  ...usedClasses(kb).map(({ wert }) => dossierAddress(wert)),
  ...checklists(kb, today).map(({ klasse }) => checklistAddress(klasse.wert)),
  ...editorsPages(root),
  ...kb.umleitungen.map(({ von }) => `/${von}/`),
  ...kb.eintraege.map(({ ref }) => `/${ref}/`),
  ...arten.flatMap((art) => [...listPages(`/${art}/`, kb.ofKind(art).length), ...facetPages(kb, art)]),
];

describe.each([
  { name: 'The built site', site: inject('site'), root: projectRoot },
  { name: 'The site of the edge cases', site: inject('edgeCases'), root: inject('edgeCasesContent') },
])('$name', async ({ site, root }) => {
  const kb = await knowledgeIn(root);
  const pages = pagesOf(site);
  const isRedirect = (address: string) => kb.umleitungen.some(({ von }) => address === `/${von}/`);

  it('has a page for every record, list, filter value, redirect and editors’ page, and no other', () => {
    expect(addressesOf(pages).sort()).toEqual(expectedPages(kb, root).sort());
  });

  it('gives every page a title of its own', () => {
    // Nobody stays on a redirect.
    const titles = pages.flatMap(({ address, root }) =>
      isRedirect(address) ? [] : [textOf(first(root, 'title'))],
    );
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });

  it('has on every page German as its language, one heading and a description', () => {
    const wrong = pages.filter(({ root }) => {
      const description = all(root, 'meta').find((meta) => attribute(meta, 'name') === 'description');
      const isDescribed = (attribute(description!, 'content')?.length ?? 0) > 20;
      return attribute(first(root, 'html'), 'lang') !== 'de' || all(root, 'h1').length !== 1 || !isDescribed;
    });
    expect(addressesOf(wrong)).toEqual([]);
  });

  it('names on every page its one canonical address, on a redirect the new one', () => {
    const wrong = pages.filter(({ address, root }) => {
      const links = all(root, 'link').filter((link) => attribute(link, 'rel') === 'canonical');
      const moved = kb.umleitungen.find(({ von }) => address === `/${von}/`);
      const own = moved ? `/${moved.nach}/` : address;
      return links.length !== 1 || attribute(links[0]!, 'href') !== kb.cluster.adresse + own;
    });
    expect(addressesOf(wrong)).toEqual([]);
  });

  it('begins every page with a link that skips to its main part', () => {
    const wrong = pages.filter(({ root }) => {
      const [skip] = all(first(root, 'body'), 'a');
      const target = `#${attribute(first(root, 'main'), 'id')}`;
      return textOf(skip!) !== 'Zum Inhalt springen' || attribute(skip!, 'href') !== target;
    });
    expect(addressesOf(wrong)).toEqual([]);
  });

  it('has one search field on every page, in the head unless the page is about searching', () => {
    const wrong = pages.filter(({ address, root }) => {
      const isSearch = (input: Element) => attribute(input, 'type') === 'search';
      const inHead = all(first(root, 'header'), 'input').some(isSearch);
      const isAboutSearching = address === '/' || address === '/suche/';
      return all(root, 'input').filter(isSearch).length !== 1 || inHead === isAboutSearching;
    });
    expect(addressesOf(wrong)).toEqual([]);
  });

  it('links on every page to every editors’ page and every list', () => {
    const expected = [...editorsPages(root), ...arten.map((art) => `/${art}/`)];
    const wrong = pages.filter(({ root }) => {
      const links = linksIn(first(root, 'footer'));
      return !expected.every((address) => links.includes(address));
    });
    expect(addressesOf(wrong)).toEqual([]);
  });

  it('sends readers and machines from a former address to the new one', () => {
    for (const { von, nach } of kb.umleitungen) {
      const page = pages.find(({ address }) => address === `/${von}/`)!;
      const refresh = all(page.root, 'meta').find((meta) => attribute(meta, 'http-equiv') === 'refresh');
      expect(attribute(refresh!, 'content')).toBe(`0; url=/${nach}/`);
      expect(linksIn(first(page.root, 'main'))).toContain(`/${nach}/`);
    }
  });

  it('keeps filtered lists, redirects, the search and the error page out of search engines, nothing else', () => {
    const hidden = pages.filter(({ root }) =>
      all(root, 'meta').some((meta) => attribute(meta, 'content') === 'noindex'),
    );
    const expected = pages.filter(
      ({ address }) =>
        address === '/404.html' || address === '/suche/' || address.includes('/nach/') || isRedirect(address),
    );
    expect(addressesOf(hidden)).toEqual(addressesOf(expected));
  });
});

it('The built site has imprint, privacy and accessibility pages', () => {
  expect(addressesOf(pagesOf(inject('site')))).toEqual(
    expect.arrayContaining(['/impressum/', '/datenschutz/', '/barrierefreiheit/', '/ueber/']),
  );
});
