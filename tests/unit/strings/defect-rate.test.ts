import { expect, it } from 'vitest';
import { defectRate } from '../../../src/insights/holdings.ts';
import { rateWords } from '../../../src/strings/defect-rate.ts';

it('A rate is written with one place, so that numbers line up', () => {
  expect(rateWords(defectRate(100, 4, 12))).toEqual({ rate: '4,0', von: '1,1', bis: '10,2' });
  expect(rateWords(defectRate(1, 40, 1)).rate).toBe('48.000,0');
});
