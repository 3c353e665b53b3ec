import { describe, expect, inject, it } from 'vitest';
import { isOverdue } from '../../src/insights/review.ts';
import { isFictional } from '../../src/insights/trust.ts';
import { extractOf, searchDocument } from '../../src/search/index/documents.ts';
import { noForms } from '../../src/search/index/search-forms.ts';
import type { Eintrag } from '../../src/schema/eintrag.ts';
import { projectRoot, today } from '../support/astro.ts';
import {
  all,
  attribute,
  elements,
  first,
  linksIn,
  pageAt,
  pagesOf,
  textOf,
  type Element,
} from '../support/html.ts';
import { knowledgeIn } from '../support/knowledge.ts';

const badge = 'Beispiel (fiktiv)';

/** Whether one of the marks inside says that the record is made up. */
const isMarked = (node: Element): boolean =>
  all(node, '.abzeichen__marke--fiktiv').some((mark) => textOf(mark) === badge);

describe.each([
  { name: 'The built site', site: inject('site'), root: projectRoot },
  { name: 'The site of the edge cases', site: inject('edgeCases'), root: inject('edgeCasesContent') },
])('$name', async ({ site, root }) => {
  const kb = await knowledgeIn(root);
  const pageOf = ({ ref }: Eintrag) => pageAt(site, `/${ref}/`).root;
  const refs = (eintraege: readonly Eintrag[]) => eintraege.map(({ ref }) => ref);
  const notices = (eintrag: Eintrag) => all(first(pageOf(eintrag), 'article'), '[data-hinweis]');
  const notice = (eintrag: Eintrag, art: string) =>
    notices(eintrag).find((one) => attribute(one, 'data-hinweis') === art);

  /** Every record in a list, a group of relations or a tile, with the element that stands for it. */
  const appearances = pagesOf(site).flatMap((page) =>
    all(first(page.root, 'main'), 'li').flatMap((item) => {
      const isEntry =
        all(item, '.abzeichen').length === 1 && all(item, 'li').length === 0 && all(item, 'a').length === 1;
      const eintrag = isEntry ? kb.get((linksIn(item)[0] ?? '').replace(/^\/|\/$/g, '')) : undefined;
      return eintrag ? [{ page: page.address, eintrag, item }] : [];
    }),
  );

  it('marks every made-up record, and no other, at the top of its own page', () => {
    const inHead = (eintrag: Eintrag) => isMarked(first(pageOf(eintrag), 'header.eintrag__kopf'));
    expect(refs(kb.eintraege.filter(inHead))).toEqual(refs(kb.eintraege.filter(isFictional)));
  });

  it('says in a notice above the text of every made-up record that it is made up', () => {
    const told = kb.eintraege.filter((eintrag) => notice(eintrag, 'fiktiv'));
    expect(refs(told)).toEqual(refs(kb.eintraege.filter(isFictional)));
    const [example] = told;
    expect(textOf(notice(example!, 'fiktiv')!)).toMatch(/^Beispiel \(fiktiv\)\. Dieser Eintrag ist erfunden/);
  });

  it('marks every made-up record, and no other, in every list, tile and group of relations', () => {
    expect(appearances.length).toBeGreaterThan(kb.eintraege.length);
    const wrong = appearances.filter(({ eintrag, item }) => isMarked(item) !== isFictional(eintrag));
    expect(wrong.map(({ page, eintrag }) => `${page}: ${eintrag.ref}`)).toEqual([]);
  });

  it('shows every record in the list of its kind', () => {
    const listed = new Set(
      appearances
        .filter(({ page }) => /^\/[a-z]+\/(?:seite\/\d+\/)?$/.test(page))
        .map(({ eintrag }) => eintrag.ref),
    );
    expect(refs(kb.eintraege.filter(({ ref }) => !listed.has(ref)))).toEqual([]);
  });

  it('marks every made-up record, and no other, for the results of the search', () => {
    const marked = kb.eintraege.filter((eintrag) =>
      searchDocument(extractOf(kb, eintrag), noForms).html.includes(
        '<meta data-pagefind-meta="fiktiv[content]" content="true">',
      ),
    );
    expect(refs(marked)).toEqual(refs(kb.eintraege.filter(isFictional)));
  });

  it('puts the notices of a record before its text', () => {
    const late = kb.eintraege.filter((eintrag) => {
      const order = [...elements(first(pageOf(eintrag), 'article'))];
      const text = order.findIndex((one) => attribute(one, 'class') === 'eintrag__spalten');
      return order.findLastIndex((one) => attribute(one, 'data-hinweis') !== undefined) > text;
    });
    expect(refs(late)).toEqual([]);
  });

  it('leads from every superseded record to the one that counts now', () => {
    for (const eintrag of kb.eintraege.filter(({ daten }) => daten.status === 'abgeloest')) {
      const successor = kb.in(eintrag.ref).find(({ pfad }) => pfad[0] === 'ersetzt');
      expect(linksIn(notice(eintrag, 'abgeloest')!)).toEqual([`/${successor!.von}/`]);
      expect(textOf(notice(eintrag, 'abgeloest')!)).toContain('Diese Fassung gilt nicht mehr');
    }
  });

  it('says of every withdrawn record why', () => {
    for (const eintrag of kb.eintraege.filter(({ daten }) => daten.status === 'zurueckgezogen')) {
      expect(textOf(notice(eintrag, 'zurueckgezogen')!)).toBe(
        `Dieser Eintrag wurde zurückgezogen. ${eintrag.daten.rueckzug_grund}`,
      );
    }
  });

  it('says of every record whose review is overdue, and of no other, when it was due', () => {
    const told = kb.eintraege.filter((eintrag) => notice(eintrag, 'ueberfaellig'));
    expect(refs(told)).toEqual(refs(kb.eintraege.filter((eintrag) => isOverdue(eintrag, today))));
    for (const eintrag of told) {
      expect(textOf(notice(eintrag, 'ueberfaellig')!)).toMatch(
        /^Die Überprüfung war am \d+\. \S+ \d{4} fällig/,
      );
      expect(textOf(first(pageOf(eintrag), '.vertrauen'))).toContain('überfällig');
    }
  });

  it('says above every clause, and above law, that it is no legal advice', () => {
    const told = kb.eintraege.filter(
      (eintrag) => notice(eintrag, 'recht') ?? notice(eintrag, 'recht_ungeprueft'),
    );
    expect(told.map(({ art }) => art)).toEqual(expect.arrayContaining(['klauseln', 'grundlagen']));
    expect(told.filter(({ art }) => art === 'klauseln')).toHaveLength(kb.ofKind('klauseln').length);
  });
});

it('The sites between them show superseded, withdrawn and overdue records', async () => {
  const all = [
    ...(await knowledgeIn(projectRoot)).eintraege,
    ...(await knowledgeIn(inject('edgeCasesContent'))).eintraege,
  ];
  expect(all.some(({ daten }) => daten.status === 'abgeloest')).toBe(true);
  expect(all.some(({ daten }) => daten.status === 'zurueckgezogen')).toBe(true);
  expect(all.some((eintrag) => isOverdue(eintrag, today))).toBe(true);
});
