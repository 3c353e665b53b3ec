/** What the search knows of a record. */
import { htmlToHast } from 'satteri';
import { describe, expect, it } from 'vitest';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { searchFilters } from '../../../src/schema/search-filters.ts';
import {
  extractOf,
  searchAddress,
  searchDocument,
  tableRecord,
} from '../../../src/search/index/documents.ts';
import { noForms } from '../../../src/search/index/search-forms.ts';
import { knowledgeOf, today } from '../../support/content-folder.ts';
import { all, attribute, first, textOf } from '../../support/html.ts';
import { changed, recordOf, withChanged } from '../../support/records.ts';

const experience = 'erfahrungen/2025-austauschpool';

/** The document of a record. */
const made = (kb: KnowledgeBase, ref: string, forms = noForms) =>
  searchDocument(extractOf(kb, kb.get(ref)!), forms);

/** The same as a tree. */
const documentOf = (kb: KnowledgeBase, ref: string, forms = noForms) => htmlToHast(made(kb, ref, forms).html);

/** Name and value of everything that a document says about itself. */
const said = (kb: KnowledgeBase, ref: string, forms = noForms) =>
  all(documentOf(kb, ref, forms), 'meta')
    .filter((one) => attribute(one, 'data-pagefind-meta') !== undefined)
    .map((one) => `${attribute(one, 'data-pagefind-meta')}: ${attribute(one, 'content')}`);

/** What the table of records holds of a record. */
const row = (kb: KnowledgeBase, ref: string, day = today) => tableRecord(kb, kb.get(ref)!, 'de_1', day);

/** The paragraphs with a weight: those that decide, and the sentences of the front matter. */
const weighted = (kb: KnowledgeBase, ref: string, weight: number) =>
  all(documentOf(kb, ref), 'p')
    .filter((one) => attribute(one, 'data-pagefind-weight') === String(weight))
    .map(textOf);

describe('The document of a record', () => {
  it('is made in one piece', async () => {
    const kb = await knowledgeOf();
    const { url, html } = made(kb, 'fragen/2026-11-stifte');
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
      <meta data-pagefind-meta="merkmale[content]" content="Endgeräte">
      </body></html>"
    `);
  });

  it.each(['fragen/2026-11-stifte', experience, 'klauseln/ersatzgeraet-frist', 'traeger/musterdorf'])(
    'has title, text and metadata for %s',
    async (ref) => {
      const kb = await knowledgeOf();
      const page = documentOf(kb, ref);
      expect(textOf(first(page, 'h1'))).toBe(kb.get(ref)?.daten.titel);
      const names = said(kb, ref).map((line) => line.split('[')[0]);
      const always = ['art', 'kurzfassung', 'status', 'geltung', 'belegart', 'fiktiv', 'datum'];
      expect(names.filter((name) => name !== 'name').slice(0, always.length)).toEqual(always);
    },
  );

  it('keeps search words and sources out of the text, and leaves out what a record does not have', async () => {
    const kb = await knowledgeOf();
    const source = 'quellen[content]: Musterverordnung über Gerätelisten, Musterministerium';
    expect(said(kb, 'grundlagen/aufbewahrung-geraetelisten')).toContain(source);
    expect(textOf(documentOf(kb, 'grundlagen/aufbewahrung-geraetelisten'))).not.toContain(
      'Musterministerium',
    );
    const question = said(kb, 'fragen/2026-11-stifte').join('\n');
    expect(question).not.toMatch(/suchbegriffe|quellen|teile|synonyme|modelle|^name/m);
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
    expect(said(linked, question.ref)).toContain(`kurzfassung[content]: ${hostile}`);
    expect(said(linked, question.ref)).toContain(`gefragt[content]: ${hostile}`);
    expect(weighted(linked, question.ref, 4)).toEqual([hostile, hostile]);
    expect(weighted(linked, question.ref, 1)).toEqual([hostile]);
    const forms = { ...noForms, teile: [hostile], synonyme: ['"><b>x</b>'] };
    expect([...all(documentOf(linked, question.ref, forms), 'b')]).toEqual([]);
    expect(said(linked, question.ref, forms)).toEqual(
      expect.arrayContaining([`teile[content]: ${hostile}`, 'synonyme[content]: "><b>x</b>']),
    );
  });

  it('keeps the words that its author added apart from the questions, which count less', async () => {
    const kb = await knowledgeOf();
    const question = changed(recordOf(kb, 'fragen', '2026-11-stifte'), {
      suchbegriffe: [
        'Eingabestift',
        'wer ersetzt einen Stift',
        'Stift fürs Tablet',
        'darf man ihn mitnehmen?',
      ],
    });
    expect(said(withChanged(kb, question), question.ref)).toEqual(
      expect.arrayContaining([
        'suchbegriffe[content]: Eingabestift · Stift fürs Tablet',
        'gefragt[content]: wer ersetzt einen Stift · darf man ihn mitnehmen?',
      ]),
    );
  });

  it.each([
    ['beispiel_fiktiv', 'true'],
    ['redaktionell', 'false'],
  ] as const)('of one that is %s says that it is made up: %s', async (belegart, fictional) => {
    const kb = await knowledgeOf();
    const question = changed(recordOf(kb, 'fragen', '2026-11-stifte'), { belegart });
    expect(said(withChanged(kb, question), question.ref)).toContain(`fiktiv[content]: ${fictional}`);
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
      expect(made(linked, ref).html).not.toMatch(/musterdorf/i);
      expect(JSON.stringify(extractOf(linked, linked.get(ref)!).texts)).not.toMatch(/musterdorf/i);
      expect(JSON.stringify(row(linked, ref))).not.toMatch(/musterdorf/i);
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
    expect(said(linked, question.ref)).toContain('suchbegriffe[content]: Schiefertafel · Wischbrett');
    expect(said(linked, 'themen/reparatur')).toContain('suchbegriffe[content]: Displaybruch · Ersatzteil');
    const { texts } = extractOf(linked, linked.get(question.ref)!);
    expect(texts.gesucht).toBe('Schiefertafel · Wischbrett');
    expect(texts.kern + texts.rest).not.toContain('Wischbrett');
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
    const urls = kb.eintraege.map((eintrag) => searchDocument(extractOf(kb, eintrag), noForms).url);
    expect(urls).toEqual(kb.eintraege.map(({ ref }) => `/${ref}/`));
    expect(urls).toEqual(kb.eintraege.map(searchAddress));
  });

  it.each([
    ['geraete/mustertab-10', 'Mustertab 10'],
    ['themen/reparatur', 'Reparatur'],
    ['traeger/musterdorf', 'Gemeinde Musterdorf'],
  ])('of one thing says what it is called: %s', async (ref, name) => {
    expect(said(await knowledgeOf(), ref)).toContain(`name[content]: ${name}`);
  });

  it('carries the forms under which it is found, but in no text', async () => {
    const kb = await knowledgeOf();
    const forms = { ...noForms, teile: ['bruch', 'zeit'], synonyme_text: ['iPad'], modelle: ['l200'] };
    expect(said(kb, experience, forms)).toEqual(
      expect.arrayContaining([
        'teile[content]: bruch · zeit',
        'synonyme_text[content]: iPad',
        'modelle[content]: l200',
      ]),
    );
    expect(textOf(documentOf(kb, experience, forms))).not.toMatch(/iPad|l200/);
  });
});

describe('A record taken apart', () => {
  it('has what it is about apart from the rest, without HTML', async () => {
    const kb = await knowledgeOf();
    const { texts, merkmale } = extractOf(kb, kb.get(experience)!);
    expect(texts.kern).toContain('Austauschpool für Tablets mit Displaybruch');
    expect(texts.kern).toContain('Ein kleiner Vorrat verhindert');
    expect(texts.rest).toContain('Zehn Tablets liegen im Regal');
    expect(texts.rest).toContain('Bei uns reichen fünf Geräte je Schule.');
    expect(texts.rest).not.toMatch(/[<>]/);
    expect(merkmale).toEqual(['Reparatur', 'Tablet', 'Klassenraum', 'Grundschule']);
  });
});

describe('The row of a record', () => {
  it('has a value for each filter', async () => {
    const kb = await knowledgeOf();
    expect(row(kb, experience)).toEqual({
      id: 'de_1',
      datum: '2026-09-15',
      prior: 0.99,
      werte: {
        art: ['erfahrungen'],
        thema: ['reparatur'],
        geraeteklasse: ['tablet'],
        ort: ['klassenraum'],
        schulform: ['grundschule'],
        status: ['veroeffentlicht'],
        belegart: ['beispiel_fiktiv'],
        groesse: ['2-5'],
        jahr: ['2026'],
      },
    });
    for (const { ref } of kb.eintraege) {
      expect(Object.keys(row(kb, ref).werte)).toEqual(searchFilters.map(({ name }) => name));
    }
  });

  it.each([
    ['offen', ['2-5']],
    ['groessenklasse', ['2-5']],
    ['anonym', []],
  ] as const)('of an experience shown as %s tells the size %j', async (traeger_anzeige, sizes) => {
    const kb = await knowledgeOf();
    const one = changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), { traeger_anzeige });
    expect(row(withChanged(kb, one), experience).werte['groesse']).toEqual(sizes);
  });

  it('counts more in force than as a draft, and least when it has ended', async () => {
    const kb = await knowledgeOf();
    const clause = recordOf(kb, 'klauseln', 'ersatzgeraet-frist');
    const [valid, draft, ended] = (['beschlossen', 'entwurf', 'abgeloest'] as const).map(
      (status) => row(withChanged(kb, changed(clause, { status })), clause.ref).prior,
    );
    expect(valid).toBeGreaterThan(draft!);
    expect(draft).toBeGreaterThan(ended!);
  });

  it('counts more while it is current than when its review is overdue', async () => {
    const kb = await knowledgeOf();
    expect(row(kb, 'empfehlungen/ersatzgeraete').prior).toBeGreaterThan(
      row(kb, 'empfehlungen/ersatzgeraete', '2036-01-01').prior,
    );
  });

  it('counts more if it is real than if it is made up', async () => {
    const kb = await knowledgeOf();
    const basis = recordOf(kb, 'grundlagen', 'aufbewahrung-geraetelisten');
    const invented = withChanged(kb, changed(basis, { belegart: 'beispiel_fiktiv' }));
    expect(row(kb, basis.ref).prior).toBe(1);
    expect(row(invented, basis.ref).prior).toBeLessThan(1);
  });

  it('never lets a record vanish, however little it counts', async () => {
    const kb = await knowledgeOf();
    for (const { ref } of kb.eintraege) {
      expect(row(kb, ref, '2099-01-01').prior).toBeGreaterThan(0.7);
      expect(row(kb, ref).prior).toBeLessThanOrEqual(1);
    }
  });
});
