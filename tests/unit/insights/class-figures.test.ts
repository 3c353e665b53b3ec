/** What the holdings of a class say together. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { classDefects, priceRange, repairOptions, updateEnds } from '../../../src/insights/class-figures.ts';
import { monthsBetween } from '../../../src/insights/dates.ts';
import type { EintragVon } from '../../../src/schema/eintrag.ts';
import { today } from '../../support/content-folder.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { changed, recordOf, renamed } from '../../support/records.ts';

type Geraet = EintragVon<'geraete'>;
type Bestand = NonNullable<Geraet['daten']['bestaende']>[number];
type Reparatur = NonNullable<Geraet['daten']['reparaturen']>[number];

const basis = recordOf(
  await knowledgeIn(join(import.meta.dirname, '../../fixtures/basis')),
  'geraete',
  'mustertab-10',
);
const [bestand] = basis.daten.bestaende as [Bestand];

const device = (slug: string, daten: Partial<Geraet['daten']>): Geraet =>
  renamed(changed(basis, daten), slug);

const holding = (daten: Partial<Bestand>): Bestand => ({ ...bestand, ...daten });

describe('The end of updates', () => {
  it('is counted in whole months from today, the first to end first, unknown ones at last', () => {
    const ends = updateEnds(
      [
        device('unbekannt', { sicherheitsupdates_bis: 'unbekannt' }),
        device('spaet', { sicherheitsupdates_bis: '2027-11-24' }),
        device('vorbei', { sicherheitsupdates_bis: '2026-08-31' }),
      ],
      today,
    );
    expect(ends.map(({ geraet, monate }) => [geraet.slug, monate])).toEqual([
      ['vorbei', -2],
      ['spaet', 12],
      ['unbekannt', undefined],
    ]);
  });

  it('counts the units that are still in use, and says nothing of units that nobody has reported', () => {
    const [used, unreported] = updateEnds(
      [
        device('a', { bestaende: [holding({ stueck: 40, ausgemustert: 4 })] }),
        device('b', { bestaende: undefined, sicherheitsupdates_bis: 'unbekannt' }),
      ],
      today,
    );
    expect(used?.stueck).toBe(36);
    expect(unreported).not.toHaveProperty('stueck');
  });

  it.each([
    ['2026-11-23', true],
    ['2026-11-24', false],
    ['unbekannt', undefined],
  ] as const)('is over on the day after: %s', (bis, vorbei) => {
    expect(updateEnds([device('a', { sicherheitsupdates_bis: bis })], today)[0]?.vorbei).toBe(vorbei);
  });

  it.each([
    ['2026-11-24', '2026-11-24', 0],
    ['2026-11-24', '2026-12-23', 0],
    ['2026-11-24', '2026-12-24', 1],
    ['2026-11-24', '2026-10-25', 0],
    ['2026-11-24', '2026-10-24', -1],
    ['2026-01-31', '2027-01-31', 12],
  ])('from %s to %s is %d months', (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });
});

describe('Defects of a class', () => {
  const defect = (art: 'akku' | 'panel', anzahl: number, monate: number) => ({ art, anzahl, monate });

  it('are rates over all holdings that report them: 6 of 60 in a year and 12 of 40 in half a year', () => {
    const [only, ...others] = classDefects([
      device('a', { bestaende: [holding({ stueck: 60, defekte: [defect('akku', 6, 12)] })] }),
      device('b', {
        bestaende: [holding({ traeger: 'beispielstadt', stueck: 40, defekte: [defect('akku', 12, 6)] })],
      }),
    ]);
    expect(others).toEqual([]);
    // 18 defects in 60 + 20 unit years.
    expect(only?.rate).toBeCloseTo(18 / 80);
    expect(only).toMatchObject({ art: 'akku', anzahl: 18, stueck: 100, traeger: 2, kleineStichprobe: false });
    // 18 counted are 10.67 to 28.45.
    expect(only?.bereich.von).toBeCloseTo(10.668 / 80, 4);
    expect(only?.bereich.bis).toBeCloseTo(28.448 / 80, 4);
  });

  it('leave out holdings without a word about them', () => {
    const silent = device('stumm', { bestaende: [holding({ stueck: 1000, defekte: undefined })] });
    const loud = device('laut', { bestaende: [holding({ stueck: 20, defekte: [defect('panel', 2, 12)] })] });
    expect(classDefects([silent, loud])).toMatchObject([{ stueck: 20, rate: 0.1, kleineStichprobe: true }]);
    expect(classDefects([silent])).toEqual([]);
    expect(classDefects([])).toEqual([]);
  });

  it('come most frequent first', () => {
    const defekte = [defect('akku', 1, 12), defect('panel', 5, 12)];
    expect(classDefects([device('a', { bestaende: [holding({ defekte })] })]).map(({ art }) => art)).toEqual([
      'panel',
      'akku',
    ]);
  });
});

describe('Ways to repair', () => {
  const way = (
    weg: Reparatur['weg'],
    kosten: Reparatur['kosten_netto_eur'],
    defektart: Reparatur['defektart'],
  ): Reparatur => ({
    defektart,
    weg,
    kosten_netto_eur: kosten,
    dauer_tage: 5,
    garantie_bleibt: 'ja',
    wer_zahlt: 'traeger',
    stand: '2026-01',
  });

  it('stand defect by defect, the cheapest first, unknown costs last', () => {
    const ways = repairOptions([
      device('a', { reparaturen: [way('frei', 'unbekannt', 'akku'), way('hersteller', 90, 'panel')] }),
      device('b', {
        modell: 'B',
        reparaturen: [way('eigenreparatur', 20, 'akku'), way('frei', 'unbekannt', 'akku')],
      }),
    ]);
    expect(ways.map(({ defektart, kosten_netto_eur }) => [defektart, kosten_netto_eur])).toEqual([
      ['akku', 20],
      ['akku', 'unbekannt'],
      ['akku', 'unbekannt'],
      ['panel', 90],
    ]);
    expect(ways[0]?.modell).toBe('B');
  });
});

describe('The price range', () => {
  const paid = (...prices: (number | 'unbekannt')[]) =>
    priceRange([
      device('a', {
        bestaende: prices.map((kaufpreis_netto_eur, i) =>
          holding({ kaufpreis_netto_eur, kaufjahr: 2022 + i }),
        ),
      }),
    ]);

  it('needs three prices: fewer would show what one authority paid', () => {
    expect(paid()).toEqual({ n: 0 });
    expect(paid(300, 400)).toEqual({ n: 2 });
    expect(paid(300, 400, 350)).toEqual({ n: 3, spanne: { min: 300, max: 400, von: 2022, bis: 2024 } });
  });

  it('counts neither unknown prices nor rent', () => {
    expect(paid(300, 400, 'unbekannt')).toEqual({ n: 2 });
    const rented = holding({ kaufpreis_netto_eur: 12, preisart: 'miete_monat' });
    expect(priceRange([device('a', { bestaende: [rented, rented, rented] })])).toEqual({ n: 0 });
  });
});
