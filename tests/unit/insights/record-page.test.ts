/** Everything a record's page shows besides its own text, and the addresses of all records. */
import { describe, expect, it } from 'vitest';
import { recordPage, recordPaths } from '../../../src/insights/record-page.ts';
import { knowledgeOf, today } from '../../support/content-folder.ts';
import { changed, recordOf, refs } from '../../support/records.ts';

describe('recordPage', () => {
  it.each([
    ['erfahrungen/2025-austauschpool', 'Lehre in einem Satz'],
    ['klauseln/ersatzgeraet-frist', 'Was das verhindert'],
    ['beschluesse/2026-09-ersatzgeraete', 'Wortlaut'],
    ['fragen/2026-11-stifte', 'Frage'],
    ['grundsatzfragen/reparaturkosten-eltern', 'Frage'],
    ['themen/reparatur', 'Was dazu gehört'],
    ['empfehlungen/ersatzgeraete', undefined],
    ['geraete/mustertab-10', undefined],
  ])('of %s begins with its „%s“', async (ref, titel) => {
    const kb = await knowledgeOf();
    const page = recordPage(kb, kb.get(ref)!, today);
    expect(page.kern?.titel).toBe(titel);
  });

  it('has the topics of the record in its order, and none for topics and authorities', async () => {
    const kb = await knowledgeOf();
    const question = changed(recordOf(kb, 'fragen', '2026-11-stifte'), {
      themen: ['reparatur', 'gibt-es-nicht', 'endgeraete'],
    });
    expect(refs(recordPage(kb, question, today).themen)).toEqual(['themen/reparatur', 'themen/endgeraete']);
    expect(recordPage(kb, recordOf(kb, 'themen', 'reparatur'), today).themen).toEqual([]);
    expect(recordPage(kb, recordOf(kb, 'traeger', 'musterdorf'), today).themen).toEqual([]);
  });

  it('is asked on a day, and says what is overdue then', async () => {
    const kb = await knowledgeOf();
    const device = recordOf(kb, 'geraete', 'mustertab-10');
    expect(recordPage(kb, device, '2027-09-01').trust.ueberfaellig).toBe(false);
    expect(recordPage(kb, device, '2027-09-02').trust.ueberfaellig).toBe(true);
    expect(recordPage(kb, device, '2027-09-02').notices.map(({ art }) => art)).toContain('ueberfaellig');
  });
});

describe('recordPaths', () => {
  it('has an address for every record, and for every former name one that leads to the record of today', async () => {
    const kb = await knowledgeOf();
    const paths = recordPaths(kb);
    const address = ({ params: { art, slug } }: (typeof paths)[number]) => `${art}/${slug}`;
    expect(paths.filter(({ props }) => !props.umgezogen).map(address)).toEqual(refs(kb.eintraege));
    expect(
      paths.filter(({ props }) => props.umgezogen).map((path) => [address(path), path.props.eintrag.ref]),
    ).toEqual([['erfahrungen/2025-tauschgeraete', 'erfahrungen/2025-austauschpool']]);
    expect(new Set(paths.map(address)).size).toBe(paths.length);
  });
});
