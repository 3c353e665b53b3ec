/** The table of kinds, and what pages, forms and the check read from the schemas behind it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { ausnahmendatei } from '../../../src/schema/ausnahmen.ts';
import { cluster } from '../../../src/schema/cluster.ts';
import { direktiven } from '../../../src/schema/direktiven.ts';
import { grundsatzfrage } from '../../../src/schema/grundsatzfrage.ts';
import { arten, istArt, kindOf, kinds } from '../../../src/schema/kinds.ts';
import { seite } from '../../../src/schema/seite.ts';
import { umleitungsdatei } from '../../../src/schema/umleitungen.ts';
import { umsetzungsdatei } from '../../../src/schema/umsetzung.ts';
import { vokabulardatei } from '../../../src/schema/vokabular.ts';
import { alleFelder, angabenVon, felder, schemaAn, unwrap } from '../../../src/schema/walk.ts';

const content = join(import.meta.dirname, '../../fixtures/basis/content');
const otherFolders = ['bilder', 'seiten', 'umsetzung', 'vokabular'];

/** Every schema of a file, by name. */
const schemas = {
  ...Object.fromEntries(arten.map((art) => [art, kindOf(art).schema])),
  ausnahmen: ausnahmendatei,
  cluster,
  seite,
  umleitungen: umleitungsdatei,
  umsetzung: umsetzungsdatei,
  vokabular: vokabulardatei,
} as Readonly<Record<string, z.ZodType>>;

const shared = [
  'titel',
  'kurzfassung',
  'status',
  'belegart',
  'erstellt_am',
  'geprueft_am',
  'wiedervorlage',
  'quellen',
  'suchbegriffe',
  'verwandt',
  'rueckzug_grund',
  'aenderungen',
];

describe('The table of kinds', () => {
  it('has twelve kinds, each named like its folder', () => {
    expect(arten).toHaveLength(12);
    expect(
      readdirSync(content, { withFileTypes: true })
        .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
        .sort(),
    ).toEqual([...arten, ...otherFolders].sort());
  });

  it('knows no kind like a property of JavaScript', () => {
    expect(['constructor', '__proto__', 'toString', '', 'Erfahrungen'].filter(istArt)).toEqual([]);
  });

  describe.each(arten)('for %s', (art) => {
    const kind = kindOf(art);
    const shape = kind.schema.shape;

    it('has German labels and a sentence', () => {
      expect(kind.einzahl).toMatch(/^\p{Lu}\p{Ll}+$/u);
      expect(kind.mehrzahl).toMatch(/^\p{Lu}\p{Ll}+$/u);
      expect(kind.beschreibung).toMatch(/^\p{Lu}.{15,}\.$/u);
    });

    it('has the fields that all kinds share', () => {
      expect(shared.filter((feld) => !Object.hasOwn(shape, feld))).toEqual([]);
    });

    it('begins with title, short text, state and kind of evidence', () => {
      expect(Object.keys(shape).slice(0, 4)).toEqual(['titel', 'kurzfassung', 'status', 'belegart']);
    });

    it('has the states of its lifecycle as the values of its status', () => {
      const status = shape['status'] as z.ZodEnum;
      expect(status.options).toEqual(Object.keys(kind.lebenslauf));
      const labels = Object.entries(kind.lebenslauf).map(([wert, { label }]) => [wert, label]);
      expect(angabenVon(status).labels).toEqual(Object.fromEntries(labels));
    });

    it('names only fields that its schema has', () => {
      const named = [...kind.facetten, kind.kernfeld ?? 'titel', kind.datumsfeld ?? 'geprueft_am'];
      expect(named.filter((feld) => !Object.hasOwn(shape, feld))).toEqual([]);
    });

    it('has filters that are choices, words of a vocabulary, references or short texts', () => {
      for (const feld of kind.facetten) {
        const schema = schemaAn(kind.schema, [feld]);
        const values = schema ? [...alleFelder(schema)] : [];
        const filterable = values.some(
          ({ schema: inner, angaben }) =>
            (inner instanceof z.ZodEnum || angaben.vokabular) ?? angaben.verweis ?? feld === 'hersteller',
        );
        expect(filterable, feld).toBe(true);
      }
    });

    it('takes no field that it does not know', () => {
      expect(kind.schema.safeParse({ layout: 'x' }).error?.issues.map(({ code }) => code)).toContain(
        'unrecognized_keys',
      );
    });
  });
});

describe.each(Object.entries(schemas))('The schema %s', (_name, schema) => {
  // The branches of a union have the path of their field, which comes before them.
  const all = new Map([...alleFelder(schema)].toReversed().map((feld) => [feld.pfad.join('.'), feld]));
  const fields = [...all.values()].filter(({ pfad }) => pfad.length > 0 && pfad.at(-1) !== '*');

  it('has a German title on every field at any depth', () => {
    expect(fields.filter(({ angaben }) => !angaben.title).map(({ pfad }) => pfad.join('.'))).toEqual([]);
  });

  it('has field names without umlauts and capital letters', () => {
    expect(
      fields.map(({ pfad }) => pfad.at(-1) ?? '').filter((feld) => !/^[a-z][a-z0-9_]*$/.test(feld)),
    ).toEqual([]);
  });

  it('has descriptions that are sentences', () => {
    const wrong = fields.filter(
      ({ angaben }) => angaben.description && !/^\p{Lu}|^„|^true|^fiktiv/u.test(angaben.description),
    );
    expect(wrong.map(({ pfad }) => pfad.join('.'))).toEqual([]);
    expect(
      fields.flatMap(({ angaben }) => angaben.description ?? []).filter((text) => !/[.?]$/.test(text)),
    ).toEqual([]);
  });

  it('has a German label for every value of a choice', () => {
    for (const { schema: inner, angaben, pfad } of alleFelder(schema)) {
      if (!(inner instanceof z.ZodEnum)) continue;
      expect(Object.keys(angaben.labels ?? {}), pfad.join('.')).toEqual(inner.options);
      expect(
        Object.values(angaben.labels ?? {}).filter((label) => label.trim() === ''),
        pfad.join('.'),
      ).toEqual([]);
    }
  });

  it('has examples that it accepts itself', () => {
    for (const { schema: inner, angaben, pfad } of alleFelder(schema)) {
      for (const example of angaben.examples ?? []) {
        // Where quotation marks matter, the example shows them.
        const value = typeof example === 'string' ? example.replace(/^'(.*)'$/, '$1') : example;
        expect(
          inner.safeParse(value).error?.issues ?? [],
          `${pfad.join('.')}: ${JSON.stringify(example)}`,
        ).toEqual([]);
      }
    }
  });

  it('refuses fields that it does not know at any depth', () => {
    const loose = [...alleFelder(schema)].filter(
      ({ schema: inner }) => inner instanceof z.ZodObject && !(inner.def.catchall instanceof z.ZodNever),
    );
    expect(loose.map(({ pfad }) => pfad.join('.'))).toEqual([]);
  });
});

describe('Things that are written once', () => {
  it('the steps of a Grundsatzfrage are its states', () => {
    const step = schemaAn(grundsatzfrage, ['verlauf', 0, 'schritt']);
    expect(step && (unwrap(step) as z.ZodEnum).options).toEqual(
      Object.keys(kinds.grundsatzfragen.lebenslauf),
    );
  });

  it('the boxes have a label and a sentence each', () => {
    for (const { label, beschreibung } of Object.values(direktiven)) {
      expect(label).toMatch(/^\p{Lu}\p{Ll}+$/u);
      expect(beschreibung).toMatch(/^\p{Lu}.+\.$/u);
    }
  });

  it('the fields of an object are listed in their order, with what is required', () => {
    expect(felder(seite).map(({ pfad, pflicht }) => [pfad[0], pflicht])).toEqual([
      ['titel', true],
      ['kurzfassung', true],
      ['geprueft_am', true],
    ]);
  });
});
