/** The fields of a record as label and value, from its schema alone. */
import { describe, expect, it } from 'vitest';
import { fieldValues, plainText, shownValues, type Anzeigewert } from '../../../src/insights/field-values.ts';
import { erfahrung } from '../../../src/schema/erfahrung.ts';
import { geraet } from '../../../src/schema/geraet.ts';
import type { EintragVon } from '../../../src/schema/eintrag.ts';
import type { Art } from '../../../src/schema/kinds.ts';
import { angabenVon, schemaAn } from '../../../src/schema/walk.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { changed, recordOf } from '../../support/records.ts';

/** Values as a reader sees them, with ordinary blanks. */
const plain = (values: readonly Anzeigewert[]) =>
  values.map((value) => plainText(value).replaceAll('\u00A0', ' '));

/** The fields of a record as lines of text. */
const lines = (kb: KnowledgeBase, eintrag: EintragVon<Art>) =>
  fieldValues(kb, eintrag as Parameters<typeof fieldValues>[1]).map(
    ({ titel, werte }) => `${titel}: ${plain(werte).join(', ')}`,
  );

describe('fieldValues', () => {
  it('reads an experience', async () => {
    const kb = await knowledgeOf();
    expect(lines(kb, recordOf(kb, 'erfahrungen', '2025-austauschpool'))).toMatchInlineSnapshot(`
      [
        "Ausgang: Bewährt",
        "Zeitraum: Von: August 2024 · Bis: Juli 2025",
        "Umfang: Schulen: 2 · Geräte: 180",
        "Kosten einmalig, netto: 3.890 €",
        "Auswirkung: Zeitgewinn, Mehrkosten",
        "Schulformen: Grundschule",
        "Orte: Klassenraum",
        "Geräteklassen: Tablet",
      ]
    `);
  });

  it('reads a device, whose dates, holdings and problems have their own place', async () => {
    const kb = await knowledgeOf();
    expect(lines(kb, recordOf(kb, 'geraete', 'mustertab-10'))).toMatchInlineSnapshot(`
      [
        "Hersteller: Muster AG",
        "Modell: Mustertab 10",
        "Geräteklasse: Tablet",
        "Produkt: Erfundenes Produkt",
        "Markteinführung: Februar 2023",
        "Verkaufsende: Juni 2025",
        "Betriebssystem: Android",
        "Geräteverwaltung (MDM): System: Anderes System · Umfang: Voll",
      ]
    `);
  });

  it('reads a funding programme with its legal basis', async () => {
    const kb = await knowledgeOf();
    expect(lines(kb, recordOf(kb, 'foerderprogramme', 'musterfoerderung'))).toMatchInlineSnapshot(`
      [
        "Geldgeber: Land",
        "Rechtsgrundlage: Titel: Musterrichtlinie Tablets · Adresse: https://recht.example/musterrichtlinie",
        "Fördersatz: 90 %",
        "Antragsberechtigt: Kommunale Schulträger",
        "Durchführung bis: 31. Dezember 2027",
      ]
    `);
  });

  it('reads a recommendation', async () => {
    const kb = await knowledgeOf();
    expect(lines(kb, recordOf(kb, 'empfehlungen', 'ersatzgeraete'))).toMatchInlineSnapshot(`
      [
        "Fassung: 1",
        "Verbindlichkeit: Empfohlener Standard",
        "Beteiligte: IT des Schulträgers",
        "Anlass der Umsetzung: Neubeschaffung",
        "Gültig ab: 1. Oktober 2026",
        "Kostenrahmen, netto: Von: 300 € · Bis: 450 € · Einheit: je Gerät · Stand: September 2026",
        "Schulformen: Alle",
        "Geräteklassen: Tablet",
      ]
    `);
  });

  it('says „keine Angabe“ where a value is unknown, and nothing where there is no field', async () => {
    const kb = await knowledgeOf();
    const unknown = changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), {
      kosten_einmalig_netto_eur: 'unbekannt',
      kosten_jaehrlich_netto_eur: undefined,
    });
    expect(lines(kb, unknown)).toContain('Kosten einmalig, netto: keine Angabe');
    expect(lines(kb, unknown).join('\n')).not.toMatch(/undefined|je Jahr/);
  });

  it('shows an amount of 0, which is not the same as none', async () => {
    const kb = await knowledgeOf();
    const free = changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), { kosten_einmalig_netto_eur: 0 });
    expect(lines(kb, free).join('\n')).toMatch(/: 0 €/);
  });

  it('never shows who contributed, for that has rules of its own', async () => {
    const kb = await knowledgeOf();
    const all = kb.eintraege.flatMap((eintrag) => fieldValues(kb, eintrag).map(({ name }) => name));
    expect(all).not.toContain('traeger');
    expect(all).not.toContain('traeger_anzeige');
    expect(all).not.toContain('bestaende');
  });

  it('never shows a number of a choice, an English word or an empty text', async () => {
    const kb = await knowledgeOf();
    for (const eintrag of kb.eintraege) {
      for (const { titel, werte } of fieldValues(kb, eintrag)) {
        expect(titel).not.toMatch(/_/);
        expect(werte).not.toEqual([]);
        expect(
          werte.map(plainText).filter((text) => /^$|^(?:true|false|undefined|null)$/.test(text)),
        ).toEqual([]);
      }
    }
  });
});

describe('shownValues', () => {
  /** How a value of a field of devices is shown. */
  const shown = (kb: KnowledgeBase, field: string, value: unknown): Anzeigewert[] => {
    const schema = schemaAn(geraet, [field])!;
    return shownValues(kb, schema, angabenVon(schema), value);
  };

  it.each([
    ['betriebssystem', 'ipados', [{ art: 'text', text: 'iPadOS' }]],
    ['geraeteklasse', 'interaktives_display', [{ art: 'text', text: 'Interaktives Display' }]],
    ['geraeteklasse', 'raumschiff', [{ art: 'text', text: 'raumschiff' }]],
    ['sicherheitsupdates_bis', '2029-12-31', [{ art: 'datum', datum: '2029-12-31' }]],
    ['sicherheitsupdates_bis', 'unbekannt', [{ art: 'keine_angabe' }]],
    ['sicherheitsupdates_bis', undefined, [{ art: 'keine_angabe' }]],
    ['markt_ab', '2023-02', [{ art: 'datum', datum: '2023-02' }]],
    ['poe_klasse', 0, [{ art: 'zahl', zahl: 0 }]],
    ['schulformen', 'alle', [{ art: 'text', text: 'Alle' }]],
    ['schulformen', ['gesamtschule'], [{ art: 'text', text: 'Gesamtschule' }]],
    ['modell', 'Mustertab 10', [{ art: 'text', text: 'Mustertab 10' }]],
    ['modell', 'https://muster.example/', [{ art: 'adresse', url: 'https://muster.example/' }]],
    ['modell', 'javascript:alert(1)', [{ art: 'text', text: 'javascript:alert(1)' }]],
    [
      'nachfolger',
      ['geraete/mustertab-10', 'geraete/weg'],
      [
        { art: 'verweis', ref: 'geraete/mustertab-10', text: 'Mustertab 10 (fiktiv)' },
        { art: 'verweis', ref: 'geraete/weg', text: 'geraete/weg' },
      ],
    ],
    ['themen', ['reparatur'], [{ art: 'verweis', ref: 'themen/reparatur', text: 'Reparatur' }]],
  ])('of %s with %j are %j', async (field, value, expected) => {
    expect(shown(await knowledgeOf(), field, value)).toEqual(expected);
  });

  it('keep fields of a group together, in the order of the schema, with their units', async () => {
    const kb = await knowledgeOf();
    const schema = schemaAn(erfahrung, ['umfang'])!;
    const [group] = shownValues(kb, schema, angabenVon(schema), { geraete: 1180, schulen: 2 });
    expect(plainText(group!)).toBe('Schulen: 2 · Geräte: 1.180');
  });

  it('say Ja and Nein', async () => {
    const kb = await knowledgeOf();
    const schema = schemaAn(geraet, ['zubehoer', 0])!;
    const [group] = shownValues(kb, schema, angabenVon(schema), { art: 'Hülle', pflicht: false });
    expect(plainText(group!)).toBe('Zubehör: Hülle · Nötig: Nein');
  });
});

describe('plainText', () => {
  it.each([
    [{ art: 'text', text: 'Einsenden' }, 'Einsenden'],
    [{ art: 'datum', datum: '2026-03-12' }, '12. März 2026'],
    [{ art: 'zahl', zahl: 1890, einheit: '€' }, '1.890\u00A0€'],
    [{ art: 'verweis', ref: 'themen/a', text: 'A' }, 'A'],
    [{ art: 'adresse', url: 'https://a.example/' }, 'https://a.example/'],
    [{ art: 'keine_angabe' }, 'keine Angabe'],
  ] as const)('of %j is %j', (value, text) => {
    expect(plainText(value)).toBe(text);
  });
});
