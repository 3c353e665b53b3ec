/** From experience to adoption, from whichever link one comes. */
import { describe, expect, it } from 'vitest';
import { usageOf } from '../../../src/insights/clause-usage.ts';
import { evidenceOf } from '../../../src/insights/evidence.ts';
import { recordPage } from '../../../src/insights/record-page.ts';
import { supportOf } from '../../../src/insights/support.ts';
import { projectRoot, today } from '../../support/astro.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { changed, recordOf, refs, renamed, withRecords } from '../../support/records.ts';

const kb = await knowledgeIn(projectRoot);
const standard = recordOf(kb, 'empfehlungen', 'praesentationstechnik-klassenraum-v2');
const beschluss = recordOf(kb, 'beschluesse', '2026-10-praesentationstechnik-v2');
const klausel = recordOf(kb, 'klauseln', 'ersatzteile-displays');

describe('The chain of the display standard', () => {
  it('leads from its experiences over the decision to clauses and adoption', () => {
    const chain = evidenceOf(kb, standard);
    expect(refs(chain.erfahrungen)).toContain('erfahrungen/2024-displays-ohne-ersatzteilzusage');
    expect(refs(chain.belege)).toEqual(['geraete/musterboard-86']);
    expect(refs(chain.beschluesse)).toEqual([beschluss.ref]);
    expect(refs(chain.standards)).toEqual([standard.ref]);
    expect(refs(chain.klauseln)).toContain(klausel.ref);
    const [adoption] = chain.umsetzung;
    const sum = [...(adoption?.summe.values() ?? [])].reduce((a, b) => a + b, 0);
    expect(sum).toBe(7 * 6);
  });

  it('is found from the decision and from the clause as well', () => {
    for (const link of [beschluss, klausel]) {
      const chain = evidenceOf(kb, link);
      expect(refs(chain.erfahrungen)).toContain('erfahrungen/2024-displays-ohne-ersatzteilzusage');
      expect(refs(chain.empfehlungen)).toContain(standard.ref);
      expect(refs(chain.beschluesse)).toContain(beschluss.ref);
      expect(refs(chain.klauseln)).toContain(klausel.ref);
    }
  });

  it('has every step between two records that it shows', () => {
    for (const link of [
      ...kb.ofKind('empfehlungen'),
      ...kb.ofKind('klauseln'),
      ...kb.ofKind('beschluesse'),
    ]) {
      const chain = evidenceOf(kb, link);
      const shown = new Set(
        refs([
          ...chain.erfahrungen,
          ...chain.belege,
          ...chain.empfehlungen,
          ...chain.beschluesse,
          ...chain.klauseln,
        ]),
      );
      expect(chain.schritte.flat().filter((ref) => !shown.has(ref))).toEqual([]);
      expect(shown.has(link.ref)).toBe(true);
    }
  });

  it('leaves nothing out of its page: a relation is in the chain, beside it, or in the use of the clause', () => {
    for (const link of [standard, beschluss, klausel]) {
      const page = recordPage(kb, link, today);
      const chain = page.kette!;
      const shown = new Set<string>(
        refs([
          ...chain.erfahrungen,
          ...chain.belege,
          ...chain.empfehlungen,
          ...chain.beschluesse,
          ...chain.klauseln,
          ...[...page.origins, ...page.consequences].flatMap(({ eintraege }) => eintraege),
        ]),
      );
      const related = [...kb.out(link.ref).map(({ nach }) => nach), ...kb.in(link.ref).map(({ von }) => von)];
      const users = link.art === 'klauseln' ? usageOf(kb, link).erprobt.map(({ ref }) => ref) : [];
      const missing = related.filter(
        (ref) => !shown.has(ref) && !users.includes(ref) && !ref.startsWith('themen/'),
      );
      expect(missing).toEqual([]);
    }
  });
});

describe('A draft', () => {
  it('has no decision, no standard and no adoption yet', async () => {
    const basis = await knowledgeOf();
    const draft = changed(recordOf(basis, 'empfehlungen', 'ersatzgeraete'), {
      status: 'entwurf',
      beschluss: undefined,
      grundlage: undefined,
    });
    const chain = evidenceOf(withRecords(basis, [draft]), draft);
    expect(chain).toMatchObject({
      erfahrungen: [],
      beschluesse: [],
      standards: [],
      klauseln: [],
      umsetzung: [],
    });
    expect(chain.rueckhalt).toEqual({ erfahrungen: 0, traeger: 0, widersprechen: 0 });
  });
});

describe('Support', () => {
  it('counts every authority once, whether it reported or confirmed', async () => {
    const basis = await knowledgeOf();
    const one = recordOf(basis, 'erfahrungen', '2025-austauschpool');
    const row = (traeger: string, urteil: 'bestaetigt' | 'teilweise' | 'widerspricht') => ({
      traeger,
      urteil,
      text: 'Bei uns war es so.',
      stand: '2026-01',
    });
    const first = changed(one, {
      traeger: ['a', 'b'],
      bestaetigungen: [row('b', 'bestaetigt'), row('c', 'teilweise'), row('d', 'widerspricht')],
    });
    const second = renamed(
      changed(one, { traeger: ['c'], bestaetigungen: [row('d', 'widerspricht')] }),
      'zweite',
    );
    expect(supportOf([first, second])).toEqual({ erfahrungen: 2, traeger: 3, widersprechen: 1 });
  });
});
