/** The filters of the search: what the index stores about a record, and what the page offers. */
import { describe, expect, it } from 'vitest';
import { searchFacets, searchFilterValues } from '../../../src/insights/search-facets.ts';
import { searchFilters } from '../../../src/schema/search-filters.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { changed, recordOf, renamed, withChanged, withRecords } from '../../support/records.ts';

describe('searchFilterValues', () => {
  it.each([
    ['erfahrungen/2025-austauschpool', 'art', [{ wert: 'erfahrungen', label: 'Erfahrungen' }]],
    ['erfahrungen/2025-austauschpool', 'thema', [{ wert: 'reparatur', label: 'Reparatur' }]],
    ['erfahrungen/2025-austauschpool', 'geraeteklasse', [{ wert: 'tablet', label: 'Tablet' }]],
    ['erfahrungen/2025-austauschpool', 'ort', [{ wert: 'klassenraum', label: 'Klassenraum' }]],
    ['erfahrungen/2025-austauschpool', 'schulform', [{ wert: 'grundschule', label: 'Grundschule' }]],
    ['erfahrungen/2025-austauschpool', 'status', [{ wert: 'veroeffentlicht', label: 'Veröffentlicht' }]],
    ['erfahrungen/2025-austauschpool', 'belegart', [{ wert: 'beispiel_fiktiv', label: 'Beispiel (fiktiv)' }]],
    ['erfahrungen/2025-austauschpool', 'groesse', [{ wert: '2-5', label: '2 bis 5 Schulen' }]],
    ['erfahrungen/2025-austauschpool', 'jahr', [{ wert: '2026', label: '2026' }]],
    ['geraete/mustertab-10', 'geraeteklasse', [{ wert: 'tablet', label: 'Tablet' }]],
    ['geraete/mustertab-10', 'groesse', []],
    ['sitzungen/2026-12', 'jahr', [{ wert: '2026', label: '2026' }]],
    ['fragen/2026-11-stifte', 'groesse', []],
    ['traeger/beispielstadt', 'groesse', [{ wert: '6-15', label: '6 bis 15 Schulen' }]],
    ['traeger/beispielstadt', 'thema', []],
  ])('of %s for %s are %j', async (ref, name, values) => {
    const kb = await knowledgeOf();
    expect(searchFilterValues(kb, kb.get(ref)!, name)).toEqual(values);
  });

  it.each([
    ['offen', ['2-5', '6-15']],
    ['groessenklasse', ['2-5', '6-15']],
    ['anonym', []],
    [undefined, []],
  ] as const)('tell the size of authorities shown as %s: %j', async (traeger_anzeige, sizes) => {
    const kb = await knowledgeOf();
    const linked = withChanged(
      kb,
      changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), {
        traeger: ['musterdorf', 'beispielstadt'],
        traeger_anzeige,
      }),
    );
    const values = searchFilterValues(linked, linked.get('erfahrungen/2025-austauschpool')!, 'groesse');
    expect(values.map(({ wert }) => wert)).toEqual(sizes);
  });

  it('name a size once, though two authorities have it', async () => {
    const kb = await knowledgeOf();
    const linked = withChanged(
      kb,
      renamed(recordOf(kb, 'traeger', 'musterdorf'), 'musterweiler'),
      changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), { traeger: ['musterdorf', 'musterweiler'] }),
    );
    expect(searchFilterValues(linked, linked.get('erfahrungen/2025-austauschpool')!, 'groesse')).toEqual([
      { wert: '2-5', label: '2 bis 5 Schulen' },
    ]);
  });
});

describe('searchFacets', () => {
  it('are all filters with their values and how often each occurs', async () => {
    const facets = searchFacets(await knowledgeOf()).map(
      ({ titel, werte }) => `${titel}: ${werte.map(({ label, anzahl }) => `${label} ${anzahl}`).join(', ')}`,
    );
    expect(facets).toMatchInlineSnapshot(`
      [
        "Art: Erfahrungen 1, Empfehlungen 2, Geräte 2, Klauseln 2, Beschlüsse 1, Sitzungen 2, Grundsatzfragen 1, Fragen 1, Grundlagen 1, Förderprogramme 1, Themen 2, Träger 2",
        "Thema: Endgeräte 7, Reparatur 7",
        "Geräteklasse: Tablet 4",
        "Ort: Klassenraum 1",
        "Schulform: Grundschule 6, Gesamtschule 4",
        "Status: Veröffentlicht 6, Aktiv 2, Beschlossen 2, Entwurf 2, Beim Arbeitskreis 1, Durchführung 1, Gefasst 1, Geplant 1, Offen 1, Protokoll freigegeben 1",
        "Belegart: Beispiel (fiktiv) 17, Belegt 1",
        "Größe des Trägers: 2 bis 5 Schulen 2, 6 bis 15 Schulen 1",
        "Jahr: 2026 18",
      ]
    `);
  });

  it('count every record under exactly one kind and one year', async () => {
    const kb = await knowledgeOf();
    const sums = searchFacets(kb)
      .filter(({ feld }) => feld === 'art' || feld === 'jahr')
      .map(({ werte }) => werte.reduce((sum, { anzahl }) => sum + anzahl, 0));
    expect(sums).toEqual([kb.eintraege.length, kb.eintraege.length]);
  });

  it('have years with the newest first, whatever their number', async () => {
    const kb = await knowledgeOf();
    const question = recordOf(kb, 'fragen', '2026-11-stifte');
    const years = ['2024', '2026', '2024', '2025'];
    const questions = years.map((year, i) =>
      changed(renamed(question, `frage-${i}`), { geprueft_am: `${year}-05-04` }),
    );
    const facet = searchFacets(withRecords(kb, questions)).find(({ feld }) => feld === 'jahr');
    expect(facet?.werte.map(({ wert, anzahl }) => `${wert}: ${anzahl}`)).toEqual([
      '2026: 1',
      '2025: 1',
      '2024: 2',
    ]);
  });

  it('are all there, empty, where there is no record', async () => {
    expect(searchFacets(withRecords(await knowledgeOf(), []))).toEqual(
      searchFilters.map(({ name, titel }) => ({ feld: name, titel, werte: [] })),
    );
  });
});
