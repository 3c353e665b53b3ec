/** What went wrong elsewhere, worst first. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { traps } from '../../../src/insights/traps.ts';
import type { EintragVon } from '../../../src/schema/eintrag.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { changed, recordOf, renamed } from '../../support/records.ts';

type Erfahrung = EintragVon<'erfahrungen'>;
type Bestaetigung = NonNullable<Erfahrung['daten']['bestaetigungen']>[number];

const basis = recordOf(
  await knowledgeIn(join(import.meta.dirname, '../../fixtures/basis')),
  'erfahrungen',
  '2025-austauschpool',
);

const failure = (slug: string, daten: Partial<Erfahrung['daten']>): Erfahrung =>
  renamed(
    changed(basis, {
      erfahrungsart: 'fehlentwicklung',
      bestaetigungen: undefined,
      traeger: ['musterdorf'],
      ...daten,
    }),
    slug,
  );

const says = (traeger: string, urteil: Bestaetigung['urteil']): Bestaetigung => ({
  traeger,
  urteil,
  text: 'Bei uns war es so.',
  stand: '2026-01',
});

const slugs = (...list: Erfahrung[]) => traps(list).map(({ erfahrung }) => erfahrung.slug);

describe('Traps', () => {
  it('are experiences that failed or half worked, not those that worked or are open', () => {
    const outcomes = ['bewaehrt', 'mit_einschraenkung', 'fehlentwicklung', 'offen'] as const;
    const list = outcomes.map((erfahrungsart) => failure(erfahrungsart, { erfahrungsart }));
    expect(slugs(...list).sort()).toEqual(['fehlentwicklung', 'mit_einschraenkung']);
  });

  it('come by damage: lessons that fail before money, money before work', () => {
    expect(
      slugs(
        failure('arbeit', { auswirkung: ['mehrarbeit'] }),
        failure('geld', { auswirkung: ['mehrkosten'] }),
        failure('unterricht', { auswirkung: ['unterrichtsausfall'] }),
      ),
    ).toEqual(['unterricht', 'geld', 'arbeit']);
  });

  it('come by the number of authorities where the damage is the same', () => {
    const auswirkung: Erfahrung['daten']['auswirkung'] = ['mehrkosten'];
    expect(
      slugs(
        failure('einer', { auswirkung }),
        failure('zwei', { auswirkung, bestaetigungen: [says('beispielstadt', 'bestaetigt')] }),
      ),
    ).toEqual(['zwei', 'einer']);
  });

  it('do not count who contradicts, but say so', () => {
    const [trap] = traps([
      failure('streit', {
        auswirkung: ['mehrkosten'],
        bestaetigungen: [says('beispielstadt', 'widerspricht'), says('modellkreis', 'teilweise')],
      }),
    ]);
    expect(trap).toMatchObject({ traeger: 2, widersprechen: 1 });
  });

  it('do not count good effects, nor an authority twice', () => {
    const [trap] = traps([
      failure('gut', {
        auswirkung: ['zeitgewinn', 'mehrarbeit'],
        bestaetigungen: [says('musterdorf', 'bestaetigt')],
      }),
    ]);
    expect(trap).toMatchObject({ traeger: 1, gewicht: 1 });
  });

  it('alike in everything come by their names, in any order of the records', () => {
    const list = ['c', 'a', 'b'].map((slug) => failure(slug, { auswirkung: ['mehrkosten'] }));
    expect(slugs(...list)).toEqual(['a', 'b', 'c']);
    expect(slugs(...list.toReversed())).toEqual(['a', 'b', 'c']);
  });
});
