/** The interval around a count, against tables that others have printed. */
import { describe, expect, it } from 'vitest';
import { countInterval, rateInterval } from '../../../src/insights/uncertainty.ts';
import { randomNumbers } from '../../support/random.ts';

describe('The interval of a count', () => {
  // Half the quantiles of χ² at 2.5 % with 2n, and at 97.5 % with 2n + 2 degrees of freedom, as its tables print them.
  it.each([
    [0, 0, 7.378],
    [1, 0.0506, 11.143],
    [2, 0.484, 14.449],
    [3, 1.237, 17.535],
    [4, 2.18, 20.483],
    [5, 3.247, 23.337],
    [10, 9.591, 36.781],
    [20, 24.433, 61.777],
    [50, 74.222, 131.838],
  ])('of %d is half of %d to half of %d', (count, lower, upper) => {
    const found = countInterval(count);
    expect(Math.abs(2 * found.von - lower)).toBeLessThan(0.001);
    expect(Math.abs(2 * found.bis - upper)).toBeLessThan(0.001);
  });

  // N. E. Breslow, N. E. Day: Statistical Methods in Cancer Research II. IARC 1987, p. 69 (Byar's approximation).
  it.each([30, 400, 5000, 120_000])('of %d is where Byar’s approximation puts it', (count) => {
    const limit = (n: number, sign: number) =>
      n * (1 - 1 / (9 * n) + (sign * 1.959964) / (3 * Math.sqrt(n))) ** 3;
    const found = countInterval(count);
    expect(found.von / limit(count, -1)).toBeCloseTo(1, 2);
    expect(found.bis / limit(count + 1, 1)).toBeCloseTo(1, 2);
  });

  it('contains the count, and grows with it: 300 random counts', () => {
    const next = randomNumbers(7);
    for (let run = 0; run < 300; run += 1) {
      const count = Math.floor(next() ** 3 * 20_000);
      const [found, more] = [countInterval(count), countInterval(count + 1)];
      expect(found.von).toBeLessThanOrEqual(count);
      expect(found.bis).toBeGreaterThan(count);
      expect(more.von).toBeGreaterThan(found.von);
      expect(more.bis).toBeGreaterThan(found.bis);
    }
  });
});

describe('The interval of a rate', () => {
  it('is that of the count, shared among the years of use', () => {
    const { von, bis } = rateInterval(10, 200);
    expect(von * 200).toBeCloseTo(4.795, 3);
    expect(bis * 200).toBeCloseTo(18.39, 2);
  });

  it('starts at nothing where nothing was counted, and still ends above', () => {
    const { von, bis } = rateInterval(0, 0.5);
    expect(von).toBe(0);
    expect(bis).toBeCloseTo(7.378, 3);
  });
});
