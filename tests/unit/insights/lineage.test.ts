/** Editions one after the other: never two of a line on one day. */
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/insights/dates.ts';
import { inForceOn, isWithin, lineageOf, lineages } from '../../../src/insights/lineage.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import type { EintragVon } from '../../../src/schema/eintrag.ts';
import { projectRoot } from '../../support/astro.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { randomNumbers } from '../../support/random.ts';
import { changed, recordOf, refs, renamed, withChanged, withRecords } from '../../support/records.ts';

type Empfehlung = EintragVon<'empfehlungen'>;

/** A decided edition named `slug`, as the basis would have it. */
const edition = (kb: KnowledgeBase, slug: string, daten: Parameters<typeof changed<'empfehlungen'>>[1]) =>
  renamed(changed(recordOf(kb, 'empfehlungen', 'ersatzgeraete'), daten), slug);

const times = (kb: KnowledgeBase, eintrag: Empfehlung) =>
  lineageOf(kb, eintrag).fassungen.map((one) => [one.eintrag.slug, one.zeit?.von, one.zeit?.bis]);

describe('A line of editions', () => {
  it('ends an edition on the day before the next one begins', async () => {
    const kb = await knowledgeOf();
    const first = edition(kb, 'v1', { gueltig_ab: '2024-01-01', status: 'abgeloest' });
    const second = edition(kb, 'v2', { gueltig_ab: '2026-03-01', fassung: 2, ersetzt: ['empfehlungen/v1'] });
    const both = withChanged(kb, first, second);
    expect(times(both, first)).toEqual([
      ['v1', '2024-01-01', '2026-02-28'],
      ['v2', '2026-03-01', undefined],
    ]);
    expect(times(both, second)).toEqual(times(both, first));
  });

  it('leaves a gap where an edition names an earlier end itself', async () => {
    const kb = await knowledgeOf();
    const first = edition(kb, 'v1', {
      gueltig_ab: '2024-01-01',
      gueltig_bis: '2024-12-31',
      status: 'abgeloest',
    });
    const second = edition(kb, 'v2', { gueltig_ab: '2026-03-01', ersetzt: ['empfehlungen/v1'] });
    const both = withRecords(kb, [first, second]);
    expect(inForceOn(both, '2024-12-31').map(({ slug }) => slug)).toEqual(['v1']);
    expect(inForceOn(both, '2025-06-01')).toEqual([]);
  });

  it('gives no time to a draft, nor to an edition replaced before it began', async () => {
    const kb = await knowledgeOf();
    const first = edition(kb, 'v1', { gueltig_ab: '2027-01-01', status: 'abgeloest' });
    const second = edition(kb, 'v2', { gueltig_ab: '2026-06-01', ersetzt: ['empfehlungen/v1'] });
    const draft = edition(kb, 'v3', {
      gueltig_ab: '2028-01-01',
      status: 'in_abstimmung',
      beschluss: undefined,
      ersetzt: ['empfehlungen/v2'],
    });
    expect(times(withRecords(kb, [first, second, draft]), draft)).toEqual([
      ['v2', '2026-06-01', undefined],
      ['v1', undefined, undefined],
      ['v3', undefined, undefined],
    ]);
  });

  it('ends what is withdrawn with the review that withdrew it', async () => {
    const kb = await knowledgeOf();
    const gone = edition(kb, 'v1', {
      gueltig_ab: '2024-01-01',
      status: 'zurueckgezogen',
      geprueft_am: '2025-05-05',
    });
    const alone = withRecords(kb, [gone]);
    expect(inForceOn(alone, '2025-05-05')).toHaveLength(1);
    expect(inForceOn(alone, '2025-05-06')).toEqual([]);
  });

  it('puts clauses that never came into force in the order in which they replace each other', async () => {
    const kb = await knowledgeOf();
    const draft = (slug: string, ersetzt?: string[]) =>
      renamed(
        changed(recordOf(kb, 'klauseln', 'ersatzgeraet-frist'), {
          status: 'entwurf',
          beschluss: undefined,
          ersetzt,
        }),
        slug,
      );
    const [second, first] = [draft('a', ['klauseln/b']), draft('b')];
    const { fassungen } = lineageOf(withRecords(kb, [second, first]), second);
    expect(fassungen.map(({ eintrag }) => eintrag.slug)).toEqual(['b', 'a']);
  });

  it('goes on in the line of the first that is replaced, and ends the others', async () => {
    const kb = await knowledgeOf();
    const a = edition(kb, 'a', { gueltig_ab: '2024-01-01', status: 'abgeloest' });
    const b = edition(kb, 'b', { gueltig_ab: '2024-02-01', status: 'abgeloest' });
    const c = edition(kb, 'c', {
      gueltig_ab: '2026-01-01',
      fassung: 2,
      ersetzt: ['empfehlungen/a', 'empfehlungen/b'],
    });
    const made = withRecords(kb, [a, b, c]);
    expect(lineages(made).map(({ anfang, fassungen }) => [anfang, fassungen.length])).toEqual([
      ['empfehlungen/a', 2],
      ['empfehlungen/b', 1],
    ]);
    expect(refs(inForceOn(made, '2025-12-31'))).toEqual(['empfehlungen/a', 'empfehlungen/b']);
    expect(refs(inForceOn(made, '2026-01-01'))).toEqual(['empfehlungen/c']);
  });
});

it('On any day at most one edition of each line is in force, whatever is written', async () => {
  const basis = await knowledgeOf();
  const random = randomNumbers(6);
  const upTo = (n: number) => Math.floor(random() * n);
  const pick = <T>(list: readonly T[]): T => list[upTo(list.length)]!;
  const dayIn = () => addDays('2020-01-01', upTo(2500));
  let inForce = 0;
  for (let run = 0; run < 150; run += 1) {
    const names = Array.from({ length: 1 + upTo(7) }, (_, i) => `e${i}`);
    const editions = names.map((slug, i) =>
      edition(basis, slug, {
        fassung: 1 + upTo(4),
        status: pick(['entwurf', 'in_abstimmung', 'beschlossen', 'abgeloest', 'zurueckgezogen']),
        gueltig_ab: random() < 0.85 ? dayIn() : undefined,
        gueltig_bis: random() < 0.3 ? dayIn() : undefined,
        geprueft_am: dayIn(),
        ersetzt:
          i > 0 && random() < 0.8
            ? [...new Set([`empfehlungen/e${upTo(i)}`, `empfehlungen/e${upTo(i)}`])]
            : undefined,
      }),
    );
    const kb = withRecords(basis, editions);
    const lines = lineages(kb);
    expect(lines.flatMap(({ fassungen }) => fassungen.map((one) => one.eintrag.slug)).sort()).toEqual(names);
    for (const line of lines) {
      for (const { eintrag } of line.fassungen) expect(lineageOf(kb, eintrag)).toEqual(line);
    }
    const starts = editions.flatMap(({ daten }) => daten.gueltig_ab ?? []);
    const days = starts.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]);
    for (const day of [...days, dayIn(), dayIn()]) {
      for (const { fassungen } of lines) {
        const valid = fassungen.filter(({ zeit }) => zeit && isWithin(zeit, day));
        expect(valid.length).toBeLessThanOrEqual(1);
        inForce += valid.length;
      }
    }
  }
  expect(inForce).toBeGreaterThan(500);
});

it('In the contents of this project the second edition of the display standard follows the first', async () => {
  const kb = await knowledgeIn(projectRoot);
  const held = (day: string) => refs(inForceOn(kb, day)).filter((ref) => ref.includes('klassenraum-v'));
  expect(held('2023-07-31')).toEqual([]);
  expect(held('2026-10-31')).toEqual(['empfehlungen/praesentationstechnik-klassenraum-v1']);
  expect(held('2026-11-01')).toEqual(['empfehlungen/praesentationstechnik-klassenraum-v2']);
});
