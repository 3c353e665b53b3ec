/** What the search knows of a record. */
import { htmlToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { searchDocument } from '../../../src/search/index/documents.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { all, attribute, first, textOf } from '../../support/html.ts';
import { changed, recordOf, withChanged } from '../../support/records.ts';

const experience = 'erfahrungen/2025-austauschpool';

/** The document of a record as a tree. */
const documentOf = (kb: KnowledgeBase, ref: string) => htmlToHast(searchDocument(kb, kb.get(ref)!).html);

/** Name and value of everything that a document says of one sort: metadata, filters or the order. */
const said = (kb: KnowledgeBase, ref: string, what: 'meta' | 'filter' | 'sort') =>
  all(documentOf(kb, ref), 'meta')
    .filter((one) => attribute(one, `data-pagefind-${what}`) !== undefined)
    .map((one) => `${attribute(one, `data-pagefind-${what}`)}: ${attribute(one, 'content')}`);

/** The paragraphs with a weight: those that decide, and the sentences of the front matter. */
const weighted = (kb: KnowledgeBase, ref: string, weight: number) =>
  all(documentOf(kb, ref), 'p')
    .filter((one) => attribute(one, 'data-pagefind-weight') === String(weight))
    .map(textOf);

describe('The document of a record', () => {
  it('is made in one piece', async () => {
    const kb = await knowledgeOf();
    const { url, html } = searchDocument(kb, kb.get('fragen/2026-11-stifte')!);
    expect(url).toBe('/fragen/2026-11-stifte/');
    expect(html).toMatchInlineSnapshot(`
      "<!doctype html><html lang="de"><head><meta charset="utf-8"></head><body data-pagefind-body>
      <h1 data-pagefind-meta="title" data-pagefind-ignore>Stifte für Tablets in der Grundschule</h1>
      <p data-pagefind-weight="4">Eine Schule möchte Stifte für die erste Klasse kaufen und fragt, welche einen Sturz vom Tisch überstehen.</p>
      <p data-pagefind-weight="4">Welche Stifte überstehen den Alltag einer ersten Klasse?</p>
      <p>Gesucht sind Stifte, die ohne Laden auskommen.</p>

      <meta data-pagefind-meta="art[content]" content="Frage">
      <meta data-pagefind-meta="kurzfassung[content]" content="Eine Schule möchte Stifte für die erste Klasse kaufen und fragt, welche einen Sturz vom Tisch überstehen.">
      <meta data-pagefind-meta="status[content]" content="Offen">
      <meta data-pagefind-meta="geltung[content]" content="vorlaeufig">
      <meta data-pagefind-meta="belegart[content]" content="Beispiel (fiktiv)">
      <meta data-pagefind-meta="fiktiv[content]" content="true">
      <meta data-pagefind-meta="datum[content]" content="2026-11-09">
      <meta data-pagefind-filter="art[content]" content="fragen">
      <meta data-pagefind-filter="thema[content]" content="endgeraete">
      <meta data-pagefind-filter="status[content]" content="offen">
      <meta data-pagefind-filter="belegart[content]" content="beispiel_fiktiv">
      <meta data-pagefind-filter="jahr[content]" content="2026">
      <meta data-pagefind-sort="datum[content]" content="2026-11-09">
      </body></html>"
    `);
  });

  it.each(['fragen/2026-11-stifte', experience, 'klauseln/ersatzgeraet-frist', 'traeger/musterdorf'])(
    'has title, text and metadata for %s',
    async (ref) => {
      const kb = await knowledgeOf();
      const page = documentOf(kb, ref);
      expect(textOf(first(page, 'h1'))).toBe(kb.get(ref)?.daten.titel);
      const names = said(kb, ref, 'meta').map((line) => line.split('[')[0]);
      const always = ['art', 'kurzfassung', 'status', 'geltung', 'belegart', 'fiktiv', 'datum'];
      expect(names.slice(0, always.length)).toEqual(always);
      expect(said(kb, ref, 'sort')).toHaveLength(1);
    },
  );

  it('keeps search words and sources out of the text, and leaves out what a record does not have', async () => {
    const kb = await knowledgeOf();
    const source = 'quellen[content]: Musterverordnung über Gerätelisten, Musterministerium';
    expect(said(kb, 'grundlagen/aufbewahrung-geraetelisten', 'meta')).toContain(source);
    const question = said(kb, 'fragen/2026-11-stifte', 'meta').join('\n');
    expect(question).not.toMatch(/suchbegriffe|quellen/);
  });

  it('lets no sign of a record become HTML', async () => {
    const kb = await knowledgeOf();
    const hostile = `Kabel <b>fett</b> & "mehr" <script>alert('x')</script>`;
    const question = changed(recordOf(kb, 'fragen', '2026-11-stifte'), {
      titel: hostile,
      kurzfassung: hostile,
      frage: hostile,
      anlass: hostile,
      suchbegriffe: [hostile],
    });
    const linked = withChanged(kb, question);
    const page = documentOf(linked, question.ref);
    expect(textOf(first(page, 'h1'))).toBe(hostile);
    expect([...all(page, 'b'), ...all(page, 'script')]).toEqual([]);
    expect(said(linked, question.ref, 'meta')).toContain(`kurzfassung[content]: ${hostile}`);
    expect(said(linked, question.ref, 'meta')).toContain(`suchbegriffe[content]: ${hostile}`);
    expect(weighted(linked, question.ref, 4)).toEqual([hostile, hostile]);
    expect(weighted(linked, question.ref, 1)).toEqual([hostile]);
  });

  it('tells what each filter needs', async () => {
    expect(said(await knowledgeOf(), experience, 'filter')).toMatchInlineSnapshot(`
      [
        "art[content]: erfahrungen",
        "thema[content]: reparatur",
        "geraeteklasse[content]: tablet",
        "ort[content]: klassenraum",
        "schulform[content]: grundschule",
        "status[content]: veroeffentlicht",
        "belegart[content]: beispiel_fiktiv",
        "groesse[content]: 2-5",
        "jahr[content]: 2026",
      ]
    `);
  });

  it.each([
    ['beispiel_fiktiv', 'true'],
    ['redaktionell', 'false'],
  ] as const)('of one that is %s says that it is made up: %s', async (belegart, fictional) => {
    const kb = await knowledgeOf();
    const question = changed(recordOf(kb, 'fragen', '2026-11-stifte'), { belegart });
    expect(said(withChanged(kb, question), question.ref, 'meta')).toContain(`fiktiv[content]: ${fictional}`);
  });

  it.each([
    ['offen', ['groesse[content]: 2-5']],
    ['groessenklasse', ['groesse[content]: 2-5']],
    ['anonym', []],
  ] as const)('of an experience shown as %s tells the size %j', async (traeger_anzeige, sizes) => {
    const kb = await knowledgeOf();
    const changedOne = changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), { traeger_anzeige });
    const filters = said(withChanged(kb, changedOne), experience, 'filter');
    expect(filters.filter((line) => line.startsWith('groesse['))).toEqual(sizes);
  });

  it.each(['groessenklasse', 'anonym'] as const)('never names a contributor shown as %s', async (shown) => {
    const kb = await knowledgeOf();
    const device = recordOf(kb, 'geraete', 'mustertab-10');
    const linked = withChanged(
      kb,
      changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), { traeger_anzeige: shown }),
      changed(device, {
        bestaende: (device.daten.bestaende ?? []).map((row) => ({ ...row, traeger_anzeige: shown })),
      }),
    );
    for (const ref of [experience, device.ref]) {
      expect(searchDocument(linked, linked.get(ref)!).html).not.toMatch(/musterdorf/i);
    }
  });

  it('gives weight to the words that decide: maker, model, lesson, question', async () => {
    const kb = await knowledgeOf();
    const device = changed(recordOf(kb, 'geraete', 'mustertab-10'), { modellnummer: 'MT-10-B' });
    const linked = withChanged(kb, device);
    expect(weighted(linked, device.ref, 4).slice(1)).toEqual(['Muster AG', 'Mustertab 10', 'MT-10-B']);
    expect(weighted(linked, experience, 4)).toContain(
      'Ein kleiner Vorrat verhindert, dass ein Kind wochenlang ohne Tablet ist.',
    );
  });

  it('has further words to be found by, but not in a text that an excerpt could show', async () => {
    const kb = await knowledgeOf();
    const question = changed(recordOf(kb, 'fragen', '2026-11-stifte'), {
      suchbegriffe: ['Schiefertafel', 'Wischbrett'],
    });
    const linked = withChanged(kb, question);
    expect(said(linked, question.ref, 'meta')).toContain('suchbegriffe[content]: Schiefertafel · Wischbrett');
    expect(said(linked, 'themen/reparatur', 'meta')).toContain(
      'suchbegriffe[content]: Displaybruch · Ersatzteil',
    );
    expect(textOf(documentOf(linked, question.ref))).not.toContain('Wischbrett');
    expect(textOf(documentOf(linked, 'themen/reparatur'))).not.toContain('Displaybruch');
  });

  it('has the sentences of the front matter, without references, choices, months and addresses', async () => {
    const kb = await knowledgeOf();
    expect(weighted(kb, experience, 1)).toMatchInlineSnapshot(`
      [
        "Bei uns reichen fünf Geräte je Schule.",
      ]
    `);
    expect(weighted(kb, 'geraete/mustertab-10', 1)).toMatchInlineSnapshot(`
      [
        "Robust und günstig zu reparieren. · Die Ladebuchse leiert nach zwei Jahren aus.",
      ]
    `);
    expect(weighted(kb, 'sitzungen/2026-09', 1)).toMatchInlineSnapshot(`
      [
        "Ersatzgeräte · Verschiedenes",
      ]
    `);
    expect(weighted(kb, 'grundlagen/aufbewahrung-geraetelisten', 1)).toMatchInlineSnapshot(`
      [
        "Listen werden drei Jahre aufbewahrt. · Einsicht hat nur die Schul-IT des Trägers. · Die Musterverordnung tritt in Kraft",
      ]
    `);
    expect(weighted(kb, 'foerderprogramme/musterfoerderung', 1)).toMatchInlineSnapshot(`
      [
        "Musterrichtlinie Tablets · Tablets mit Hülle · Versicherungen · Kommunale Schulträger",
      ]
    `);
  });

  it('is there for every record, each under its own address', async () => {
    const kb = await knowledgeOf();
    const urls = kb.eintraege.map((eintrag) => searchDocument(kb, eintrag).url);
    expect(urls).toEqual(kb.eintraege.map(({ ref }) => `/${ref}/`));
  });
});
