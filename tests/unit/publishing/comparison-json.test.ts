/** What the page of the comparison fetches. */
import { expect, it } from 'vitest';
import { devicesByClass } from '../../../src/insights/device-choice.ts';
import { renderChoice } from '../../../src/publishing/comparison-json.ts';
import { basis, device } from '../../support/devices.ts';
import { withRecords } from '../../support/records.ts';

it('The devices to choose from stand by class, with what tells one from another and marks an example', () => {
  const kb = withRecords(basis, [device('a'), device('b', { belegart: 'belegt', hersteller: 'Probe AG' })]);
  expect(JSON.parse(renderChoice(devicesByClass(kb)))).toEqual([
    {
      klasse: 'Tablets',
      geraete: [
        { slug: 'a', modell: 'a', hersteller: 'Muster AG', fiktiv: true },
        { slug: 'b', modell: 'b', hersteller: 'Probe AG', fiktiv: false },
      ],
    },
  ]);
});
