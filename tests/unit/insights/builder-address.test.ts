/** The address of the builder of documents. */
import { expect, it } from 'vitest';
import { builderAddress } from '../../../src/insights/builder-address.ts';

it.each([
  [{}, '/klauseln/baukasten/'],
  [{ klausel: 'nv-haftung' }, '/klauseln/baukasten/?klausel=nv-haftung'],
  [{ geraeteklasse: 'tablet' }, '/klauseln/baukasten/?geraeteklasse=tablet'],
  [
    { dokument: 'avv_anlage', klausel: 'avv-datenpanne', geraeteklasse: 'tablet' },
    '/klauseln/baukasten/?klausel=avv-datenpanne&geraeteklasse=tablet&dokument=avv_anlage',
  ],
  [{ klausel: 'a&b=c' }, '/klauseln/baukasten/?klausel=a%26b%3Dc'],
])('The builder that begins with %j is at %s', (beginn, address) => {
  expect(builderAddress(beginn)).toBe(address);
});

it('The builder without a wish is at an address without a question mark', () => {
  expect(builderAddress()).toBe('/klauseln/baukasten/');
});
