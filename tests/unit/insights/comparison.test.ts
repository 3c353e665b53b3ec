/** A device as a column of the comparison. */
import { describe, expect, it } from 'vitest';
import { comparisonOf, type Vergleichsgeraet } from '../../../src/insights/comparison.ts';
import { projectRoot } from '../../support/astro.ts';
import { basis, device, holding, type Geraet } from '../../support/devices.ts';
import { today } from '../../support/content-folder.ts';
import { knowledgeIn } from '../../support/knowledge.ts';

const column = (geraet: Geraet): Vergleichsgeraet => comparisonOf(basis, geraet, today);

/** What a device says in a row, with ordinary blanks; nothing where it has no such row. */
const texts = (geraet: Geraet, name: string): readonly string[] | undefined =>
  column(geraet)
    .gruppen.flatMap(({ zeilen }) => zeilen)
    .find((one) => one.name === name)
    ?.texte.map((text) => text.replaceAll('\u00A0', ' '));

/** Whatever can be left out, left out. */
const bare = device('leer', {
  os_maximal: undefined,
  markt_ab: undefined,
  markt_bis: undefined,
  funktionsupdates_bis: 'unbekannt',
  sicherheitsupdates_bis: 'unbekannt',
  ersatzteile_bis: undefined,
  mdm: undefined,
  bestaende: undefined,
  reparaturen: undefined,
  probleme: undefined,
  zubehoer: undefined,
});

describe('A column', () => {
  it('names the device, and whether it is made up', () => {
    expect(column(device('a', { modell: 'Mustertab' }))).toMatchObject({
      slug: 'a',
      modell: 'Mustertab',
      hersteller: 'Muster AG',
      fiktiv: true,
    });
    expect(column(device('a', { belegart: 'belegt' })).fiktiv).toBe(false);
  });

  it('has the same groups for every device', async () => {
    const kb = await knowledgeIn(projectRoot);
    const groups = [bare, ...kb.ofKind('geraete')].map((geraet) =>
      comparisonOf(kb, geraet, today).gruppen.map(({ titel }) => titel),
    );
    expect(new Set(groups.map((titles) => titles.join()))).toHaveLength(1);
    expect(groups[0]).toHaveLength(8);
  });

  it('has each row once, and no text that was never filled in', async () => {
    const kb = await knowledgeIn(projectRoot);
    for (const geraet of [bare, ...kb.ofKind('geraete')]) {
      const rows = comparisonOf(kb, geraet, today).gruppen.flatMap(({ zeilen }) => zeilen);
      const names = rows.map(({ name }) => name);
      expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
      expect(JSON.stringify(rows)).not.toMatch(/undefined|NaN|\{\w+\}/);
      expect(rows.filter(({ titel, texte }) => titel === '' || texte.includes(''))).toEqual([]);
    }
  });

  it('has no text where nothing is known, so that the page can say „keine Angabe“', () => {
    const rows = column(bare).gruppen.flatMap(({ zeilen }) => zeilen);
    const known = rows.filter(({ texte }) => texte.length > 0).map(({ name }) => name);
    expect(known).toEqual(['geraeteklasse', 'betriebssystem']);
    expect(rows.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'sicherheitsupdates_bis',
        'ersatzteile_bis',
        'preis',
        'garantie',
        'stueck',
        'probleme',
      ]),
    );
  });
});

describe('Its rows', () => {
  it('say until when, how long that still is, and who says so', () => {
    const geraet = device('a', {
      sicherheitsupdates_bis: '2026-08-31',
      funktionsupdates_bis: '2027-11-24',
      ersatzteile_bis: { datum: '2026-12-31', grundlage: 'vertrag' },
    });
    expect(texts(geraet, 'sicherheitsupdates_bis')).toEqual(['31. August 2026', 'seit 2 Monaten zu Ende']);
    expect(texts(geraet, 'funktionsupdates_bis')).toEqual(['24. November 2027', 'noch 12 Monate']);
    expect(texts(geraet, 'ersatzteile_bis')).toEqual(['31. Dezember 2026', 'noch 1 Monat', 'laut Vertrag']);
    const promised = device('a', { ersatzteile_bis: { grundlage: 'gesetz' } });
    expect(texts(promised, 'ersatzteile_bis')).toEqual(['laut Gesetz']);
    expect(texts(device('a', { ersatzteile_bis: { grundlage: 'unbekannt' } }), 'ersatzteile_bis')).toEqual(
      [],
    );
  });

  it('show a range of prices only from three on', () => {
    const paid = (...prices: (number | 'unbekannt')[]) =>
      texts(
        device('a', { bestaende: prices.map((price) => holding({ kaufpreis_netto_eur: price })) }),
        'preis',
      );
    expect(paid('unbekannt')).toEqual([]);
    expect(paid(300, 1400)).toEqual(['2 Preisangaben; eine Spanne gibt es erst ab drei']);
    expect(paid(300, 1400, 350)).toEqual(['300 bis 1.400 €', '3 Käufe, 2024']);
  });

  it('show warranty as a range, each service once, and what else has to be bought', () => {
    const geraet = device('a', {
      bestaende: [
        holding({ garantie_monate: 36 }),
        holding({ garantie_monate: 24, service: 'austausch' }),
        holding({ garantie_monate: 24 }),
      ],
      zubehoer: [
        { art: 'Hülle', kosten_netto_eur: 19.5, pflicht: true },
        { art: 'Kabel', pflicht: true },
        { art: 'Tasche', pflicht: false },
      ],
    });
    expect(texts(geraet, 'garantie')).toEqual(['24 bis 36 Monate']);
    expect(texts(geraet, 'service')).toEqual(['Einsenden', 'Austausch']);
    expect(texts(geraet, 'zubehoer')).toEqual(['Hülle: 19,5 €', 'Kabel']);
    expect(texts(device('a', { bestaende: [holding()] }), 'garantie')).toEqual(['24 Monate']);
    const none = device('a', { zubehoer: [{ art: 'Tasche', pflicht: false }] });
    expect(texts(none, 'zubehoer')).toEqual(['keines']);
  });

  it('count units in use and the authorities by verdict, and name none of them', () => {
    const geraet = device('a', {
      bestaende: [
        holding({ stueck: 1200, ausgemustert: 100 }),
        holding({ stueck: 1, traeger: 'beispielstadt', wieder_kaufen: 'nein' }),
      ],
    });
    expect(texts(geraet, 'stueck')).toEqual(['1.101, 2 Träger']);
    expect(texts(geraet, 'wieder_kaufen')).toEqual(['Ja: 1 Träger', 'Nein: 1 Träger']);
    expect(JSON.stringify(column(geraet))).not.toMatch(/beispielstadt|musterdorf/i);
  });

  it('give defects per 100 units and year, with what they rest on', () => {
    const defekte = [{ art: 'akku' as const, anzahl: 3, monate: 24 }];
    expect(texts(device('a', { bestaende: [holding({ stueck: 40, defekte })] }), 'defekt-akku')).toEqual([
      '3,8',
      '3 bei 40 Geräten',
    ]);
    expect(texts(device('a', { bestaende: [holding({ stueck: 29, defekte })] }), 'defekt-akku')).toEqual([
      '5,2',
      '3 bei 29 Geräten, kleine Stichprobe',
    ]);
  });

  it('give the ways to repair a defect, the cheapest first', () => {
    const way = { defektart: 'akku', garantie_bleibt: 'ja', wer_zahlt: 'traeger', stand: '2026-01' } as const;
    const geraet = device('a', {
      reparaturen: [
        { ...way, weg: 'hersteller', kosten_netto_eur: 'unbekannt', dauer_tage: 'unbekannt' },
        { ...way, weg: 'frei', kosten_netto_eur: 45, dauer_tage: 1 },
      ],
    });
    expect(texts(geraet, 'reparatur-akku')).toEqual([
      'Freier Betrieb: 45 €, 1 Tag',
      'Hersteller: Kosten: keine Angabe, Dauer: keine Angabe',
    ]);
  });

  it('give the management by system, and the first problems with how many there are besides', () => {
    const geraet = device('a', {
      mdm: [{ system: 'intune', umfang: 'teilweise', hinweis: 'Ohne Treiber.' }],
      probleme: ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf'].map((text) => ({ text: `${text} geht kaputt.` })),
    });
    expect(texts(geraet, 'mdm-intune')).toEqual(['Teilweise', 'Ohne Treiber.']);
    expect(texts(geraet, 'probleme')).toEqual([
      'Eins geht kaputt.',
      'Zwei geht kaputt.',
      'Drei geht kaputt.',
      'und 2 weitere auf der Seite des Geräts',
    ]);
  });
});
