/** What a device note knows for the cost calculator. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  devicesWithDefaults,
  hasDefaults,
  ownershipDefaults,
} from '../../../src/insights/ownership-defaults.ts';
import type { EintragVon } from '../../../src/schema/eintrag.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { changed, recordOf, renamed, withRecords } from '../../support/records.ts';

type Geraet = EintragVon<'geraete'>;
type Bestand = NonNullable<Geraet['daten']['bestaende']>[number];
type Reparatur = NonNullable<Geraet['daten']['reparaturen']>[number];

const kb = await knowledgeIn(join(import.meta.dirname, '../../fixtures/basis'));
const basis = recordOf(kb, 'geraete', 'mustertab-10');
const [bestand] = basis.daten.bestaende as [Bestand];
const holding = (daten: Partial<Bestand>): Bestand => ({ ...bestand, defekte: undefined, ...daten });
const of = (daten: Parameters<typeof changed<'geraete'>>[1]) => ownershipDefaults(changed(basis, daten));
const bought = (...prices: Bestand['kaufpreis_netto_eur'][]) =>
  of({
    bestaende: prices.map((kaufpreis_netto_eur, i) => holding({ kaufpreis_netto_eur, kaufjahr: 2022 + i })),
  }).preis;

describe('The price', () => {
  it('is the median of what was paid, with the number of purchases and their years', () => {
    expect(bought(300, 900, 350)).toEqual({
      wert: 350,
      kaeufe: 3,
      von: 2022,
      bis: 2024,
      kleineStichprobe: false,
    });
    expect(bought(300, 400, 350, 900)?.wert).toBe(375);
  });

  it('is marked where fewer than three purchases are known', () => {
    expect(bought(389)).toMatchObject({ wert: 389, kaeufe: 1, kleineStichprobe: true });
    expect(bought(389, 399)?.kleineStichprobe).toBe(true);
  });

  it('counts neither unknown prices nor rent and leasing', () => {
    expect(bought('unbekannt')).toBeUndefined();
    expect(bought(300, 'unbekannt')?.kaeufe).toBe(1);
    const rented = (['miete_monat', 'leasing_monat'] as const).map((preisart) => holding({ preisart }));
    expect(of({ bestaende: rented }).preis).toBeUndefined();
  });
});

describe('Repairs per 100 devices and year', () => {
  const defect = (art: 'akku' | 'panel', anzahl: number, monate: number) => ({ art, anzahl, monate });

  it('are the defects of all kinds over all holdings that report some', () => {
    // 60 devices for a year, 40 for half a year: 80 device years. 6 + 2 + 12 = 20 defects: 25 of 100 a year.
    const rows = [
      holding({ stueck: 60, defekte: [defect('akku', 6, 12), defect('panel', 2, 12)] }),
      holding({ stueck: 40, defekte: [defect('akku', 12, 6)] }),
      holding({ stueck: 1000 }),
    ];
    expect(of({ bestaende: rows }).reparaturen).toEqual({
      wert: 25,
      defekte: 20,
      stueck: 100,
      kleineStichprobe: false,
    });
  });

  it('add up kinds that were watched for different times', () => {
    // 50 devices: 10 broken panels in two years are 10 a year of 100, 5 batteries in one year are 10 too.
    const rows = [holding({ stueck: 50, defekte: [defect('panel', 10, 24), defect('akku', 5, 12)] })];
    expect(of({ bestaende: rows }).reparaturen?.wert).toBe(20);
  });

  it('are marked below 30 devices', () => {
    const rows = [holding({ stueck: 29, defekte: [defect('akku', 1, 12)] })];
    expect(of({ bestaende: rows }).reparaturen?.kleineStichprobe).toBe(true);
  });

  it('are a known 0 where a holding reports a defect that has not happened', () => {
    const rows = [holding({ stueck: 50, defekte: [defect('akku', 0, 12)] })];
    expect(of({ bestaende: rows }).reparaturen?.wert).toBe(0);
  });

  it('are unknown where nobody says a word about defects', () => {
    expect(of({ bestaende: [holding({})] }).reparaturen).toBeUndefined();
    expect(of({ bestaende: undefined }).reparaturen).toBeUndefined();
  });
});

describe('The cost of a repair', () => {
  const way = (kosten_netto_eur: Reparatur['kosten_netto_eur']): Reparatur => ({
    defektart: 'akku',
    weg: 'frei',
    kosten_netto_eur,
    dauer_tage: 5,
    garantie_bleibt: 'ja',
    wer_zahlt: 'traeger',
    stand: '2026-01',
  });
  const cost = (...costs: Reparatur['kosten_netto_eur'][]) =>
    of({ reparaturen: costs.map(way) }).reparaturkosten;

  it('is the median of the reported ways, those that cost nothing among them', () => {
    expect(cost(0, 140, 0, 310)).toEqual({ wert: 70, wege: 4, min: 0, max: 310, kleineStichprobe: false });
    expect(cost(80, 'unbekannt')).toMatchObject({ wert: 80, wege: 1, kleineStichprobe: true });
  });

  it('is unknown where no way has a cost', () => {
    expect(cost('unbekannt')).toBeUndefined();
    expect(of({ reparaturen: undefined }).reparaturkosten).toBeUndefined();
  });
});

describe('Accessories', () => {
  const accessories = (...zubehoer: NonNullable<Geraet['daten']['zubehoer']>) => of({ zubehoer }).zubehoer;

  it('are those that are needed, with what lacks a price', () => {
    expect(
      accessories(
        { art: 'Hülle', kosten_netto_eur: 28, pflicht: true },
        { art: 'Stift', kosten_netto_eur: 52, pflicht: false },
        { art: 'Kabel', pflicht: true },
        { art: 'Halterung', kosten_netto_eur: 12.5, pflicht: true },
      ),
    ).toEqual({ wert: 40.5, arten: ['Hülle', 'Halterung'], ohnePreis: ['Kabel'] });
  });

  it('are unknown, not free, where none is needed or none has a price', () => {
    expect(accessories({ art: 'Stift', kosten_netto_eur: 52, pflicht: false })).toBeUndefined();
    expect(accessories({ art: 'Kabel', pflicht: true })).toBeUndefined();
    expect(of({ zubehoer: undefined }).zubehoer).toBeUndefined();
  });
});

describe('Devices to choose from', () => {
  const bare = renamed(changed(basis, { bestaende: undefined }), 'leer');
  const withdrawn = renamed(changed(basis, { status: 'zurueckgezogen' }), 'weg');

  it('are those of which something is known and which nobody has withdrawn', () => {
    const found = devicesWithDefaults(withRecords(kb, [basis, bare, withdrawn]));
    expect(found.map(({ geraet }) => geraet.slug)).toEqual(['mustertab-10']);
    expect([basis, bare, withdrawn].map(hasDefaults)).toEqual([true, false, false]);
  });

  it('may be none', () => {
    expect(devicesWithDefaults(withRecords(kb, []))).toEqual([]);
    expect(ownershipDefaults(bare)).toEqual({});
  });
});
