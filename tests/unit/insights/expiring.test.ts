/** What runs out when, of what is still in use. */
import { describe, expect, it } from 'vitest';
import type { Ablauf } from '../../../src/insights/device-ends.ts';
import { expiring, type Auslaufend } from '../../../src/insights/expiring.ts';
import type { EintragVon } from '../../../src/schema/eintrag.ts';
import { basis, device, holding, type Geraet } from '../../support/devices.ts';
import { today } from '../../support/content-folder.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { projectRoot } from '../../support/astro.ts';
import { randomNumbers } from '../../support/random.ts';
import { changed, recordOf, withRecords } from '../../support/records.ts';

const programme = recordOf(basis, 'foerderprogramme', 'musterfoerderung');
const bound = (zweckbindung: EintragVon<'foerderprogramme'>['daten']['zweckbindung']) =>
  changed(programme, { zweckbindung, durchfuehrung_bis: '2024-10-31' });
const authorities = basis.ofKind('traeger');

/** What runs out about these devices alone. */
const of = (geraete: readonly Geraet[], ...others: readonly EintragVon<'foerderprogramme'>[]): Auslaufend =>
  expiring(withRecords(basis, [...authorities, ...geraete, ...others]), today);

/** Without updates and spare parts of which anything is known. */
const quiet = {
  betriebssystem: 'keins',
  sicherheitsupdates_bis: 'unbekannt',
  funktionsupdates_bis: 'unbekannt',
  ersatzteile_bis: undefined,
} as const;

const line = ({ art, geraet, stueck, zeit }: Ablauf) => [
  art,
  geraet.slug,
  stueck,
  ...new Set([zeit?.von, zeit?.bis]),
];
const lines = ({ abgelaufen, jahre }: Auslaufend) => [
  ...abgelaufen.zeilen.map((one) => ['vorbei', ...line(one)]),
  ...jahre.flatMap(({ jahr, zeilen }) => zeilen.map((one) => [jahr, ...line(one)])),
];

describe('Security updates and spare parts', () => {
  it('have run out before today, or run out in their year', () => {
    const found = of([
      device('vorbei', { bestaende: undefined, sicherheitsupdates_bis: '2026-11-23' }),
      device('heute', { bestaende: undefined, sicherheitsupdates_bis: today }),
      device('spaeter', {
        bestaende: undefined,
        sicherheitsupdates_bis: '2029-03-31',
        ersatzteile_bis: { datum: '2028-01-31', grundlage: 'vertrag' },
      }),
    ]);
    expect(lines(found)).toEqual([
      ['vorbei', 'sicherheitsupdates', 'vorbei', undefined, '2026-11-23'],
      [2026, 'sicherheitsupdates', 'heute', undefined, today],
      [2028, 'ersatzteile', 'spaeter', undefined, '2028-01-31'],
      [2029, 'sicherheitsupdates', 'spaeter', undefined, '2029-03-31'],
    ]);
  });

  it('of which nobody knows the end stand apart, unless there are none to be had', () => {
    const unknown = {
      bestaende: undefined,
      sicherheitsupdates_bis: 'unbekannt',
      ersatzteile_bis: undefined,
    } as const;
    const found = of([
      device('unklar', { ...unknown, ersatzteile_bis: { grundlage: 'gesetz' } }),
      device('wagen', { ...unknown, betriebssystem: 'keins' }),
    ]);
    expect(found.unbekannt.map(line)).toEqual([
      ['sicherheitsupdates', 'unklar', undefined, undefined],
      ['ersatzteile', 'unklar', undefined, undefined],
      ['ersatzteile', 'wagen', undefined, undefined],
    ]);
    expect(lines(found)).toEqual([]);
  });

  it('count the units still in use, and nothing of a device that is gone everywhere', () => {
    const sicherheitsupdates_bis = '2026-01-31';
    const found = of([
      device('teils', {
        sicherheitsupdates_bis,
        bestaende: [
          holding({ stueck: 30, ausgemustert: 6, garantie_monate: 0 }),
          holding({ stueck: 18, ausgemustert: 18 }),
        ],
      }),
      device('weg', { sicherheitsupdates_bis, bestaende: [holding({ stueck: 18, ausgemustert: 18 })] }),
      device('zurueck', { sicherheitsupdates_bis, status: 'zurueckgezogen' }),
    ]);
    expect(lines(found)).toEqual([['vorbei', 'sicherheitsupdates', 'teils', 24, sicherheitsupdates_bis]]);
    expect(found.unbekannt.map(line)).toEqual([['ersatzteile', 'teils', 24, undefined]]);
  });

  it('of a model that its maker no longer cares for still count', () => {
    const found = of([device('alt', { status: 'ausgelaufen', sicherheitsupdates_bis: '2025-01-31' })]);
    expect(found.abgelaufen.zeilen.some(({ art }) => art === 'sicherheitsupdates')).toBe(true);
  });
});

describe('A warranty', () => {
  const warranty = (kaufjahr: number, garantie_monate: number) =>
    lines(of([device('a', { ...quiet, bestaende: [holding({ stueck: 5, kaufjahr, garantie_monate })] })]));

  it('ends in the course of a year, since only the year of purchase is known', () => {
    expect(warranty(2025, 24)).toEqual([[2027, 'garantie', 'a', 5, '2027-01-01', '2027-12-31']]);
  });

  it('that can still run is not over', () => {
    expect(warranty(2024, 24)).toEqual([[2026, 'garantie', 'a', 5, '2026-01-01', '2026-12-31']]);
    expect(warranty(2023, 24)).toEqual([['vorbei', 'garantie', 'a', 5, '2025-01-01', '2025-12-31']]);
  });

  it('of half a year more ends in one of two years, and stands in the first that is not over', () => {
    expect(warranty(2025, 18)).toEqual([[2026, 'garantie', 'a', 5, '2026-07-01', '2027-06-30']]);
    expect(warranty(2024, 18)).toEqual([['vorbei', 'garantie', 'a', 5, '2025-07-01', '2026-06-30']]);
    expect(warranty(2024, 30)).toEqual([[2026, 'garantie', 'a', 5, '2026-07-01', '2027-06-30']]);
  });

  it('that never was does not end', () => {
    expect(warranty(2024, 0)).toEqual([]);
  });
});

describe('An obligation to keep what was funded', () => {
  const funded = (stueck: number) =>
    holding({ stueck, kaufjahr: 2023, garantie_monate: 0, foerderprogramm: programme.ref });

  it('ends as its programme says, with the fifth year after the implementation', () => {
    const programm = bound({ jahre: 5, beginn_regel: 'ende_durchfuehrung_jahresende', quelle: 1 });
    const found = of([device('a', { ...quiet, bestaende: [funded(9)] })], programm);
    expect(lines(found)).toEqual([[2029, 'zweckbindung', 'a', 9, '2029-12-31']]);
    expect(found.jahre[0]?.zeilen[0]?.programm?.ref).toBe(programme.ref);
  });

  it('that begins with the purchase ends in the course of a year', () => {
    const programm = bound({ jahre: 4, beginn_regel: 'anschaffung', quelle: 1 });
    expect(lines(of([device('a', { ...quiet, bestaende: [funded(9)] })], programm))).toEqual([
      [2027, 'zweckbindung', 'a', 9, '2027-01-01', '2027-12-31'],
    ]);
  });

  it('that begins with a notice nobody here has read stands apart, once for all purchases', () => {
    const programm = bound({ jahre: 4, beginn_regel: 'bescheid', quelle: 1 });
    const found = of([device('a', { ...quiet, bestaende: [funded(9), funded(4)] })], programm);
    expect(found.unbekannt.map(line)).toContainEqual(['zweckbindung', 'a', 13, undefined]);
    expect(lines(found)).toEqual([]);
  });

  it('is none where the programme does not bind', () => {
    const found = of([device('a', { ...quiet, bestaende: [funded(9)] })], bound(undefined));
    expect([...lines(found), ...found.unbekannt.map(line)]).toEqual([['ersatzteile', 'a', 9, undefined]]);
  });
});

describe('Several purchases', () => {
  const rows = [
    holding({ stueck: 40, kaufjahr: 2021, garantie_monate: 24 }),
    holding({ stueck: 10, kaufjahr: 2022, garantie_monate: 24, ausgemustert: 4 }),
    holding({
      stueck: 9,
      kaufjahr: 2022,
      garantie_monate: 24,
      traeger: 'beispielstadt',
      traeger_anzeige: 'anonym',
    }),
    holding({
      stueck: 3,
      kaufjahr: 2022,
      garantie_monate: 24,
      traeger: 'beispielstadt',
      traeger_anzeige: 'anonym',
    }),
  ];
  const [first] = of([device('a', { ...quiet, bestaende: rows })]).abgelaufen.zeilen;

  it('share a line where the same has ended', () => {
    expect(line(first!)).toEqual(['garantie', 'a', 58, '2023-01-01', '2024-12-31']);
  });

  it('of an authority are added up if it is named, and stand alone if not', () => {
    expect(first?.halter.map(({ traeger, stueck }) => [traeger.ref, stueck])).toEqual([
      ['traeger/musterdorf', 46],
      [undefined, 9],
      [undefined, 3],
    ]);
    expect(JSON.stringify([first?.halter, first?.posten])).not.toContain('beispielstadt');
  });
});

describe('The estimate of a group', () => {
  it('has each device once, whether its updates, its spare parts or both end', () => {
    const { jahre } = of([
      device('a', {
        sicherheitsupdates_bis: '2028-01-31',
        ersatzteile_bis: { datum: '2028-06-30', grundlage: 'vertrag' },
        bestaende: [holding({ stueck: 10, kaufpreis_netto_eur: 300, garantie_monate: 48 })],
      }),
    ]);
    expect(jahre).toHaveLength(1);
    expect(jahre[0]?.zeilen.map(({ art, schaetzung }) => [art, schaetzung.betrag])).toEqual([
      ['sicherheitsupdates', 3000],
      ['ersatzteile', 3000],
      ['garantie', 3000],
    ]);
    expect(jahre[0]?.schaetzung).toEqual({ betrag: 3000, stueck: 10, ohnePreis: 0, gemietet: 0 });
  });

  it('leaves out what only loses its warranty: it can still be repaired', () => {
    const { jahre } = of([device('a', { ...quiet, bestaende: [holding({ kaufjahr: 2026 })] })]);
    expect(jahre[0]?.schaetzung).toEqual({ stueck: 0, ohnePreis: 0, gemietet: 0 });
  });

  it('says what it leaves out: unknown prices, rent and leasing', () => {
    const { abgelaufen } = of([
      device('a', {
        sicherheitsupdates_bis: '2025-01-31',
        bestaende: [
          holding({ stueck: 4, kaufpreis_netto_eur: 'unbekannt' }),
          holding({ stueck: 6, preisart: 'miete_monat', kaufpreis_netto_eur: 20 }),
        ],
      }),
    ]);
    expect(abgelaufen.schaetzung).toEqual({ stueck: 0, ohnePreis: 4, gemietet: 6 });
  });
});

it('Whatever the devices are, none is lost, no year is over and all units are in use', () => {
  const random = randomNumbers(20261124);
  const upTo = (limit: number) => Math.floor(random() * limit);
  const day = () =>
    random() < 0.2 ? 'unbekannt' : `${2020 + upTo(12)}-${String(1 + upTo(12)).padStart(2, '0')}-15`;
  for (let round = 0; round < 60; round += 1) {
    const geraete = Array.from({ length: upTo(6) }, (_, i) => {
      const stueck = 1 + upTo(50);
      const bestaende = Array.from({ length: 1 + upTo(3) }, () =>
        holding({
          stueck,
          ausgemustert: upTo(stueck + 1),
          kaufjahr: 2018 + upTo(9),
          garantie_monate: upTo(61),
        }),
      );
      return device(`g${i}`, {
        sicherheitsupdates_bis: day(),
        bestaende: random() < 0.2 ? undefined : bestaende,
      });
    });
    const found = of(geraete);
    const all = [
      ...found.abgelaufen.zeilen,
      ...found.jahre.flatMap(({ zeilen }) => zeilen),
      ...found.unbekannt,
    ];
    const inUse = geraete.filter(
      ({ daten: { bestaende } }) =>
        bestaende?.some(({ stueck, ausgemustert = 0 }) => stueck > ausgemustert) ?? true,
    );
    expect(new Set(all.map(({ geraet }) => geraet.slug))).toEqual(new Set(inUse.map(({ slug }) => slug)));
    for (const art of ['sicherheitsupdates', 'ersatzteile'] as const) {
      expect(
        all
          .filter((one) => one.art === art)
          .map(({ geraet }) => geraet.slug)
          .sort(),
      ).toEqual(inUse.map(({ slug }) => slug).sort());
    }
    for (const { stueck, posten } of all) {
      expect(stueck ?? 0).toBe(posten.reduce((sum, one) => sum + one.stueck, 0));
      expect(posten.every((one) => one.stueck > 0)).toBe(true);
    }
    const years = found.jahre.map(({ jahr }) => jahr);
    expect(years).toEqual([...new Set(years)].sort((a, b) => a - b));
    expect(years.every((jahr) => jahr >= 2026)).toBe(true);
  }
});

it('Nothing runs out where there are no devices', () => {
  expect(of([])).toEqual({
    abgelaufen: { zeilen: [], schaetzung: { stueck: 0, ohnePreis: 0, gemietet: 0 } },
    jahre: [],
    updates: [],
    unbekannt: [],
  });
});

it('The next models to lose their updates are shown first, those that nobody has any more not at all', async () => {
  const { updates } = expiring(await knowledgeIn(projectRoot), today);
  expect(updates.length).toBeGreaterThan(3);
  const ends = updates.map(({ bis }) => bis ?? '');
  expect(ends).toEqual(ends.toSorted());
  expect(updates.filter(({ bis, stueck = 0 }) => bis === undefined || stueck === 0)).toEqual([]);
});
