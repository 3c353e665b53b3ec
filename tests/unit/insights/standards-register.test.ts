/** The register of standards, and the texts for parents that it yields. */
import { describe, expect, it } from 'vitest';
import { parentsTexts } from '../../../src/insights/parents.ts';
import { standardsRegister } from '../../../src/insights/standards-register.ts';
import { timesInForce } from '../../../src/insights/times-in-force.ts';
import { projectRoot, today } from '../../support/astro.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { changed, recordOf, renamed, withChanged, withRecords } from '../../support/records.ts';

describe('The register', () => {
  it('has every recommendation exactly once below a topic', async () => {
    const kb = await knowledgeIn(projectRoot);
    const shown = standardsRegister(kb, today).themen.flatMap(({ zeilen, fruehere }) => [
      ...zeilen.map(({ standard }) => standard.ref),
      ...fruehere.map(({ ref }) => ref),
    ]);
    expect(shown.toSorted()).toEqual(kb.ofKind('empfehlungen').map(({ ref }) => ref));
  });

  it('asks for comments on what is discussed, the nearest deadline first, the missed ones last', async () => {
    const kb = await knowledgeOf();
    const draft = (slug: string, rueckmeldung_bis: string) =>
      renamed(
        changed(recordOf(kb, 'empfehlungen', 'ersatzgeraete'), { status: 'in_abstimmung', rueckmeldung_bis }),
        slug,
      );
    const made = withRecords(kb, [
      ...kb.eintraege.filter(({ art }) => art === 'themen'),
      draft('spaet', '2027-02-01'),
      draft('bald', '2026-12-01'),
      draft('vorbei', '2026-11-01'),
    ] as never);
    const { abstimmungen } = standardsRegister(made, '2026-11-24');
    expect(abstimmungen.map(({ standard, abstimmung }) => [standard.slug, abstimmung.abgelaufen])).toEqual([
      ['bald', false],
      ['spaet', false],
      ['vorbei', true],
    ]);
  });

  it('does not call in force what begins later', async () => {
    const kb = await knowledgeOf();
    const later = changed(recordOf(kb, 'empfehlungen', 'ersatzgeraete'), { gueltig_ab: '2027-01-01' });
    const row = (day: string) =>
      standardsRegister(withChanged(kb, later), day)
        .themen.flatMap(({ zeilen }) => zeilen)
        .find(({ standard }) => standard.ref === later.ref);
    expect(row('2026-12-31')?.gilt).toBe(false);
    expect(row('2027-01-01')?.gilt).toBe(true);
  });

  it('is empty without recommendations', async () => {
    const kb = withRecords(await knowledgeOf(), []);
    expect(standardsRegister(kb, today)).toEqual({ abstimmungen: [], themen: [] });
    expect(parentsTexts(kb, today)).toEqual([]);
    expect(timesInForce(kb)).toEqual({ empfehlungen: [], klauseln: [] });
  });
});

describe('The texts for parents', () => {
  it('are those of the standards in force, each once, and no other', async () => {
    const kb = await knowledgeIn(projectRoot);
    const shown = parentsTexts(kb, today).flatMap(({ texte }) => texte.map(({ standard }) => standard.slug));
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toContain('praesentationstechnik-klassenraum-v2');
    expect(shown).not.toContain('praesentationstechnik-klassenraum-v1');
    // Decided, but from January on.
    expect(shown).not.toContain('wlan-unterrichtsraum');
  });
});

describe('The times in force', () => {
  it('name the requirements that begin later than their standard', async () => {
    const { empfehlungen } = timesInForce(await knowledgeIn(projectRoot));
    const display = empfehlungen.find(({ eintrag }) => eintrag.slug.endsWith('klassenraum-v2'));
    expect(display?.spaeter).toEqual([{ nr: 'A5', ab: '2027-01-01' }]);
    expect(empfehlungen.map(({ eintrag }) => eintrag.daten.status)).not.toContain('in_abstimmung');
  });
});
