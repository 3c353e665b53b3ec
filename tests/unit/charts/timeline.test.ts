/** Ends of security updates as a chart. */
import { describe, expect, it } from 'vitest';
import { width } from '../../../src/charts/frame.ts';
import { hasEnd, renderTimeline } from '../../../src/charts/timeline.ts';
import { updateEnds } from '../../../src/insights/class-figures.ts';
import { knowledgeOf, today } from '../../support/content-folder.ts';
import { chartFrom, numbers } from '../../support/charts.ts';
import { all } from '../../support/html.ts';
import { changed, recordOf, renamed } from '../../support/records.ts';

interface Model {
  readonly modell: string;
  readonly bis: string;
  readonly stueck?: number;
}

/** The chart of these models, on the day of the tests. */
async function timeline(...models: readonly Model[]): Promise<string> {
  const basis = recordOf(await knowledgeOf(), 'geraete', 'mustertab-10');
  const [bestand] = basis.daten.bestaende ?? [];
  const geraete = models.map(({ modell, bis, stueck }, i) =>
    renamed(
      changed(basis, {
        modell,
        sicherheitsupdates_bis: bis,
        bestaende: stueck === undefined ? undefined : [{ ...bestand!, stueck }],
      }),
      `modell-${i}`,
    ),
  );
  return renderTimeline(updateEnds(geraete, today).filter(hasEnd), today);
}

const old = { modell: 'Alt', bis: '2025-10-14', stueck: 1240 };
const next = { modell: 'Bald', bis: '2027-09-30', stueck: 20 };

describe('The timeline', () => {
  it('says how many are over and which is next', async () => {
    const { title, message } = chartFrom(await timeline({ modell: 'Neu', bis: '2031-01-31' }, next, old));
    expect(title).toBe('Ende der Sicherheitsupdates');
    expect(message).toBe(
      'Bei 1 von 3 Modellen sind die Sicherheitsupdates zu Ende. Als Nächstes enden sie bei Bald, am 30. September 2027.',
    );
  });

  it('says so when none is over, and when all are', async () => {
    expect(chartFrom(await timeline(next, next)).message).toMatch(/^Bei keinem von 2 Modellen/);
    expect(chartFrom(await timeline(old, old)).message).toBe(
      'Bei 2 von 2 Modellen sind die Sicherheitsupdates zu Ende.',
    );
  });

  it('tells model, units, day and what is past in words', async () => {
    const { texts } = chartFrom(await timeline(old, next, { modell: 'Ohne', bis: '2028-05-31' }));
    expect(texts).toEqual(
      expect.arrayContaining([
        'Alt',
        'fiktiv, 1.240\u00A0Stück, vorbei',
        'Okt. 2025',
        'Bald',
        'fiktiv, 20\u00A0Stück',
        'Sept. 2027',
        'fiktiv, Stückzahl: keine Angabe',
        'Mai 2028',
        'heute',
      ]),
    );
  });

  it('counts the last day as one with updates', async () => {
    const texts = async (bis: string) => chartFrom(await timeline({ modell: 'A', bis }, next)).texts.join();
    expect(await texts(today)).not.toContain('vorbei');
    expect(await texts('2026-11-23')).toContain('vorbei');
  });

  it('gives each model a line of its own, also where ends are equal', async () => {
    const { svg } = chartFrom(await timeline(next, next, next, old, old));
    expect(new Set(numbers(svg, 'circle', 'cy')).size).toBe(5);
  });

  it('has dates far away and many models within its frame, with few years on the axis', async () => {
    const many = Array.from({ length: 40 }, (_, i) => ({
      modell: `Modell ${i}`,
      bis: `${2001 + 2 * i}-01-31`,
    }));
    const { svg, texts } = chartFrom(await timeline(...many, { modell: 'Fern', bis: '2399-12-31' }));
    const xs = numbers(svg, 'circle', 'cx');
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(width);
    const years = texts.filter((text) => /^\d{4}$/.test(text));
    expect(years.length).toBeGreaterThan(1);
    expect(years.length).toBeLessThanOrEqual(10);
  });

  it('works when everything ends today', async () => {
    const { texts } = chartFrom(await timeline({ modell: 'A', bis: today }, { modell: 'B', bis: today }));
    expect(texts.filter((text) => /^\d{4}$/.test(text))).toEqual(['2026', '2027']);
  });

  it('shows names as the characters that were typed, cut off where they are long', async () => {
    const hostile = { modell: '<b>&lt;"</b>', bis: '2028-01-31' };
    const long = { modell: 'Mustertab Ultrabreit '.repeat(4).trim(), bis: '2028-01-31', stueck: 1_000_000 };
    const { texts, message, svg } = chartFrom(await timeline(hostile, long));
    expect(texts).toContain('<b>&lt;"</b>');
    expect(message).toContain('bei <b>&lt;"</b>, am');
    expect(texts.find((text) => text.endsWith('…'))).toMatch(/^Mustertab/);
    expect(all(svg, 'b')).toEqual([]);
  });

  it('is the same text each time', async () => {
    expect(await timeline(old, next)).toBe(await timeline(old, next));
  });
});
