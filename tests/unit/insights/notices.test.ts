/** What a reader must know before the first line. */
import { describe, expect, it } from 'vitest';
import { noticesFor } from '../../../src/insights/notices.ts';
import type { Eintrag } from '../../../src/schema/eintrag.ts';
import { arten, kindOf } from '../../../src/schema/kinds.ts';
import { knowledgeOf, today } from '../../support/content-folder.ts';
import { changed, recordOf, refs, renamed, withChanged } from '../../support/records.ts';

/** Every state of every kind. */
const states = arten.flatMap((art) => Object.keys(kindOf(art).lebenslauf).map((status) => ({ art, status })));

const gravity = ['danger', 'warning', 'info'];

describe('The notices of a recommendation', () => {
  it.each([
    ['entwurf', ['entwurf']],
    ['in_abstimmung', ['frist']],
    ['beschlossen', []],
    ['abgeloest', ['abgeloest']],
    ['zurueckgezogen', ['zurueckgezogen']],
  ] as const)('that is %s are %j', async (status, expected) => {
    const kb = await knowledgeOf();
    const standard = changed(recordOf(kb, 'empfehlungen', 'ersatzgeraete'), {
      status,
      belegart: 'redaktionell',
      rueckmeldung_bis: '2026-12-01',
    });
    expect(noticesFor(kb, standard, today).map(({ art }) => art)).toEqual(expected);
  });

  it('lead to all that have taken its place', async () => {
    const kb = await knowledgeOf();
    const standard = recordOf(kb, 'empfehlungen', 'ersatzgeraete');
    const old = changed(standard, { status: 'abgeloest', belegart: 'redaktionell' });
    const second = changed(renamed(standard, 'ersatzgeraete-v2'), { ersetzt: [standard.ref] });
    const linked = withChanged(kb, old, second, renamed(second, 'tauschgeraete'));
    const [notice] = noticesFor(linked, old, today);
    expect(notice).toMatchObject({ art: 'abgeloest', ton: 'danger' });
    expect(refs(notice?.ziele ?? [])).toEqual([
      'empfehlungen/ersatzgeraete-v2',
      'empfehlungen/tauschgeraete',
    ]);
  });

  it('give the reason of a withdrawal', async () => {
    const kb = await knowledgeOf();
    const standard = changed(recordOf(kb, 'empfehlungen', 'ersatzgeraete'), {
      status: 'zurueckgezogen',
      belegart: 'redaktionell',
      rueckzug_grund: 'Das Verfahren gibt es so nicht mehr.',
    });
    expect(noticesFor(kb, standard, today)).toEqual([
      { art: 'zurueckgezogen', ton: 'danger', text: 'Das Verfahren gibt es so nicht mehr.' },
    ]);
  });

  it.each([
    ['2026-11-24', { art: 'frist', ton: 'info' }],
    ['2026-12-31', { art: 'frist', ton: 'info' }],
    ['2026-11-23', { art: 'frist_abgelaufen', ton: 'warning' }],
  ])('ask for comments until %s, that day included', async (datum, expected) => {
    const kb = await knowledgeOf();
    const standard = changed(recordOf(kb, 'empfehlungen', 'ersatzgeraete'), {
      status: 'in_abstimmung',
      belegart: 'redaktionell',
      rueckmeldung_bis: datum,
    });
    expect(noticesFor(kb, standard, '2026-11-24')).toEqual([{ datum, ...expected }]);
  });

  it('ask for no comments once it is agreed', async () => {
    const kb = await knowledgeOf();
    const standard = changed(recordOf(kb, 'empfehlungen', 'ersatzgeraete'), {
      rueckmeldung_bis: '2026-12-01',
    });
    expect(noticesFor(kb, standard, today).map(({ art }) => art)).toEqual(['fiktiv']);
  });
});

describe('The notices of a meeting', () => {
  it.each([
    ['geplant', '2026-11-24', false],
    ['geplant', '2026-11-23', true],
    ['ausgefallen', '2026-11-23', false],
    ['durchgefuehrt', '2026-11-23', false],
  ] as const)(
    'say of one that is %s for %s whether its minutes are missing: %s',
    async (status, datum, missing) => {
      const kb = await knowledgeOf();
      const meeting = changed(recordOf(kb, 'sitzungen', '2026-12'), { status, datum });
      const told = noticesFor(kb, meeting, '2026-11-24').filter(({ art }) => art === 'protokoll');
      expect(told).toEqual(missing ? [{ art: 'protokoll', ton: 'warning', datum }] : []);
    },
  );
});

describe('The notices of a record', () => {
  it('say that it is made up, and what it is', async () => {
    const kb = await knowledgeOf();
    expect(noticesFor(kb, recordOf(kb, 'geraete', 'mustertab-10'), today)).toEqual([
      { art: 'fiktiv', ton: 'warning', text: 'Gerätenotiz' },
    ]);
  });

  it('say since when its review is overdue', async () => {
    const kb = await knowledgeOf();
    const device = recordOf(kb, 'geraete', 'mustertab-10');
    expect(noticesFor(kb, device, '2027-09-02')).toContainEqual({
      art: 'ueberfaellig',
      ton: 'warning',
      datum: '2027-09-01',
    });
    expect(noticesFor(kb, device, '2027-09-01').map(({ art }) => art)).not.toContain('ueberfaellig');
  });

  it('name the state of one that has ended in another way', async () => {
    const kb = await knowledgeOf();
    const device = changed(recordOf(kb, 'geraete', 'mustertab-10'), {
      status: 'ausgelaufen',
      belegart: 'redaktionell',
    });
    expect(noticesFor(kb, device, today)).toEqual([{ art: 'beendet', ton: 'warning', text: 'Ausgelaufen' }]);
  });

  it.each([
    ['eu', true],
    ['bund', true],
    ['nrw', true],
    ['andere_laender', true],
    ['international', false],
    ['hersteller', false],
    ['norm', false],
  ] as const)('warn that a Grundlage of %s is no legal advice: %s', async (rechtsraum, warned) => {
    const kb = await knowledgeOf();
    const law = changed(recordOf(kb, 'grundlagen', 'aufbewahrung-geraetelisten'), { rechtsraum });
    expect(noticesFor(kb, law, today).some(({ art }) => art === 'recht')).toBe(warned);
  });

  it('warn above every clause that it is no legal advice, and that no lawyer has read it', async () => {
    const kb = await knowledgeOf();
    const clauses = kb.ofKind('klauseln');
    expect(clauses.map((clause) => noticesFor(kb, clause, today).at(-1))).toEqual([
      { art: 'recht_ungeprueft', ton: 'info' },
      { art: 'recht_ungeprueft', ton: 'info' },
    ]);
  });

  it('put an overdue review before the hint that this is a draft', async () => {
    const kb = await knowledgeOf();
    const clause = changed(recordOf(kb, 'klauseln', 'ersatzgeraet-zustand'), { wiedervorlage: '2026-11-01' });
    expect(noticesFor(kb, clause, today).map(({ art, ton }) => `${art} ${ton}`)).toEqual([
      'fiktiv warning',
      'ueberfaellig warning',
      'entwurf info',
      'recht_ungeprueft info',
    ]);
  });

  it('come gravest first, whatever the kind and the state', async () => {
    const kb = await knowledgeOf();
    for (const { art, status } of states) {
      const [eintrag] = kb.ofKind(art);
      const daten = {
        ...eintrag?.daten,
        status,
        wiedervorlage: '2026-01-01',
        rueckmeldung_bis: '2026-12-01',
      };
      const notices = noticesFor(kb, { ...eintrag, daten } as Eintrag, today);
      const order = notices.map(({ ton }) => gravity.indexOf(ton));
      expect(order, `${art} ${status}`).toEqual(order.toSorted());
    }
  });
});
