/** Where a clause was used, told as the authorities want it told. */
import { describe, expect, it } from 'vitest';
import { usageOf } from '../../../src/insights/clause-usage.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { changed, recordOf, refs, renamed, withChanged } from '../../support/records.ts';

describe('The use of a clause', () => {
  it('names an authority only as it wants to be seen, who began first at first', async () => {
    const kb = await knowledgeOf();
    const klausel = changed(recordOf(kb, 'klauseln', 'ersatzgeraet-frist'), {
      erprobt: [
        { traeger: 'musterdorf', seit: '2026-08' },
        { traeger: 'beispielstadt', seit: '2025-02', traeger_anzeige: 'anonym' },
        { traeger: 'beispielstadt', seit: '2024-08', traeger_anzeige: 'groessenklasse' },
      ],
    });
    const { erprobt } = usageOf(kb, klausel);
    expect(erprobt.map(({ label, ref, seit }) => [seit, label, ref])).toEqual([
      ['2024-08', 'ein Träger mit 6 bis 15 Schulen', undefined],
      ['2025-02', 'ein Träger (anonym)', undefined],
      ['2026-08', recordOf(kb, 'traeger', 'musterdorf').daten.titel, 'traeger/musterdorf'],
    ]);
    expect(JSON.stringify(erprobt)).not.toMatch(/beispielstadt/i);
  });

  it('has the experiences that name it, without those that its chain of evidence shows', async () => {
    const base = await knowledgeOf();
    const klausel = recordOf(base, 'klauseln', 'ersatzgeraet-frist');
    const inChain = recordOf(base, 'erfahrungen', '2025-austauschpool');
    const other = renamed(inChain, '2026-noch-eine');
    const kb = withChanged(base, other);
    expect(refs(usageOf(kb, klausel).erfahrungen)).toEqual([other.ref]);
    expect(inChain.daten.klauseln).toContain(klausel.ref);
  });

  it('has the device classes of the clause in the order of the vocabulary', async () => {
    const kb = await knowledgeOf();
    const klausel = recordOf(kb, 'klauseln', 'ersatzgeraet-frist');
    const [first, second] = kb.vokabulare.geraeteklassen.map(({ wert }) => wert);
    const both = changed(klausel, { geraeteklassen: [second!, first!] });
    expect(usageOf(kb, both).geraeteklassen.map(({ wert }) => wert)).toEqual([first, second]);
    expect(usageOf(kb, klausel).geraeteklassen).toEqual([]);
  });

  it('is empty for a clause that nobody has used', async () => {
    const kb = await knowledgeOf();
    const unused = usageOf(kb, recordOf(kb, 'klauseln', 'ersatzgeraet-zustand'));
    expect(unused).toEqual({ erprobt: [], erfahrungen: [], geraeteklassen: [] });
  });
});
