import { describe, expect, inject, it } from 'vitest';
import type { HastNode } from 'satteri';
import { all, attribute, elements, first, pageAt, pagesOf, textOf, type Element } from '../support/html.ts';

/** Attributes that readers see or hear. */
const spoken = ['alt', 'title', 'aria-label', 'placeholder', 'content'];

/** What readers see and hear below `node`, piece by piece, without the parts for which `isLeftOut` holds. */
function* wordsIn(node: HastNode, isLeftOut: (element: Element) => boolean): Generator<string> {
  if (node.type === 'text') yield node.value.replace(/\s+/g, ' ');
  if (node.type === 'element') {
    if (isLeftOut(node)) return;
    if (attribute(node, 'http-equiv') === undefined) {
      for (const name of spoken) yield attribute(node, name) ?? '';
    }
  }
  if ('children' in node) for (const child of node.children) yield* wordsIn(child, isLeftOut);
}

const hasClass = (element: Element, name: string): boolean =>
  (attribute(element, 'class') ?? '').split(' ').includes(name);

describe.each([
  { name: 'The built site', pages: pagesOf(inject('site')) },
  { name: 'The site of the edge cases', pages: pagesOf(inject('edgeCases')) },
])('$name', ({ pages }) => {
  /** Where readers meet `pattern`, with the words around it. */
  function found(pattern: RegExp, isLeftOut: (element: Element) => boolean = () => false): string[] {
    return pages.flatMap(({ address, root }) =>
      [...wordsIn(root, isLeftOut)]
        .filter((words) => pattern.test(words))
        .map((words) => `${address}: ${words}`),
    );
  }

  it('has no English words left by a tool', () => {
    const english =
      /\b(?:footnotes?|back to|loading|search|results?|next|previous|skip to|toggle|read more|table of contents|not found)\b/i;
    // Sources may have English titles.
    expect(found(english, (element) => hasClass(element, 'quellen'))).toEqual([]);
  });

  it('shows no value that was never filled in', () => {
    expect(found(/\bundefined\b|\bNaN\b|\[object |\bnull\b|Invalid Date/)).toEqual([]);
    expect(found(/\{[a-z_]+\}/, (element) => isPlaceholder(element))).toEqual([]);
  });

  it('shows placeholders of clauses in clauses only', () => {
    const inClause = pages.filter(({ address }) => /^\/klauseln\/[^/]+\/$/.test(address));
    const others = pages.filter((page) => !inClause.includes(page) && page.html.includes('{{'));
    expect(others.map(({ address }) => address)).toEqual([]);
    expect(inClause.some(({ html }) => html.includes('{{'))).toBe(true);
  });

  it('uses German quotation marks', () => {
    expect(found(/[\u201D\u2018]|"\p{L}/u, (element) => ['code', 'pre'].includes(element.tagName))).toEqual(
      [],
    );
  });

  it('writes dates in words', () => {
    expect(found(/\b\d{4}-\d{2}-\d{2}\b/, ({ tagName }) => tagName === 'code')).toEqual([]);
  });

  it('has no blank before a comma, a full stop or a closing bracket', () => {
    const wrong = pages.flatMap(({ address, root }) =>
      all(first(root, 'main'), 'p')
        .concat(all(first(root, 'main'), 'li'), all(first(root, 'main'), 'dd'))
        .map(textOf)
        .filter((text) => /\s[,.;)](?:\s|$)|\(\s/.test(text))
        .map((text) => `${address}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  /** Clauses explain their placeholders; they stand in code and in the text of the clause. */
  function isPlaceholder(element: Element): boolean {
    return element.tagName === 'code' || hasClass(element, 'fliesstext');
  }
});

describe('A text with all that Markdown can do', () => {
  const page = pageAt(inject('edgeCases'), '/grundlagen/satz-und-zeichen/').root;
  const text = first(page, '.fliesstext');

  it('keeps the star inside German words, in paragraphs, lists, headings, boxes and footnotes', () => {
    expect(textOf(text)).toContain(
      'Alle Mitarbeiter*innen sprechen mit Schüler*innen, betont und fett bleibt',
    );
    expect(all(text, 'li').map(textOf)).toContain('Schüler*innen, Lehrer*innen');
    expect(all(text, 'h3').map(textOf)).toContain('Schüler*innen und Lehrer*innen');
    expect(textOf(first(text, '.kasten__titel'))).toBe('Achtung: Für Schulleiter*innen und Lehrer*innen');
    expect(textOf(first(text, 'section'))).toContain('Kolleg*innen und Nachbar*innen');
  });

  it('keeps it in title, short text and fields', () => {
    expect(textOf(first(page, 'h1'))).toBe('Zeichen <b>ohne</b> Wirkung & „Schüler*innen“ in Titeln');
    expect(textOf(first(page, '.eintrag__kurz'))).toContain('Schüler*innen und Lehrer*innen bleiben');
    expect(textOf(first(page, '.kernaussagen'))).toContain('Mitarbeiter*innen und Schüler*innen');
  });

  it('keeps the colon inside words and times', () => {
    expect(textOf(text)).toContain('Beginn ist um 10:30 Uhr für Lehrer:innen.');
    expect(textOf(first(page, '.offen'))).toContain('Lehrer:innen');
  });

  it('still has emphasis where it is meant', () => {
    expect(all(text, 'em').map(textOf)).toEqual(['betont']);
    expect(all(text, 'strong').map(textOf)).toEqual(['fett', 'kaufen']);
  });

  it('shows HTML as the characters that were typed', () => {
    expect(all(page, 'b')).toEqual([]);
    expect(all(page, 'i')).toEqual([]);
    expect(textOf(first(page, '.quellen'))).toContain('Musterverordnung über <i>Zeichen</i>');
  });

  it('aligns the columns of tables by classes', () => {
    const cells = [...elements(first(text, 'table'))].filter(({ tagName }) => /^t[hd]$/.test(tagName));
    expect(cells.map((cell) => attribute(cell, 'class'))).toEqual([
      'text-left',
      'text-center',
      'text-right',
      'text-left',
      'text-center',
      'text-right',
    ]);
  });

  it('labels footnotes and boxes of tasks in German', () => {
    expect(textOf(first(text, '#footnote-label'))).toBe('Fußnoten');
    expect(all(text, '[data-footnote-backref]').map((link) => attribute(link, 'aria-label'))).toEqual([
      'Zurück zum Text 1',
    ]);
    expect(all(text, 'input').map((box) => attribute(box, 'aria-label'))).toEqual(['erledigt', 'offen']);
  });
});

describe('An editors’ page', () => {
  const page = pageAt(inject('edgeCases'), '/impressum/').root;

  it('keeps the star inside German words as a record does', () => {
    expect(textOf(first(page, 'h1'))).toBe('Impressum für Nutzer*innen und Gäst*innen');
    expect(textOf(first(page, '.fliesstext'))).toContain('Nutzer*innen und Gäst*innen schreiben an die');
    expect(all(first(page, '.fliesstext'), 'em').map(textOf)).toEqual(['immer']);
  });

  it('aligns the columns of tables by classes, in a frame that scrolls by itself', () => {
    const frame = first(page, '.tabelle');
    expect(attribute(frame, 'tabindex')).toBe('0');
    expect(all(frame, 'th').map((cell) => attribute(cell, 'class'))).toEqual(['text-left', 'text-right']);
  });
});
