import { strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportAs } from '../../../../src/documents/formats/export.ts';
import type { TextDocument } from '../../../../src/documents/model/text-document.ts';
import { randomDocument, specification } from '../../../support/documents/documents.ts';
import { openArchive, textOf } from '../../../support/documents/opened.ts';
import { all, attribute, valuesOf, type XmlElement } from '../../../support/documents/xml.ts';

const bytes = await exportAs('odt', specification);
const file = openArchive(bytes);
const content = file.part('content.xml');
const styles = file.part('styles.xml');
const words = (element: XmlElement): string => textOf(element, 'text:line-break');
const styleNamed = (name: string): XmlElement | undefined =>
  [...all(styles, 'style:style'), ...all(content, 'style:style')].find(
    (one) => attribute(one, 'style:name') === name,
  );

describe('The ODT', () => {
  it('says first and uncompressed what it is, and lists all its parts', () => {
    expect(strFromU8(bytes.subarray(30, 38))).toBe('mimetype');
    expect(strFromU8(bytes.subarray(38, 38 + 39))).toBe('application/vnd.oasis.opendocument.text');
    const listed = valuesOf(
      all(file.part('META-INF/manifest.xml'), 'manifest:file-entry'),
      'manifest:full-path',
    );
    const parts = file.paths.filter((path) => !['mimetype', 'META-INF/manifest.xml'].includes(path));
    expect(listed.sort()).toEqual(['/', ...parts].sort());
  });

  it('has headings of three levels, which the outline counts', () => {
    const headings = all(content, 'text:h').map((one) => [attribute(one, 'text:outline-level'), words(one)]);
    expect(headings).toEqual([
      ['1', 'Gegenstand'],
      ['1', 'Reaktionszeiten'],
      ['2', 'Meldung von Störungen'],
      ['3', 'Wartung'],
      ['1', 'Anlage: Herkunft'],
    ]);
    const outline = all(styles, 'text:outline-level-style').slice(0, 4);
    expect(outline.map((one) => one.attributes.get('style:num-format'))).toEqual(['1', '1', '1', '']);
    expect(outline.map((one) => one.attributes.get('text:display-levels'))).toEqual([
      undefined,
      '2',
      '3',
      undefined,
    ]);
    expect(valuesOf(all(styles, 'style:style'), 'style:default-outline-level')).toEqual(['1', '2', '3']);
  });

  it('leaves the number off a heading without one, and begins its page anew', () => {
    const annex = all(content, 'text:h').at(-1);
    expect(annex?.attributes.get('text:is-list-header')).toBe('true');
    const style = styleNamed(annex?.attributes.get('text:style-name') ?? '');
    expect(style?.attributes.get('style:list-style-name')).toBe('');
    const [look] = style ? all(style, 'style:paragraph-properties') : [];
    expect(look?.attributes.get('fo:break-before')).toBe('page');
  });

  it('counts each ordered list from (1), inside of it from a), and marks the others with dots', () => {
    const lists = all(content, 'text:list');
    expect(lists.map((list) => attribute(list, 'text:style-name'))).toEqual([
      'Absaetze', 'Absaetze', 'Absaetze', 'Aufzaehlung',
    ]); // prettier-ignore
    expect(lists.some((list) => list.attributes.has('text:continue-numbering'))).toBe(false);
    const [first, second] = all(styles, 'text:list-level-style-number');
    expect(
      ['style:num-prefix', 'style:num-format', 'style:num-suffix'].map((key) => first?.attributes.get(key)),
    ).toEqual(['(', '1', ')']);
    expect(
      ['style:num-prefix', 'style:num-format', 'style:num-suffix'].map((key) => second?.attributes.get(key)),
    ).toEqual([undefined, 'a', ')']);
    expect(valuesOf(all(styles, 'text:list-level-style-bullet'), 'text:bullet-char')[0]).toBe('•');
  });

  it('goes on counting where a table parts a list', async () => {
    const items = ['eins', 'zwei'].map((text) => [
      { kind: 'paragraph', content: [{ kind: 'text', text }] } as const,
      { kind: 'facts', rows: [{ name: text, value: [] }] } as const,
    ]);
    const parted = {
      ...specification,
      cover: false,
      facts: [],
      blocks: [{ kind: 'list', ordered: true, items }],
    } as const;
    const opened = openArchive(await exportAs('odt', parted)).part('content.xml');
    const [text] = all(opened, 'office:text');
    const names = text?.children.map((child) => (typeof child === 'string' ? child : child.name)).slice(-5);
    expect(names).toEqual(['text:list', 'table:table', 'text:list', 'table:table', 'text:list']);
    const continued = all(opened, 'text:list').map((list) => list.attributes.get('text:continue-numbering'));
    expect(continued).toEqual([undefined, 'true', 'true']);
  });

  it('has a table of contents whose entries lead to their headings and ask them for their page', () => {
    const [contents] = all(content, 'text:table-of-content');
    const entries = contents ? all(contents, 'text:a') : [];
    expect(entries.map(words)).toEqual([
      '1Gegenstand',
      '2Reaktionszeiten',
      '2.1Meldung von Störungen',
      'Anlage: Herkunft',
    ]);
    const places = new Map(
      all(content, 'text:h').map((one) => [
        attribute(all(one, 'text:bookmark-start')[0] ?? one, 'text:name'),
        words(one),
      ]),
    );
    for (const entry of entries) {
      const place = attribute(entry, 'xlink:href').slice(1);
      expect(words(entry).endsWith(places.get(place) ?? 'nowhere')).toBe(true);
      expect(valuesOf(all(entry, 'text:bookmark-ref'), 'text:ref-name')).toEqual([place]);
    }
  });

  it('leads from the text to headings and to other sites', () => {
    const links = all(content, 'text:a').filter((link) => ['die Meldung', 'Erfahrung'].includes(words(link)));
    const place = attribute(
      all(all(content, 'text:h')[2] ?? content, 'text:bookmark-start')[0] ?? content,
      'text:name',
    );
    expect(valuesOf(links, 'xlink:href')).toEqual([`#${place}`, 'https://example.org/?a=1&b=2']);
  });

  it('marks what is missing, and nothing else', () => {
    const style = styleNamed('Auszufuellen');
    const [look] = style ? all(style, 'style:text-properties') : [];
    expect(look?.attributes.get('fo:background-color')).toBe('#FFFF00');
    const marked = all(content, 'text:span').filter(
      (one) => attribute(one, 'text:style-name') === 'Auszufuellen',
    );
    expect(marked.map(words)).toEqual(['[AUSFÜLLEN: Aktenzeichen]', '[AUSFÜLLEN: Frist in Werktagen]']);
  });

  it('repeats the head of a table, keeps its rows whole and says what it is', () => {
    const table = all(content, 'table:table').find((one) => all(one, 'table:title').length > 0);
    if (table === undefined) throw new Error('There is none.');
    expect(all(table, 'table:title').map(words)).toEqual(['Herkunft der Klauseln']);
    expect(all(table, 'table:table-header-rows').map(words)).toEqual(['KlauselGrund']);
    const rowStyles = new Set(valuesOf(all(table, 'table:table-row'), 'table:style-name'));
    for (const name of rowStyles) {
      const style = styleNamed(name);
      const [look] = style ? all(style, 'style:table-row-properties') : [];
      expect(look?.attributes.get('fo:keep-together')).toBe('always');
    }
  });

  it('is in German, on A4, and says its title but neither author nor time', () => {
    const [defaults] = all(styles, 'style:default-style');
    const [look] = defaults ? all(defaults, 'style:text-properties') : [];
    expect([look?.attributes.get('fo:language'), look?.attributes.get('fo:country')]).toEqual(['de', 'DE']);
    const [layout] = all(styles, 'style:page-layout-properties');
    expect(layout?.attributes.get('fo:page-width')).toBe('595.3pt');
    const [meta] = all(file.part('meta.xml'), 'office:meta');
    expect((meta?.children as XmlElement[]).map((one) => [one.name, textOf(one)])).toEqual([
      ['dc:title', 'Leistungsbeschreibung Support'],
      ['meta:creation-date', '2026-03-12T00:00:00'],
      ['dc:date', '2026-03-12T00:00:00'],
      ['dc:language', 'de-DE'],
    ]);
  });

  it('says on every page what it is, where it comes from, and which page of how many', () => {
    const [footer] = all(styles, 'style:footer');
    expect(footer && all(footer, 'text:p').map(words)).toEqual([
      'Beispiel (fiktiv) · IT-Cluster, Stand 12. März 2026',
      'Seite 1 von 1',
    ]);
    expect(footer && all(footer, 'text:page-number', 'text:page-count')).toHaveLength(2);
  });

  it('has no contents and no page breaks without a cover', async () => {
    const short: TextDocument = { ...specification, cover: false, blocks: specification.blocks.slice(0, 6) };
    const opened = openArchive(await exportAs('odt', short)).part('content.xml');
    expect(all(opened, 'text:table-of-content')).toEqual([]);
    expect(valuesOf(all(opened, 'style:paragraph-properties'), 'fo:break-before')).toEqual([]);
  });

  it('holds together whatever is typed: well-formed, unique names, styles and places that exist', async () => {
    const families = new Map([
      ['text:p', 'paragraph'], ['text:h', 'paragraph'], ['text:span', 'text'], ['text:a', 'text'], ['table:table', 'table'],
      ['table:table-column', 'table-column'], ['table:table-row', 'table-row'], ['table:table-cell', 'table-cell'],
    ]); // prettier-ignore
    for (let seed = 200; seed < 260; seed += 1) {
      const opened = openArchive(await exportAs('odt', randomDocument(seed)));
      const named = opened.part('styles.xml');
      const own = opened.part('content.xml');
      for (const [part, sources] of [
        [own, [named, own]],
        [named, [named]],
      ] as const) {
        const defined = sources.flatMap((source) => all(source, 'style:style'));
        const known = new Set(
          defined.map((one) => `${attribute(one, 'style:family')} ${attribute(one, 'style:name')}`),
        );
        const parents = defined.flatMap((one) => {
          const parent = one.attributes.get('style:parent-style-name');
          return parent === undefined ? [] : [`${attribute(one, 'style:family')} ${parent}`];
        });
        const used = all(part, ...families.keys()).flatMap((one) =>
          ['text:style-name', 'text:visited-style-name', 'table:style-name'].flatMap((key) => {
            const style = one.attributes.get(key);
            return style === undefined ? [] : [`${families.get(one.name)} ${style}`];
          }),
        );
        expect([...used, ...parents].filter((style) => !known.has(style))).toEqual([]);
        expect(used.length).toBeGreaterThan(0);
      }
      const lists = new Set(valuesOf(all(named, 'text:list-style'), 'style:name'));
      expect(valuesOf(all(own, 'text:list'), 'text:style-name').filter((name) => !lists.has(name))).toEqual(
        [],
      );
      const fonts = new Set(valuesOf(all(named, 'style:font-face'), 'style:name'));
      expect(
        valuesOf(all(named, 'style:text-properties'), 'style:font-name').filter((name) => !fonts.has(name)),
      ).toEqual([]);
      const places = valuesOf(all(own, 'text:bookmark-start'), 'text:name');
      expect(new Set(places).size).toBe(places.length);
      const asked = valuesOf(all(own, 'text:a'), 'xlink:href').filter((href) => href.startsWith('#'));
      expect(asked.filter((href) => !places.includes(href.slice(1)))).toEqual([]);
      // OpenDocument allows neither tables in lists nor lists directly in lists.
      const inLists = all(own, 'text:list-item', 'text:list-header').flatMap(
        ({ children }) => children as XmlElement[],
      );
      expect(inLists.filter(({ name }) => !['text:p', 'text:list'].includes(name))).toEqual([]);
    }
  }, 60_000);
});
