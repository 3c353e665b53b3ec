/** What devices cost until they are replaced, against examples worked out by hand. */
import { describe, expect, it } from 'vitest';
import {
  costOfOwnership,
  feldnamen,
  felder,
  readField,
  type Angaben,
  type Feld,
} from '../../../src/insights/ownership.ts';
import { randomNumbers } from '../../support/random.ts';

const all: Angaben = {
  stueck: 100,
  preis: 400,
  zubehoer: 30,
  jahre: 5,
  reparaturen: 8,
  reparaturkosten: 120,
  betreuung: 40,
  lizenzen: 15,
};

describe('The cost of ownership', () => {
  it('is the sum of its parts: 100 tablets for 5 years', () => {
    // Purchase     100 × 400            = 40,000
    // Accessories  100 × 30             =  3,000
    // Repair       8 of 100 a year, so 40 in 5 years; 40 × 120 = 4,800
    // Support      100 × 5 × 40         = 20,000
    // Licences     100 × 5 × 15         =  7,500
    // Together                            75,300; by 100 is 753; by 5 years is 150.60
    const { gesamt, jeStueck, jeStueckUndJahr, teile, ohne } = costOfOwnership(all);
    expect(teile.map(({ art, betrag }) => [art, betrag])).toEqual([
      ['anschaffung', 40_000],
      ['zubehoer', 3000],
      ['reparaturen', 4800],
      ['betreuung', 20_000],
      ['lizenzen', 7500],
    ]);
    expect([gesamt, jeStueck, jeStueckUndJahr]).toEqual([75_300, 753, 150.6]);
    expect(ohne).toEqual([]);
  });

  it('counts repairs per 100 devices, whatever their number: 7 displays, 4.5 years', () => {
    // 7 × 2,380.50 = 16,663.50; repairs 7 × 4.5 × 12 ÷ 100 = 3.78, × 250 = 945. Together 17,608.50.
    const { gesamt, teile } = costOfOwnership({
      stueck: 7,
      preis: 2380.5,
      jahre: 4.5,
      reparaturen: 12,
      reparaturkosten: 250,
    });
    expect(teile.map(({ betrag }) => betrag)).toEqual([16_663.5, 945]);
    expect(gesamt).toBeCloseTo(17_608.5);
  });

  it('leaves out what is not known and names it, also where only half of it is known', () => {
    const { gesamt, ohne } = costOfOwnership({ stueck: 10, preis: 100, jahre: 4, reparaturen: 5 });
    expect(gesamt).toBe(1000);
    expect(ohne).toEqual(['zubehoer', 'reparaturen', 'betreuung', 'lizenzen']);
  });

  it('takes a known 0 for what it is', () => {
    const { teile, ohne } = costOfOwnership({ ...all, lizenzen: 0, reparaturen: 0 });
    expect(ohne).toEqual([]);
    expect(teile.filter(({ betrag }) => betrag === 0).map(({ art }) => art)).toEqual([
      'reparaturen',
      'lizenzen',
    ]);
  });

  it('has shares also where everything is given away', () => {
    expect(costOfOwnership({ stueck: 10, preis: 0, jahre: 4 }).teile).toEqual([
      { art: 'anschaffung', betrag: 0, anteil: 0 },
    ]);
  });

  it('adds up, whatever is known', () => {
    const random = randomNumbers(60);
    for (let i = 0; i < 500; i += 1) {
      const angaben = Object.fromEntries(
        feldnamen
          .filter((feld) => 'pflicht' in felder[feld] || random() < 0.6)
          .map((feld) => [feld, felder[feld].min + random() * (felder[feld].max - felder[feld].min)]),
      ) as Angaben;
      const { gesamt, jeStueck, jeStueckUndJahr, teile, ohne } = costOfOwnership(angaben);
      expect(teile.length + ohne.length).toBe(5);
      expect(gesamt).toBeCloseTo(
        teile.reduce((sum, { betrag }) => sum + betrag, 0),
        4,
      );
      expect(teile.reduce((sum, { anteil }) => sum + anteil, 0)).toBeCloseTo(1);
      expect((jeStueck * angaben.stueck) / gesamt).toBeCloseTo(1);
      expect((jeStueckUndJahr * angaben.stueck * angaben.jahre) / gesamt).toBeCloseTo(1);
      const twice = costOfOwnership({ ...angaben, stueck: 2 * angaben.stueck });
      expect(twice.gesamt / gesamt).toBeCloseTo(2);
      expect(twice.jeStueck / jeStueck).toBeCloseTo(1);
    }
  });
});

describe('A field', () => {
  it.each([
    ['stueck', '120', 120],
    ['preis', '1.890,50', 1890.5],
    ['preis', '0', 0],
    ['jahre', '4,5', 4.5],
    ['lizenzen', '', undefined],
    ['lizenzen', '   ', undefined],
    ['reparaturen', '0', 0],
  ] as [Feld, string, number | undefined][])('%s with „%s“ is %s', (feld, text, value) => {
    expect(readField(feld, text)).toBe(value);
  });

  it.each([
    ['stueck', '', 'fehlt'],
    ['preis', ' ', 'fehlt'],
    ['jahre', '', 'fehlt'],
    ['stueck', '0', 'zu_klein'],
    ['stueck', '12,5', 'nicht_ganz'],
    ['stueck', '100.001', 'zu_gross'],
    ['preis', '-1', 'zu_klein'],
    ['preis', '100.000,01', 'zu_gross'],
    ['preis', '1.89', 'unklar'],
    ['preis', 'teuer', 'keine_zahl'],
    ['jahre', '0,5', 'zu_klein'],
    ['jahre', '21', 'zu_gross'],
    ['reparaturen', '99999999999999999999', 'zu_gross'],
    ['lizenzen', '-0,01', 'zu_klein'],
  ] as [Feld, string, string][])('%s refuses „%s“: %s', (feld, text, fault) => {
    expect(readField(feld, text)).toBe(fault);
  });

  it('takes its limits', () => {
    for (const feld of feldnamen) {
      expect(readField(feld, String(felder[feld].min))).toBe(felder[feld].min);
      expect(readField(feld, String(felder[feld].max))).toBe(felder[feld].max);
    }
  });
});
