/** What the knowledge base covers, and what nobody uses. */
import { describe, expect, it } from 'vitest';
import { contributions } from '../../../src/insights/contributions.ts';
import { abgedeckteArten, coverage } from '../../../src/insights/coverage.ts';
import { projectRoot, today } from '../../support/astro.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { changed, recordOf, refs, renamed, withChanged, withRecords } from '../../support/records.ts';

describe('Coverage', () => {
  it('counts every record under each of its topics', async () => {
    const kb = await knowledgeIn(projectRoot);
    const { abdeckung } = coverage(kb, today);
    const counted = abdeckung.flatMap(({ anzahlen }) => anzahlen).reduce((a, b) => a + b, 0);
    const named = abgedeckteArten
      .flatMap((art) => [...kb.ofKind(art)])
      .flatMap(({ daten }) => ('themen' in daten ? daten.themen : []));
    expect(counted).toBe(named.length);
  });

  it('lists a lesson without consequence only after twelve months', async () => {
    const kb = await knowledgeOf();
    const lesson = (erstellt_am: string) =>
      renamed(changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), { erstellt_am }), 'einsam');
    const listed = (erstellt_am: string, day: string) =>
      refs(coverage(withChanged(kb, lesson(erstellt_am)), day).ohneFolge);
    expect(listed('2025-11-24', '2026-11-24')).toContain('erfahrungen/einsam');
    expect(listed('2025-11-25', '2026-11-24')).not.toContain('erfahrungen/einsam');
  });

  it('does not list a lesson on which a recommendation rests', async () => {
    const kb = await knowledgeOf();
    const lesson = renamed(
      changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), { erstellt_am: '2020-01-01' }),
      'genutzt',
    );
    const resting = changed(recordOf(kb, 'empfehlungen', 'ersatzgeraete'), { grundlage: [lesson.ref] });
    expect(refs(coverage(withChanged(kb, lesson, resting), today).ohneFolge)).not.toContain(lesson.ref);
  });

  it('lists standards that rest on no experience, drafts not yet', async () => {
    const kb = await knowledgeOf();
    const bare = changed(recordOf(kb, 'empfehlungen', 'ersatzgeraete'), {
      grundlage: ['grundlagen/aufbewahrung-geraetelisten'],
    });
    expect(refs(coverage(withChanged(kb, bare), today).ohneErfahrung)).toContain(bare.ref);
    const draft = changed(bare, { status: 'entwurf' });
    expect(refs(coverage(withChanged(kb, draft), today).ohneErfahrung)).not.toContain(bare.ref);
  });

  it('calls a record orphaned only if no relation leads to it or away from it', async () => {
    const kb = await knowledgeOf();
    const alone = renamed(
      changed(recordOf(kb, 'fragen', '2026-11-stifte'), { sitzung: undefined, beantwortet_durch: undefined }),
      'allein',
    );
    const orphans = (...more: Parameters<typeof withChanged>[1][]) =>
      refs(coverage(withChanged(kb, alone, ...more), today).verwaist);
    expect(orphans()).toContain('fragen/allein');
    const pointing = changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), { verwandt: [alone.ref] });
    expect(orphans(pointing)).not.toContain('fragen/allein');
  });

  it('is empty without records', async () => {
    expect(coverage(withRecords(await knowledgeOf(), []), today)).toEqual({
      abdeckung: [],
      luecken: [],
      ohneErfahrung: [],
      ohneFolge: [],
      verwaist: [],
      offeneFragen: [],
    });
  });
});

describe('Contributions', () => {
  it('are counted by authority and year, records and rows in records of others alike', async () => {
    const kb = await knowledgeOf();
    const one = changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), {
      traeger: ['musterdorf'],
      traeger_anzeige: 'offen',
      erstellt_am: '2024-05-01',
      bestaetigungen: [
        { traeger: 'beispielstadt', urteil: 'bestaetigt', text: 'Bei uns auch so.', stand: '2026-03' },
      ],
    });
    const authorities = [recordOf(kb, 'traeger', 'musterdorf'), recordOf(kb, 'traeger', 'beispielstadt')];
    const { jahre, zeilen } = contributions(withRecords(kb, [one, ...authorities] as never));
    expect(jahre).toEqual([2024, 2025, 2026]);
    // By name: „Gemeinde Musterdorf“ before „Stadt Beispielstadt“.
    expect(zeilen.map(({ traeger, anzahlen, gesamt }) => [traeger, anzahlen, gesamt])).toEqual([
      ['traeger/musterdorf', [1, 0, 0], 1],
      ['traeger/beispielstadt', [0, 0, 1], 1],
    ]);
  });

  it('of those who want to stay unnamed stand in one last row without a name', async () => {
    const kb = await knowledgeOf();
    const hidden = changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), {
      traeger: ['musterdorf', 'beispielstadt'],
      traeger_anzeige: 'groessenklasse',
      bestaetigungen: undefined,
    });
    const { zeilen } = contributions(
      withRecords(kb, [hidden, recordOf(kb, 'traeger', 'musterdorf')] as never),
    );
    expect(zeilen).toHaveLength(1);
    expect(zeilen[0]).toMatchObject({ gesamt: 2 });
    expect(zeilen[0]).not.toHaveProperty('label');
  });

  it('are none without records', async () => {
    expect(contributions(withRecords(await knowledgeOf(), []))).toEqual({ jahre: [], zeilen: [] });
  });
});
