/** What a buyer has to answer for. */
import { expect, it } from 'vitest';
import { answerName, checklists } from '../../../src/insights/checklist.ts';
import { projectRoot } from '../../support/astro.ts';
import { today } from '../../support/content-folder.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { changed, recordOf, withChanged } from '../../support/records.ts';

const kb = await knowledgeIn(projectRoot);
const listOf = (wert: string, of = kb) => checklists(of, today).find(({ klasse }) => klasse.wert === wert);

it('A checklist has what MUSS and SOLLTE be, and leaves free what KANN', () => {
  const levels = (listOf('interaktives_display')?.anforderungen ?? []).map(({ stufe }) => stufe);
  expect(levels).toEqual(['muss', 'muss', 'muss', 'muss', 'muss', 'sollte']);
});

it('There is none for a class without a standard in force', () => {
  expect(listOf('usv')).toBeUndefined();
  const standard = recordOf(kb, 'empfehlungen', 'praesentationstechnik-klassenraum-v2');
  const draft = withChanged(kb, changed(standard, { status: 'in_abstimmung' }));
  expect(listOf('interaktives_display', draft)).toBeUndefined();
});

it('Answers are kept by edition and number, each under a name of its own', () => {
  for (const { anforderungen } of checklists(kb, today)) {
    const names = anforderungen.map(answerName);
    expect(new Set(names).size).toBe(names.length);
    for (const [i, { standard, nr }] of anforderungen.entries()) {
      expect(names[i]).toBe(`${standard.slug}.${nr}`);
    }
  }
});
