/** What a new edition changes. */
import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../../src/insights/editions.ts';
import { projectRoot } from '../../support/astro.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { changed, recordOf, renamed, withChanged } from '../../support/records.ts';

describe('The comparison of two editions', () => {
  it('names new, changed and dropped requirements in the order of their numbers', async () => {
    const kb = await knowledgeIn(projectRoot);
    const second = recordOf(kb, 'empfehlungen', 'praesentationstechnik-klassenraum-v2');
    const [comparison] = compareEditions(kb, second);
    const shown = comparison?.wandel.map((one) => [
      one.art,
      one.art === 'entfallen' ? one.vorher.nr : one.nachher.nr,
    ]);
    expect(shown).toEqual([
      ['geaendert', 'A1'],
      ['geaendert', 'A2'],
      ['geaendert', 'A3'],
      ['geaendert', 'A4'],
      ['neu', 'A5'],
      ['neu', 'A6'],
      ['neu', 'A7'],
      ['entfallen', 'B1'],
    ]);
    expect(comparison?.gleich).toBe(0);
  });

  it('counts what stays the same, and sorts A10 behind A9', async () => {
    const kb = await knowledgeOf();
    const first = recordOf(kb, 'empfehlungen', 'ersatzgeraete');
    const [one] = first.daten.anforderungen ?? [];
    const numbered = (nr: string) => ({ ...one!, nr });
    const old = changed(first, { anforderungen: [numbered('A9'), numbered('A1')] });
    const next = renamed(
      changed(first, {
        ersetzt: [first.ref],
        anforderungen: [numbered('A1'), numbered('A10'), numbered('A2')],
      }),
      'ersatzgeraete-v2',
    );
    const [comparison] = compareEditions(withChanged(kb, old, next), next);
    expect(comparison?.wandel.map(({ art }) => art)).toEqual(['neu', 'entfallen', 'neu']);
    expect(comparison?.gleich).toBe(1);
  });

  it('sees a change of the level, of the check and of the day from which it applies', async () => {
    const kb = await knowledgeOf();
    const first = recordOf(kb, 'empfehlungen', 'ersatzgeraete');
    const [one] = first.daten.anforderungen ?? [];
    for (const change of [
      { stufe: 'kann' as const },
      { pruefung: 'Anders geprüft.' },
      { ab: '2027-01-01' },
    ]) {
      const next = renamed(
        changed(first, { ersetzt: [first.ref], anforderungen: [{ ...one!, ...change }] }),
        'ersatzgeraete-v2',
      );
      const [comparison] = compareEditions(withChanged(kb, next), next);
      expect(comparison?.wandel.map(({ art }) => art)).toContain('geaendert');
    }
  });

  it('is empty for a first edition', async () => {
    const kb = await knowledgeOf();
    expect(compareEditions(kb, recordOf(kb, 'empfehlungen', 'ersatzgeraete'))).toEqual([]);
  });
});
