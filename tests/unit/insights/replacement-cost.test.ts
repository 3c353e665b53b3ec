/** What it would cost to replace devices, as far as prices are known. */
import { describe, expect, it } from 'vitest';
import { replacementCost } from '../../../src/insights/replacement-cost.ts';

describe('The estimate', () => {
  it('is units in use times the price paid: 41 for 2.390 € and 10 for 500 € are 102.990 €', () => {
    expect(
      replacementCost([
        { preisart: 'kauf', stueck: 41, preis: 2390 },
        { preisart: 'kauf', stueck: 10, preis: 500 },
      ]),
    ).toEqual({ betrag: 102_990, stueck: 51, ohnePreis: 0, gemietet: 0 });
  });

  it('leaves out what has no price, what is rented and what is leased, and says how much', () => {
    expect(
      replacementCost([
        { preisart: 'kauf', stueck: 2, preis: 300 },
        { preisart: 'kauf', stueck: 7 },
        { preisart: 'miete_monat', stueck: 10, preis: 79 },
        { preisart: 'leasing_monat', stueck: 4 },
      ]),
    ).toEqual({ betrag: 600, stueck: 2, ohnePreis: 7, gemietet: 14 });
  });

  it('is no amount at all where no price is known, which is not the same as 0', () => {
    expect(replacementCost([])).toEqual({ stueck: 0, ohnePreis: 0, gemietet: 0 });
    expect(replacementCost([{ preisart: 'kauf', stueck: 7 }])).not.toHaveProperty('betrag');
    expect(replacementCost([{ preisart: 'kauf', stueck: 7, preis: 0 }]).betrag).toBe(0);
  });
});
