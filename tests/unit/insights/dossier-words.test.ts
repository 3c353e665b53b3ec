/** The sentences of a dossier that are made of numbers. */
import { describe, expect, it } from 'vitest';
import {
  obligationWords,
  opinions,
  priceWords,
  reportedBy,
  verdict,
} from '../../../src/insights/dossier-words.ts';
import { dossierOf, type Dossier } from '../../../src/insights/dossier.ts';
import { projectRoot } from '../../support/astro.ts';
import { knowledgeOf, today } from '../../support/content-folder.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { withRecords } from '../../support/records.ts';

const kb = await knowledgeIn(projectRoot);
const dossier = (wert: string, of = kb): Dossier =>
  dossierOf(
    of,
    of.vokabulare.geraeteklassen.find((klasse) => klasse.wert === wert)!,
    today,
  );

describe('The verdict', () => {
  it('says in one sentence what holds, who warns and who would not buy again', () => {
    expect(verdict(dossier('interaktives_display'))).toMatchInlineSnapshot(
      `"Nach dem Standard kaufen: 5 Anforderungen sind Pflicht, 3 Erfahrungen warnen, 2 von 7 Rückmeldungen zu Modellen lauten: nicht wieder kaufen."`,
    );
  });

  it('leaves out what there is not', () => {
    expect(verdict(dossier('usv'))).toMatchInlineSnapshot(
      `"Noch gibt es keinen Standard, 2 Erfahrungen warnen."`,
    );
  });

  it('says openly that nothing is known', async () => {
    const empty = dossier('tablet', withRecords(await knowledgeOf(), []));
    expect(verdict(empty)).toMatch(/noch fast nichts/);
  });
});

describe('The words for figures', () => {
  const [trap] = dossier('interaktives_display').stolpersteine;

  it.each([
    [1, 0, '1 Träger'],
    [3, 1, '3 Träger, 1 widerspricht'],
    [2, 2, '2 Träger, 2 widersprechen'],
  ])('%i that report a trap and %i that contradict are „%s“', (traeger, widersprechen, expected) => {
    expect(reportedBy({ ...trap!, traeger, widersprechen })).toBe(expected);
  });

  it('count who confirms an experience, and say nothing where nobody has spoken', () => {
    const said = (...urteile: ('bestaetigt' | 'teilweise' | 'widerspricht')[]) =>
      opinions({
        ...trap!.erfahrung,
        daten: {
          ...trap!.erfahrung.daten,
          bestaetigungen: urteile.map((urteil) => ({
            traeger: 'musterdorf',
            urteil,
            text: 'Bei uns war es so.',
            stand: '2026-10',
          })),
        },
      });
    expect(said()).toBe('');
    expect(said('bestaetigt', 'teilweise', 'widerspricht')).toBe(
      'bestätigt von 1, teilweise von 1, 1 widerspricht',
    );
  });

  it('show a range of prices with purchases and years, or why there is none', () => {
    expect(priceWords({ n: 2 })).toBe('Dazu gibt es 2 Preisangaben; erst ab drei zeigen wir eine Spanne.');
    const spanne = { min: 1200, max: 2500, von: 2024, bis: 2024 };
    expect(priceWords({ n: 3, spanne })).toBe('1.200 bis 2.500\u00A0€ je Gerät netto (3 Käufe, 2024).');
    expect(priceWords({ n: 3, spanne: { ...spanne, bis: 2026 } })).toContain('2024 bis 2026');
  });

  it('say until when something is bound, or for how long', () => {
    const programm = kb.ofKind('foerderprogramme').find(({ daten }) => daten.zweckbindung)!;
    expect(obligationWords({ programm, bis: '2029-12-31' })).toBe(
      'Zweckbindung bis 31. Dezember 2029; der Bescheid geht vor.',
    );
    expect(obligationWords({ programm, bis: undefined })).toMatch(/^Zweckbindung \d+ Jahre;/);
  });
});
