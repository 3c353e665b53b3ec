/** Rates are computed, never typed. */
import { describe, expect, it } from 'vitest';
import { defectRate, totalUnits, unitsInUse, verdicts } from '../../../src/insights/holdings.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { recordOf } from '../../support/records.ts';

/** Rows like the one of the basis, with some values of their own. */
async function rows(...values: readonly object[]) {
  const [row] = recordOf(await knowledgeOf(), 'geraete', 'mustertab-10').daten.bestaende ?? [];
  return values.map((own) => ({ ...row!, ...own }));
}

describe('defectRate', () => {
  it.each([
    { anzahl: 37, stueck: 420, monate: 24, percent: 4.4 },
    { anzahl: 6, stueck: 180, monate: 12, percent: 3.3 },
    { anzahl: 5, stueck: 100, monate: 6, percent: 10 },
    { anzahl: 0, stueck: 100, monate: 12, percent: 0 },
    { anzahl: 30, stueck: 10, monate: 12, percent: 300 },
  ])(
    'of $anzahl of $stueck in $monate months is $percent % a year',
    ({ anzahl, stueck, monate, percent }) => {
      const found = defectRate(stueck, anzahl, monate);
      expect(Math.round(found.rate * 1000) / 10).toBe(percent);
      expect(found).toMatchObject({ anzahl, stueck, monate });
    },
  );

  it.each([
    [1, true],
    [29, true],
    [30, false],
    [420, false],
  ])('says that %i units are a small sample: %s', (stueck, small) => {
    expect(defectRate(stueck, 1, 12).kleineStichprobe).toBe(small);
  });
});

describe('totalUnits', () => {
  it('is the sum over all rows, and 0 without any', async () => {
    expect(totalUnits(await rows({ stueck: 180 }, { stueck: 240 }))).toBe(420);
    expect(totalUnits([])).toBe(0);
  });
});

describe('unitsInUse', () => {
  it('is what was bought without what is gone, and never less than none', async () => {
    expect(unitsInUse(await rows({ stueck: 180, ausgemustert: 20 }, { stueck: 40 }))).toBe(200);
    expect(unitsInUse(await rows({ stueck: 10, ausgemustert: 12 }, { stueck: 5, ausgemustert: 5 }))).toBe(0);
    expect(unitsInUse([])).toBe(0);
  });
});

describe('verdicts', () => {
  it('counts authorities, not purchases', async () => {
    const found = verdicts(
      await rows(
        { traeger: 'a', wieder_kaufen: 'ja' },
        { traeger: 'a', wieder_kaufen: 'ja' },
        { traeger: 'b', wieder_kaufen: 'ja' },
        { traeger: 'a', wieder_kaufen: 'nein' },
      ),
    );
    expect([...found]).toEqual([
      ['ja', 2],
      ['nein', 1],
    ]);
  });

  it('knows none where there are no holdings', () => {
    expect(verdicts([]).size).toBe(0);
  });
});
