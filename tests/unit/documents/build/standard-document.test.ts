/** A standard as a document: nothing that its page says of the standard is missing. */
import { describe, expect, it } from 'vitest';
import { pageAddress } from '../../../../src/documents/build/origins.ts';
import { standardDocument } from '../../../../src/documents/build/standard-document.ts';
import { headingsOf } from '../../../../src/documents/model/headings.ts';
import { inlinesOf } from '../../../../src/documents/model/inlines.ts';
import { textLines } from '../../../../src/documents/model/plain-text.ts';
import type { TextDocument } from '../../../../src/documents/model/text-document.ts';
import { evidenceOf } from '../../../../src/insights/evidence.ts';
import { recordPage } from '../../../../src/insights/record-page.ts';
import { parseMarkdown, textOf, walk } from '../../../../src/markdown/parse.ts';
import { projectRoot, today } from '../../../support/astro.ts';
import { knowledgeIn } from '../../../support/knowledge.ts';
import { changed, recordOf, withChanged } from '../../../support/records.ts';

const kb = await knowledgeIn(projectRoot);
const standards = kb.ofKind('empfehlungen');
const displays = recordOf(kb, 'empfehlungen', 'praesentationstechnik-klassenraum-v2');

const wordsOf = (document: TextDocument) => textLines(document).join('\n');
const hrefsOf = ({ facts, blocks }: TextDocument) =>
  [...facts.flatMap(({ value }) => value), ...inlinesOf(blocks)].flatMap((one) =>
    one.kind === 'link' ? [one.href] : [],
  );

describe.each(standards.map((standard) => [standard.slug, standard] as const))('%s', (_, standard) => {
  const document = standardDocument(kb, standard, today);
  const said = wordsOf(document);

  it('has every requirement with its number, its obligation and how it is checked', () => {
    const { anforderungen = [] } = standard.daten;
    const table = document.blocks.find((one) => one.kind === 'table');
    expect(table?.rows.map(([nr]) => nr)).toEqual(
      anforderungen.length > 0
        ? anforderungen.map(({ nr }) => [{ kind: 'text', text: nr, style: 'strong' }])
        : undefined,
    );
    for (const { text, pruefung } of anforderungen) {
      expect(said).toContain(text);
      expect(said).toContain(pruefung);
    }
  });

  it('has its text with all words and headings', () => {
    const headings = headingsOf(document).map(({ text }) => text);
    for (const node of walk(parseMarkdown(standard.text))) {
      if (node.type === 'heading') expect(headings).toContain(textOf(node));
      if (node.type === 'text') expect(said).toContain(textOf(node).replace(/\s+/g, ' ').trim());
    }
  });

  it('leads to every record of its chain and to all others that its page names', () => {
    const { erfahrungen, belege, beschluesse, klauseln } = evidenceOf(kb, standard);
    const page = recordPage(kb, standard, today);
    const others = [...page.origins, ...page.consequences].flatMap(({ eintraege }) => eintraege);
    const all = [...erfahrungen, ...belege, ...beschluesse, ...klauseln, ...others];
    const hrefs = hrefsOf(document);
    expect(all.map((one) => pageAddress(kb, one)).filter((address) => !hrefs.includes(address))).toEqual([]);
    expect(hrefs.filter((href) => !/^(?:https:\/\/|mailto:)/.test(href))).toEqual([]);
  });

  it('says that it is no legal advice, of what day it is, and that it is invented if it is', () => {
    expect(document.notices).toContain(
      'Keine Rechtsberatung. Prüfen Sie den Einzelfall mit der zuständigen Stelle.',
    );
    expect(document.date).toBe(today);
    expect(document.footer).toContain('Stand 24. November 2026');
    expect(document.mark).toBe(
      standard.daten.belegart === 'beispiel_fiktiv' ? 'Beispiel (fiktiv)' : undefined,
    );
  });
});

describe('The standard for displays', () => {
  const document = standardDocument(kb, displays, today);

  it('names on its first page state, edition, day and decision', () => {
    const facts = document.facts.map(({ name, value }) => [
      name,
      value.map((one) => (one.kind === 'break' ? '' : one.text)).join(''),
    ]);
    expect(facts.slice(0, 5)).toEqual([
      ['Status', 'Beschlossen'],
      ['Fassung', '2'],
      ['Gültig ab', '1. November 2026'],
      [
        'Beschluss',
        'Präsentationstechnik im Klassenraum, Fassung 2 (fiktiv) (8. Oktober 2026, Einvernehmlich)',
      ],
      ['Geprüft am', '12. November 2026'],
    ]);
    expect(document.subtitle).toBe('Empfohlener Standard');
  });

  it('puts the clauses for a requirement beside it, and from when it counts', () => {
    const table = document.blocks.find((one) => one.kind === 'table');
    const cell = table?.rows.find(([nr]) => nr?.[0] && 'text' in nr[0] && nr[0].text === 'A5')?.[2];
    expect(cell).toContainEqual({ kind: 'text', text: '(ab 1. Januar 2027)' });
    expect(cell).toContainEqual({
      kind: 'link',
      text: 'Ersatzteile und Reparierbarkeit interaktiver Displays (fiktiv)',
      href: `${kb.cluster.adresse}/klauseln/ersatzteile-displays/`,
    });
  });

  it('has the paragraph for parents, the limits, how far it is adopted and what it rests on', () => {
    expect(headingsOf(document).map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'Anforderungen',
        'Für Eltern erklärt',
        'Grenzen',
        'Wer den Standard umsetzt',
        'Anlage: Herkunft',
      ]),
    );
    const said = wordsOf(document);
    expect(said).toMatch(/Anforderungen mal Träger: \d+ × Umgesetzt, /);
    expect(said).toContain('Gestützt auf 3 Erfahrungen von 3 Trägern');
  });

  it('marks no device twice whose name says already that it is invented', () => {
    expect(wordsOf(document)).not.toContain('(fiktiv) (fiktiv)');
  });

  it('warns in its notices of what no longer counts', () => {
    const old = recordOf(kb, 'empfehlungen', 'praesentationstechnik-klassenraum-v1');
    expect(standardDocument(kb, old, today).notices[0]).toBe(
      `Diese Fassung gilt nicht mehr. Sie wurde abgelöst durch: ${displays.daten.titel}`,
    );
  });

  it('leaves out what there is not', () => {
    const bare = changed(displays, {
      anforderungen: undefined,
      fuer_eltern: undefined,
      quellen: undefined,
      aenderungen: undefined,
      beschluss: undefined,
    });
    const headings = headingsOf(standardDocument(withChanged(kb, bare), bare, today)).map(({ text }) => text);
    for (const gone of ['Anforderungen', 'Für Eltern erklärt', 'Quellen', 'Änderungen']) {
      expect(headings).not.toContain(gone);
    }
  });
});
