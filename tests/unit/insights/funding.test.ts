/** The obligation to keep what was funded ends with a calendar year. */
import { describe, expect, it } from 'vitest';
import { boundUntil, zweckbindungBis } from '../../../src/insights/funding.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { changed, recordOf } from '../../support/records.ts';

const rule = { jahre: 5, beginn_regel: 'ende_durchfuehrung_jahresende', quelle: 1 } as const;

describe('zweckbindungBis', () => {
  it.each([
    ['2024-10-31', 5, '2029-12-31'],
    ['2022-03-15', 5, '2027-12-31'],
    ['2024-12-31', 5, '2029-12-31'],
    ['2025-01-01', 5, '2030-12-31'],
    ['2024-02-29', 1, '2025-12-31'],
    ['2024-10-31', 10, '2034-12-31'],
  ])(
    'is, after the end of the implementation on %s and %i years, %s',
    async (durchfuehrung_bis, jahre, end) => {
      const programme = changed(recordOf(await knowledgeOf(), 'foerderprogramme', 'musterfoerderung'), {
        durchfuehrung_bis,
        zweckbindung: { ...rule, jahre },
      });
      expect(zweckbindungBis(programme)).toBe(end);
    },
  );

  it.each([
    ['no rule is known', { zweckbindung: undefined }],
    ['the end of the implementation is not known', { durchfuehrung_bis: undefined, zweckbindung: rule }],
    ['it begins with the purchase', { zweckbindung: { ...rule, beginn_regel: 'anschaffung' } }],
    ['it begins with the notice', { zweckbindung: { ...rule, beginn_regel: 'bescheid' } }],
  ] as const)('is not said where %s', async (_case, daten) => {
    const programme = changed(recordOf(await knowledgeOf(), 'foerderprogramme', 'musterfoerderung'), daten);
    expect(zweckbindungBis(programme)).toBeUndefined();
  });
});

describe('boundUntil', () => {
  it.each([
    // The worked examples of the Ministry's rule: the year of the end does not count, the fifth after it does.
    ['2024-10-31', 5, '2029-12-31'],
    ['2022-03-15', 5, '2027-12-31'],
    // The last and the first day of a year are a day apart, their obligations a year.
    ['2024-12-31', 5, '2029-12-31'],
    ['2025-01-01', 5, '2030-12-31'],
    ['2024-02-29', 5, '2029-12-31'],
  ])('from the end of the implementation on %s for %i years is %s', (tag, jahre, bis) => {
    expect(boundUntil({ beginn_regel: 'ende_durchfuehrung_jahresende', jahre }, tag)).toBe(bis);
  });

  describe.each(['anschaffung', 'bescheid'] as const)('by the rule %s', (beginn_regel) => {
    it.each([
      ['2021-03-15', 5, '2026-03-15'],
      ['2021-12-31', 5, '2026-12-31'],
      ['2022-01-01', 5, '2027-01-01'],
      ['2022-01-01', 1, '2023-01-01'],
      // 2029 has no 29 February, 2028 has one.
      ['2024-02-29', 5, '2029-02-28'],
      ['2024-02-29', 4, '2028-02-29'],
      ['2023-02-28', 1, '2024-02-28'],
      ['2000-06-30', 30, '2030-06-30'],
    ])('from %s for %i years is %s', (tag, jahre, bis) => {
      expect(boundUntil({ beginn_regel, jahre }, tag)).toBe(bis);
    });
  });
});
