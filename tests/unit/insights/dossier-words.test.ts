/** The sentences of a dossier that are made of numbers. */
import { describe, expect, it } from 'vitest';
import { verdict } from '../../../src/insights/dossier-words.ts';
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
