/** The answer to how long something is bound, in sentences. */
import { describe, expect, it } from 'vitest';
import { explainObligation, remaining } from '../../../src/client/obligation-words.ts';
import { obligationTexts as texts } from '../../../src/components/rechner/obligation-texts.ts';

const today = '2026-11-24';
const byYear = { jahre: 5, beginn_regel: 'ende_durchfuehrung_jahresende' } as const;

describe('The answer', () => {
  it('names the last day, how long still, and how it was counted', () => {
    expect(explainObligation(texts, byYear, '2024-10-31', today)).toEqual({
      bis: '2029-12-31',
      satz: 'Nach dieser Regel ist bis einschließlich 31. Dezember 2029 gebunden, was gefördert wurde: noch 37 Monate (gerechnet am 24. November 2026).',
      schritte: [
        'Ende der Durchführung laut Bescheid: 31. Oktober 2024.',
        '2024 + 5 = 2029. Die Frist endet mit diesem Kalenderjahr: 31. Dezember 2029.',
      ],
    });
  });

  it('says that an obligation is over only when its last day has passed', () => {
    const on = (day: string) => explainObligation(texts, byYear, '2020-06-30', day).satz;
    expect(on('2025-12-31')).toContain('noch weniger als 1 Monat');
    expect(on('2026-01-01')).toBe(
      'Nach dieser Regel ist die Frist abgelaufen. Ihr letzter Tag war der 31. Dezember 2025.',
    );
  });

  it('says of a rule without a last day of its own that the same day was taken', () => {
    const rule = { jahre: 7, beginn_regel: 'anschaffung' } as const;
    expect(explainObligation(texts, rule, '2021-03-15', today).schritte).toEqual([
      'Tag der Anschaffung: 15. März 2021.',
      '2021 + 7 = 2028, derselbe Tag: 15. März 2028.',
      'Den letzten Tag nennt die Regel nicht, gerechnet ist der Jahrestag.',
    ]);
  });

  it('says what became of a 29 February', () => {
    const rule = { jahre: 5, beginn_regel: 'bescheid' } as const;
    const { bis, schritte } = explainObligation(texts, rule, '2024-02-29', today);
    expect(bis).toBe('2029-02-28');
    expect(schritte.slice(0, 2)).toEqual([
      'Datum des Bescheids: 29. Februar 2024.',
      '2024 + 5 = 2029. Einen 29. Februar gibt es dann nicht, deshalb 28. Februar 2029.',
    ]);
  });
});

describe('What remains', () => {
  it.each([
    ['2026-11-24', 'noch weniger als 1 Monat'],
    ['2026-12-23', 'noch weniger als 1 Monat'],
    ['2026-12-24', 'noch 1 Monat'],
    ['2027-01-24', 'noch 2 Monate'],
    ['2029-12-31', 'noch 37 Monate'],
  ])('until %s is „%s“', (bis, text) => {
    expect(remaining(texts, bis, today)).toBe(text);
  });
});
