/** Which programme binds how long, and which leave it open. */
import { describe, expect, it } from 'vitest';
import { fundingObligations } from '../../../src/insights/funding-obligations.ts';
import { projectRoot } from '../../support/astro.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { changed, recordOf, refs, renamed, withChanged, withRecords } from '../../support/records.ts';

const source = {
  nr: 3,
  titel: 'Musterrichtlinie',
  herausgeber: 'Musteramt',
  url: 'https://recht.example/musterrichtlinie',
  art: 'richtlinie',
  primaer: true,
} as const;

describe('The obligations', () => {
  it('have every programme once, those with a known rule apart from the others', async () => {
    const kb = await knowledgeIn(projectRoot);
    const { belegt, unbelegt } = fundingObligations(kb);
    const listed = [...belegt.map(({ programm }) => programm.ref), ...refs(unbelegt)];
    expect(listed.toSorted()).toEqual(refs(kb.ofKind('foerderprogramme')));
    for (const { quelle } of belegt) expect(quelle?.url).toMatch(/^https:/);
  });

  it('name last day, rule and source of the DigitalPakt', async () => {
    const { belegt } = fundingObligations(await knowledgeIn(projectRoot));
    expect(belegt.find(({ programm }) => programm.slug === 'digitalpakt-schule')).toMatchObject({
      regel: { jahre: 5, beginn_regel: 'ende_durchfuehrung_jahresende' },
      durchfuehrung_bis: '2024-10-31',
      bis: '2029-12-31',
      quelle: { nr: 5, primaer: true },
    });
  });

  it('have no last day where it depends on the reader’s own date, or where the programme names none', async () => {
    const kb = await knowledgeOf();
    const basis = recordOf(kb, 'foerderprogramme', 'musterfoerderung');
    const rule = { jahre: 7, beginn_regel: 'anschaffung', quelle: 3 } as const;
    const purchase = changed(basis, { zweckbindung: rule, quellen: [source] });
    const endless = renamed(
      changed(basis, {
        zweckbindung: { ...rule, beginn_regel: 'ende_durchfuehrung_jahresende', quelle: 4 },
        durchfuehrung_bis: undefined,
        quellen: [source],
      }),
      'endlos',
    );
    const { belegt, unbelegt } = fundingObligations(withChanged(kb, purchase, endless));
    expect(unbelegt).toEqual([]);
    expect(belegt.map(({ programm, bis, quelle }) => [programm.slug, bis, quelle?.nr]).toSorted()).toEqual([
      ['endlos', undefined, undefined],
      ['musterfoerderung', undefined, 3],
    ]);
  });

  it('stay when a programme has ended', async () => {
    const kb = await knowledgeOf();
    const basis = recordOf(kb, 'foerderprogramme', 'musterfoerderung');
    const zweckbindung = { jahre: 5, beginn_regel: 'ende_durchfuehrung_jahresende', quelle: 3 } as const;
    const ended = changed(basis, { status: 'beendet', zweckbindung, quellen: [source] });
    expect(fundingObligations(withChanged(kb, ended)).belegt.map(({ bis }) => bis)).toEqual(['2032-12-31']);
  });

  it('may be none', async () => {
    expect(fundingObligations(withRecords(await knowledgeOf(), []))).toEqual({ belegt: [], unbelegt: [] });
  });
});
