/** Which devices can be compared. */
import { expect, it } from 'vitest';
import { comparisonAddress, devicesByClass } from '../../../src/insights/device-choice.ts';
import { basis, device } from '../../support/devices.ts';
import { withRecords } from '../../support/records.ts';

it('Devices stand by class in the order of the vocabulary, and by model within it', () => {
  const geraete = [
    device('a', { modell: 'Zettel' }),
    device('b', { modell: 'Ähre', status: 'ausgelaufen' }),
    device('c', { modell: 'Weg', status: 'zurueckgezogen' }),
    device('d', { modell: 'Ähre' }),
  ];
  const found = devicesByClass(withRecords(basis, geraete));
  expect(found.map(({ klasse, geraete }) => [klasse.wert, geraete.map(({ slug }) => slug)])).toEqual([
    ['tablet', ['b', 'd', 'a']],
  ]);
  expect(devicesByClass(withRecords(basis, []))).toEqual([]);
});

it('The comparison has an address, also with a device chosen', () => {
  expect(comparisonAddress()).toBe('/geraete/vergleich/');
  expect(comparisonAddress('mustertab-10')).toBe('/geraete/vergleich/?a=mustertab-10');
});
