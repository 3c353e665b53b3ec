/** Who wants to stay unnamed is unnamed, whichever side one looks from. */
import { describe, expect, it } from 'vitest';
import {
  authorityCount,
  contributor,
  contributorsOf,
  isVisible,
} from '../../../src/insights/contributors.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { changed, recordOf, withChanged } from '../../support/records.ts';

const erfahrung = 'erfahrungen/2025-austauschpool';

describe('contributor', () => {
  it.each([
    ['offen', { label: 'Gemeinde Musterdorf (fiktiv)', ref: 'traeger/musterdorf' }],
    ['groessenklasse', { label: 'ein Träger mit 2 bis 5 Schulen' }],
    ['anonym', { label: 'ein Träger (anonym)' }],
  ] as const)('shows an authority that wants to be seen as %s', async (anzeige, shown) => {
    expect(contributor(await knowledgeOf(), 'musterdorf', anzeige)).toEqual(shown);
  });

  it('says no more than that there is one where the authority is unknown', async () => {
    expect(contributor(await knowledgeOf(), 'nirgendwo', 'offen')).toEqual({ label: 'ein Träger (anonym)' });
  });
});

describe('contributorsOf', () => {
  it.each([
    ['offen', ['Gemeinde Musterdorf (fiktiv)', 'Stadt Beispielstadt (fiktiv)']],
    ['groessenklasse', ['ein Träger mit 2 bis 5 Schulen', 'ein Träger mit 6 bis 15 Schulen']],
    ['anonym', ['ein Träger (anonym)', 'ein Träger (anonym)']],
    [undefined, ['ein Träger (anonym)', 'ein Träger (anonym)']],
  ] as const)('lists the authorities of a record, seen as %s', async (anzeige, labels) => {
    const kb = await knowledgeOf();
    const eintrag = changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), {
      traeger: ['musterdorf', 'beispielstadt'],
      traeger_anzeige: anzeige,
    });
    expect(contributorsOf(kb, eintrag).map(({ label }) => label)).toEqual(labels);
  });

  it('is empty for records that nobody in particular contributed, and for authorities', async () => {
    const kb = await knowledgeOf();
    expect(contributorsOf(kb, recordOf(kb, 'fragen', '2026-11-stifte'))).toEqual([]);
    expect(contributorsOf(kb, recordOf(kb, 'traeger', 'musterdorf'))).toEqual([]);
  });
});

describe('authorityCount', () => {
  it('counts contributors, confirmations, holdings and trials, each authority once', async () => {
    const kb = await knowledgeOf();
    const experience = recordOf(kb, 'erfahrungen', '2025-austauschpool');
    expect(authorityCount(experience)).toBe(2);
    expect(authorityCount(changed(experience, { traeger: ['beispielstadt'] }))).toBe(1);
    expect(authorityCount(recordOf(kb, 'geraete', 'mustertab-10'))).toBe(1);
    expect(authorityCount(recordOf(kb, 'klauseln', 'ersatzgeraet-frist'))).toBe(1);
    expect(authorityCount(recordOf(kb, 'fragen', '2026-11-stifte'))).toBe(0);
  });

  it('counts several purchases of one authority as one', async () => {
    const device = recordOf(await knowledgeOf(), 'geraete', 'mustertab-10');
    const rows = device.daten.bestaende ?? [];
    const twice = changed(device, {
      bestaende: [...rows, ...rows.map((row) => ({ ...row, kaufjahr: 2025 }))],
    });
    expect(authorityCount(twice)).toBe(1);
  });
});

describe('isVisible', () => {
  it.each([
    ['offen', true],
    ['groessenklasse', false],
    ['anonym', false],
    [undefined, false],
  ] as const)('lets the contribution of a record shown as %s be seen: %s', async (anzeige, visible) => {
    const kb = await knowledgeOf();
    const linked = withChanged(
      kb,
      changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), { traeger_anzeige: anzeige }),
    );
    const edges = linked.out(erfahrung).filter(({ pfad }) => pfad[0] === 'traeger');
    expect(edges.map((kante) => isVisible(linked, kante))).toEqual([visible]);
  });

  it('asks each row of holdings for itself', async () => {
    const kb = await knowledgeOf();
    const device = recordOf(kb, 'geraete', 'mustertab-10');
    const [row] = device.daten.bestaende ?? [];
    const linked = withChanged(
      kb,
      changed(device, {
        bestaende: [
          { ...row!, traeger_anzeige: 'anonym' },
          { ...row!, traeger: 'beispielstadt', traeger_anzeige: 'offen' },
          { ...row!, traeger: 'beispielstadt', traeger_anzeige: 'groessenklasse' },
        ],
      }),
    );
    const edges = linked.out(device.ref).filter(({ nach }) => nach.startsWith('traeger/'));
    expect(edges.map((kante) => [kante.nach, isVisible(linked, kante)])).toEqual([
      ['traeger/musterdorf', false],
      ['traeger/beispielstadt', true],
      ['traeger/beispielstadt', false],
    ]);
  });

  it('shows who confirms an experience, even of an authority that stays anonymous', async () => {
    const kb = await knowledgeOf();
    const linked = withChanged(
      kb,
      changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), { traeger_anzeige: 'anonym' }),
    );
    const edges = linked.out(erfahrung).filter(({ nach }) => nach === 'traeger/beispielstadt');
    expect(edges.map((kante) => isVisible(linked, kante))).toEqual([true]);
  });

  it('never hides a relation that leads to no authority', async () => {
    const kb = await knowledgeOf();
    const linked = withChanged(
      kb,
      changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), { traeger_anzeige: 'anonym' }),
    );
    const edges = linked.out(erfahrung).filter(({ nach }) => !nach.startsWith('traeger/'));
    expect(edges.filter((kante) => !isVisible(linked, kante))).toEqual([]);
  });
});
