/** The file from which the cost calculator is filled in. */
import { expect, it } from 'vitest';
import { devicesWithDefaults } from '../../../src/insights/ownership-defaults.ts';
import { renderOwnershipDefaults, type Vorgabengeraet } from '../../../src/publishing/ownership-json.ts';
import { isFictional } from '../../../src/insights/trust.ts';
import { projectRoot } from '../../support/astro.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { changed, recordOf, withChanged, withRecords } from '../../support/records.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';

const rendered = (kb: KnowledgeBase) =>
  JSON.parse(renderOwnershipDefaults(devicesWithDefaults(kb))) as Vorgabengeraet[];

it('Every value says what it rests on, a small sample that it is one', async () => {
  const kb = await knowledgeIn(projectRoot);
  const device = rendered(kb).find(({ slug }) => slug === 'probetab-12');
  expect(device?.vorgaben).toEqual({
    preis: { wert: 328.5, herkunft: 'Median aus 2 Käufen, 2025, kleine Stichprobe' },
    zubehoer: { wert: 26, herkunft: 'als nötig genannt: Feste Hülle mit Rand' },
    reparaturen: { wert: 5, herkunft: '7 Defekte aller Arten bei 120 Geräten' },
    reparaturkosten: { wert: 122, herkunft: 'Median aus 4 Reparaturwegen von 0\u00A0€ bis 214\u00A0€' },
  });
});

it('One purchase and one way to repair are named as one, accessories without a price too', async () => {
  const kb = await knowledgeOf();
  const basis = recordOf(kb, 'geraete', 'mustertab-10');
  const device = changed(basis, {
    reparaturen: [
      {
        defektart: 'akku',
        weg: 'frei',
        kosten_netto_eur: 80,
        dauer_tage: 5,
        garantie_bleibt: 'ja',
        wer_zahlt: 'traeger',
        stand: '2026-01',
      },
    ],
    zubehoer: [
      { art: 'Hülle', kosten_netto_eur: 20, pflicht: true },
      { art: 'Kabel', pflicht: true },
    ],
  });
  const [found] = rendered(withChanged(kb, device));
  expect(found?.vorgaben).toEqual({
    preis: { wert: 389, herkunft: 'aus 1 Kauf, 2024, kleine Stichprobe' },
    zubehoer: { wert: 20, herkunft: 'als nötig genannt: Hülle, ohne Preisangabe: Kabel' },
    reparaturen: { wert: 3.3, herkunft: '6 Defekte aller Arten bei 180 Geräten' },
    reparaturkosten: { wert: 80, herkunft: 'aus 1 Reparaturweg, kleine Stichprobe' },
  });
});

it('Every example is marked as one', async () => {
  const kb = await knowledgeIn(projectRoot);
  const marks = rendered(kb).map(({ slug, fiktiv }) => [slug, fiktiv]);
  expect(marks.length).toBeGreaterThan(5);
  expect(marks).toEqual(marks.map(([slug]) => [slug, isFictional(recordOf(kb, 'geraete', String(slug)))]));
});

it('Without devices the list is empty', async () => {
  expect(rendered(withRecords(await knowledgeOf(), []))).toEqual([]);
});
