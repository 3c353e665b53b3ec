/** The obligation to keep what was funded ends with a calendar year. */
import { describe, expect, it } from 'vitest';
import { zweckbindungBis } from '../../../src/insights/funding.ts';
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
