/** Filters of the lists: values, words, counts, and how a value stands in an address. */
import { describe, expect, it } from 'vitest';
import { facetsOf, facetValues, titleOf } from '../../../src/insights/facets.ts';
import { arten, kindOf } from '../../../src/schema/kinds.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { changed, recordOf, renamed } from '../../support/records.ts';

/** What may stand between two slashes without being encoded. */
const segment = /^[a-z0-9_]+(?:-[a-z0-9_]+)*$/;

describe('facetValues', () => {
  it.each([
    ['erfahrungen', '2025-austauschpool', 'geraeteklassen', [{ wert: 'tablet', label: 'Tablet' }]],
    [
      'erfahrungen',
      '2025-austauschpool',
      'auswirkung',
      [
        { wert: 'zeitgewinn', label: 'Zeitgewinn' },
        { wert: 'mehrkosten', label: 'Mehrkosten' },
      ],
    ],
    ['erfahrungen', '2025-austauschpool', 'themen', [{ wert: 'reparatur', label: 'Reparatur' }]],
    // „alle“: whoever filters for one school type also wants what holds for all of them.
    [
      'empfehlungen',
      'ersatzgeraete',
      'schulformen',
      [
        { wert: 'grundschule', label: 'Grundschule' },
        { wert: 'gesamtschule', label: 'Gesamtschule' },
      ],
    ],
    ['empfehlungen', 'ersatzgeraete', 'orte', []],
    ['geraete', 'mustertab-10', 'hersteller', [{ wert: 'muster-ag', label: 'Muster AG' }]],
    ['traeger', 'beispielstadt', 'groessenklasse', [{ wert: '6-15', label: '6 bis 15 Schulen' }]],
    ['traeger', 'beispielstadt', 'gibt_es_nicht', []],
  ] as const)('of %s/%s for %s are %j', async (art, slug, feld, expected) => {
    const kb = await knowledgeOf();
    expect(facetValues(kb, kb.get(`${art}/${slug}`)!, feld)).toEqual(expected);
  });

  it.each([
    ['Muster AG', 'muster-ag'],
    ['Müller & Söhne', 'mueller-soehne'],
    ['Größe/Höhe', 'groesse-hoehe'],
    ['ÄÖÜ ẞ', 'aeoeue-ss'],
    ['  (Muster) ', 'muster'],
    ['16+', '16-plus'],
    ['../../etc', 'etc'],
    ['a?b#c%d', 'a-b-c-d'],
    ['interaktives_display', 'interaktives_display'],
    ['小米', '5c0f-7c73'],
    ['!?', '21-3f'],
  ])('put %j into an address as %j', async (hersteller, wert) => {
    const kb = await knowledgeOf();
    const device = changed(recordOf(kb, 'geraete', 'mustertab-10'), { hersteller });
    expect(facetValues(kb, device, 'hersteller')).toEqual([{ wert, label: hersteller }]);
    expect(wert).toMatch(segment);
  });
});

describe('facetsOf', () => {
  it('counts values, most frequent first, then by name', async () => {
    const kb = await knowledgeOf();
    const device = recordOf(kb, 'geraete', 'mustertab-10');
    const makers = ['Zeta', 'Äpfel AG', 'Beta', 'Zeta'];
    const devices = makers.map((hersteller, i) => changed(renamed(device, `geraet-${i}`), { hersteller }));
    const facets = facetsOf(kb, 'geraete', devices);
    expect(facets.find(({ feld }) => feld === 'hersteller')).toEqual({
      feld: 'hersteller',
      titel: 'Hersteller',
      werte: [
        { wert: 'zeta', label: 'Zeta', anzahl: 2 },
        { wert: 'aepfel-ag', label: 'Äpfel AG', anzahl: 1 },
        { wert: 'beta', label: 'Beta', anzahl: 1 },
      ],
    });
  });

  it('puts names that differ only in case and signs under one address', async () => {
    const kb = await knowledgeOf();
    const device = recordOf(kb, 'geraete', 'mustertab-10');
    const devices = ['Muster AG', 'MUSTER-AG', 'Muster  AG'].map((hersteller, i) =>
      changed(renamed(device, `geraet-${i}`), { hersteller }),
    );
    expect(facetsOf(kb, 'geraete', devices).find(({ feld }) => feld === 'hersteller')?.werte).toEqual([
      { wert: 'muster-ag', label: 'Muster AG', anzahl: 3 },
    ]);
  });

  it('are those of the kind, in its order, without the ones that no record has', async () => {
    const kb = await knowledgeOf();
    expect(facetsOf(kb, 'fragen', kb.ofKind('fragen')).map(({ titel }) => titel)).toEqual([
      'Status',
      'Dringlichkeit',
      'Themen',
      'Belegart',
    ]);
    expect(facetsOf(kb, 'fragen', [])).toEqual([]);
  });

  it.each(arten)('of %s have values that are path segments, each once in its facet', async (art) => {
    const kb = await knowledgeOf();
    for (const { werte } of facetsOf(kb, art, kb.ofKind(art))) {
      const values = werte.map(({ wert }) => wert);
      expect(values.filter((wert) => !segment.test(wert))).toEqual([]);
      expect(new Set(values).size).toBe(values.length);
    }
  });
});

describe('titleOf', () => {
  it('is the label of the schema for every facet of every kind', () => {
    const titles = arten.flatMap((art) => kindOf(art).facetten.map((feld) => titleOf(art, feld)));
    expect(titles.filter((title) => !/^[A-ZÄÖÜ]/.test(title))).toEqual([]);
  });

  it('is the label of a field inside a list as well', () => {
    expect(titleOf('geraete', 'bestaende', 0, 'kaufjahr')).toBe('Kaufjahr');
  });

  it('is the name of the field where the schema knows none', () => {
    expect(titleOf('fragen', 'gibt_es_nicht')).toBe('gibt_es_nicht');
    expect(titleOf('geraete', 'bestaende', 0, 'gibt_es_nicht')).toBe('gibt_es_nicht');
  });
});
