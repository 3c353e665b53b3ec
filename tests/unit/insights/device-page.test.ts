/** What the page of a device computes from the holdings. */
import { describe, expect, it } from 'vitest';
import { devicePage } from '../../../src/insights/device-page.ts';
import { basis, device, holding, type Geraet } from '../../support/devices.ts';
import { today } from '../../support/content-folder.ts';

const pageOf = (geraet: Geraet) => devicePage(basis, geraet, today);

describe('The page of a device', () => {
  it('says little of a device of which nobody has reported anything', () => {
    const page = pageOf(
      device('leer', {
        bestaende: undefined,
        sicherheitsupdates_bis: 'unbekannt',
        funktionsupdates_bis: 'unbekannt',
        ersatzteile_bis: undefined,
      }),
    );
    expect(page).toEqual({
      klasse: basis.vokabulare.geraeteklassen.find(({ wert }) => wert === 'tablet'),
      fristen: { sicherheitsupdates: undefined, funktionsupdates: undefined, ersatzteile: undefined },
      urteile: [],
      defekte: [],
      reparaturen: [],
      einsaetze: [],
    });
  });

  it('counts units, those in use, authorities and years over all purchases', () => {
    const bestaende = [
      holding({ stueck: 100, ausgemustert: 30, kaufjahr: 2022, wieder_kaufen: 'ja' }),
      holding({ stueck: 20, kaufjahr: 2024, wieder_kaufen: 'nein' }),
      holding({ stueck: 5, kaufjahr: 2023, traeger: 'beispielstadt', wieder_kaufen: 'ja' }),
    ];
    expect(pageOf(device('a', { bestaende })).bestand).toEqual({
      gekauft: 125,
      imEinsatz: 95,
      traeger: 2,
      von: 2022,
      bis: 2024,
      wieder_kaufen: new Map([
        ['ja', 2],
        ['nein', 1],
      ]),
    });
  });

  it('counts months from today to each end', () => {
    const { fristen } = pageOf(
      device('a', {
        sicherheitsupdates_bis: '2027-11-24',
        funktionsupdates_bis: '2026-09-23',
        ersatzteile_bis: { datum: '2026-12-01', grundlage: 'vertrag' },
      }),
    );
    expect(fristen.sicherheitsupdates).toEqual({ bis: '2027-11-24', monate: 12, vorbei: false });
    expect(fristen.funktionsupdates).toEqual({ bis: '2026-09-23', monate: -2, vorbei: true });
    expect(fristen.ersatzteile).toEqual({ bis: '2026-12-01', monate: 0, vorbei: false });
  });

  it('puts the purchases of a named authority together, and leaves those of an unnamed one apart', () => {
    const hidden = { traeger: 'beispielstadt', traeger_anzeige: 'anonym' } as const;
    const bestaende = [
      holding({ kaufjahr: 2022 }),
      holding(hidden),
      holding({ kaufjahr: 2024 }),
      holding(hidden),
    ];
    const seen = pageOf(device('a', { bestaende })).urteile.map(({ traeger, stimmen }) => [
      traeger.ref,
      stimmen.map(({ kaufjahr }) => kaufjahr),
    ]);
    expect(seen).toEqual([
      ['traeger/musterdorf', [2022, 2024]],
      [undefined, [2024]],
      [undefined, [2024]],
    ]);
  });

  it('lists where it is still in use, most units first, without purchases that are gone', () => {
    const bestaende = [
      holding({ stueck: 10, ausgemustert: 10 }),
      holding({ stueck: 8, traeger: 'beispielstadt', traeger_anzeige: 'groessenklasse' }),
      holding({ stueck: 50, ausgemustert: 1, kaufjahr: 2021 }),
    ];
    const { einsaetze } = pageOf(device('a', { bestaende }));
    expect(einsaetze.map(({ stueck, kaufjahr, schulform }) => [stueck, kaufjahr, schulform])).toEqual([
      [49, 2021, 'Grundschule'],
      [8, 2024, 'Grundschule'],
    ]);
    expect(einsaetze[1]?.traeger).not.toHaveProperty('ref');
    expect(JSON.stringify(einsaetze)).not.toContain('beispielstadt');
  });

  it('has the ways to repair a defect side by side, the cheapest first', () => {
    const way = { dauer_tage: 5, garantie_bleibt: 'ja', wer_zahlt: 'traeger', stand: '2026-01' } as const;
    const { reparaturen } = pageOf(
      device('a', {
        reparaturen: [
          { ...way, defektart: 'akku', weg: 'hersteller', kosten_netto_eur: 90 },
          { ...way, defektart: 'panel', weg: 'frei', kosten_netto_eur: 'unbekannt' },
          { ...way, defektart: 'akku', weg: 'frei', kosten_netto_eur: 40 },
        ],
      }),
    );
    expect(reparaturen.map(({ defektart, wege }) => [defektart, wege.map(({ weg }) => weg)])).toEqual([
      ['akku', ['frei', 'hersteller']],
      ['panel', ['frei']],
    ]);
  });

  it('gives the defects of all purchases as one rate with the period that was watched', () => {
    const defect = (anzahl: number, monate: number) => [{ art: 'akku' as const, anzahl, monate }];
    const bestaende = [
      holding({ stueck: 20, defekte: defect(2, 12) }),
      holding({ stueck: 5, traeger: 'beispielstadt', defekte: defect(1, 24) }),
    ];
    const [akku] = pageOf(device('a', { bestaende })).defekte;
    expect(akku?.rate).toBeCloseTo(3 / 30);
    expect(akku).toMatchObject({ anzahl: 3, stueck: 25, traeger: 2, kleineStichprobe: true });
    expect(akku?.monate).toBeCloseTo(14.4);
  });
});
