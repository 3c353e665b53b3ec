/** When a record must be looked at again: data model, section 3.6. */
import { describe, expect, it } from 'vitest';
import { isOverdue, reviewDue } from '../../../src/insights/review.ts';
import type { Eintrag } from '../../../src/schema/eintrag.ts';
import { arten, kindOf } from '../../../src/schema/kinds.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { changed, recordOf } from '../../support/records.ts';

const never = undefined;

const intervals = {
  erfahrungen: '2029-01-15',
  empfehlungen: '2027-01-15',
  geraete: '2027-01-15',
  klauseln: '2028-01-15',
  beschluesse: never,
  sitzungen: never,
  grundsatzfragen: '2027-01-15',
  fragen: '2027-01-15',
  grundlagen: '2027-01-15',
  foerderprogramme: '2026-07-15',
  themen: '2028-01-15',
  traeger: '2028-01-15',
} as const;

/** The states in which a record has ended, by kind. */
const ended = arten.flatMap((art) =>
  Object.entries(kindOf(art).lebenslauf).flatMap(([status, { geltung }]) =>
    geltung === 'beendet' ? [{ art, status }] : [],
  ),
);

/** A record with other values, whatever its kind. */
const withValues = (eintrag: Eintrag | undefined, daten: object): Eintrag =>
  ({ ...eintrag, daten: { ...eintrag?.daten, ...daten } }) as Eintrag;

describe('reviewDue', () => {
  it.each(arten)('knows the interval of %s', async (art) => {
    const [eintrag] = (await knowledgeOf()).ofKind(art);
    expect(reviewDue(withValues(eintrag, { geprueft_am: '2026-01-15' }))).toBe(intervals[art]);
  });

  it('is after three months while applications are possible, then again after six', async () => {
    const programme = changed(recordOf(await knowledgeOf(), 'foerderprogramme', 'musterfoerderung'), {
      geprueft_am: '2026-09-01',
    });
    expect(reviewDue(changed(programme, { status: 'angekuendigt' }))).toBe('2027-03-01');
    expect(reviewDue(changed(programme, { status: 'antragsphase' }))).toBe('2026-12-01');
    expect(reviewDue(changed(programme, { status: 'durchfuehrung' }))).toBe('2027-03-01');
  });

  it.each([
    ['eu', '2026-07-15'],
    ['bund', '2026-07-15'],
    ['nrw', '2026-07-15'],
    ['andere_laender', '2026-07-15'],
    ['international', '2027-01-15'],
    ['hersteller', '2027-01-15'],
    ['norm', '2027-01-15'],
  ] as const)('of a Grundlage of %s with open questions is %s', async (rechtsraum, due) => {
    const grundlage = changed(recordOf(await knowledgeOf(), 'grundlagen', 'aufbewahrung-geraetelisten'), {
      rechtsraum,
      geprueft_am: '2026-01-15',
      offene_fragen: ['Gilt das auch für private Träger?'],
    });
    expect(reviewDue(grundlage)).toBe(due);
    expect(reviewDue(changed(grundlage, { offene_fragen: undefined }))).toBe('2027-01-15');
  });

  it('is the day that the record itself names, sooner or later than usual', async () => {
    const erfahrung = recordOf(await knowledgeOf(), 'erfahrungen', '2025-austauschpool');
    expect(reviewDue(changed(erfahrung, { wiedervorlage: '2026-12-01' }))).toBe('2026-12-01');
    expect(reviewDue(changed(erfahrung, { wiedervorlage: '2040-01-01' }))).toBe('2040-01-01');
  });

  it('is the named day also for kinds that are not reviewed by themselves', async () => {
    const beschluss = recordOf(await knowledgeOf(), 'beschluesse', '2026-09-ersatzgeraete');
    expect(reviewDue(changed(beschluss, { wiedervorlage: '2027-09-10' }))).toBe('2027-09-10');
  });

  it.each(ended)('is never for $art that are $status', async ({ art, status }) => {
    const [eintrag] = (await knowledgeOf()).ofKind(art);
    const old = withValues(eintrag, { status, geprueft_am: '2001-01-01', wiedervorlage: '2002-01-01' });
    expect(reviewDue(old)).toBeUndefined();
    expect(isOverdue(old, '2026-11-24')).toBe(false);
  });
});

describe('isOverdue', () => {
  it.each([
    ['2027-03-01', false],
    ['2027-03-02', true],
    ['2027-02-28', false],
    ['2040-01-01', true],
  ])('says on %s of a record due on 1 March 2027: %s', async (today, overdue) => {
    const programme = changed(recordOf(await knowledgeOf(), 'foerderprogramme', 'musterfoerderung'), {
      geprueft_am: '2026-09-01',
    });
    expect(isOverdue(programme, today)).toBe(overdue);
  });
});
