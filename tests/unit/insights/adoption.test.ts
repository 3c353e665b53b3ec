/** Who has adopted a recommendation, and what has to be assessed again. */
import { describe, expect, it } from 'vitest';
import { adoptionOf } from '../../../src/insights/adoption.ts';
import { edit, knowledgeOf } from '../../support/content-folder.ts';
import { changed, recordOf, withChanged } from '../../support/records.ts';

const standard = 'empfehlungen/ersatzgeraete';

describe('adoptionOf', () => {
  it('gives the rows of every authority, with the words for their state', async () => {
    const [first, ...others] = adoptionOf(await knowledgeOf(), standard);
    expect(others).toEqual([]);
    expect(first?.traeger.ref).toBe('traeger/musterdorf');
    expect(first?.zeilen).toMatchInlineSnapshot(`
      [
        {
          "anforderung": undefined,
          "begruendung": "In einer Schule fehlt noch der Schrank.",
          "bis": undefined,
          "neu_bewerten": false,
          "stand": "Teilweise",
        },
        {
          "anforderung": "A1",
          "begruendung": undefined,
          "bis": undefined,
          "neu_bewerten": false,
          "stand": "Umgesetzt",
        },
      ]
    `);
  });

  it('asks to assess again what was assessed for an earlier edition', async () => {
    const kb = await knowledgeOf();
    const second = withChanged(kb, changed(recordOf(kb, 'empfehlungen', 'ersatzgeraete'), { fassung: 2 }));
    expect(adoptionOf(second, standard)[0]?.zeilen.map(({ neu_bewerten }) => neu_bewerten)).toEqual([
      true,
      true,
    ]);
  });

  it('keeps the date of a plan', async () => {
    const kb = await knowledgeOf(
      edit('content/umsetzung/musterdorf.yaml', 'stand: umgesetzt\n', 'stand: geplant\n  bis: 2027-08-01\n'),
    );
    expect(adoptionOf(kb, standard)[0]?.zeilen[1]).toMatchObject({ stand: 'Geplant', bis: '2027-08-01' });
  });

  it('leaves out authorities that say nothing about this recommendation', async () => {
    expect(adoptionOf(await knowledgeOf(), 'empfehlungen/ladewagen')).toEqual([]);
    expect(adoptionOf(await knowledgeOf({ 'content/umsetzung/musterdorf.yaml': null }), standard)).toEqual(
      [],
    );
  });
});
