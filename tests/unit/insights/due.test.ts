/** What is due, for whatever reason, and who is asked. */
import { describe, expect, it } from 'vitest';
import { careList } from '../../../src/insights/care.ts';
import { dueItems, type Anlass } from '../../../src/insights/due.ts';
import type { KnowledgeBase } from '../../../src/knowledge/knowledge-base.ts';
import { renderDue } from '../../../src/publishing/due-csv.ts';
import { projectRoot } from '../../support/astro.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { knowledgeIn } from '../../support/knowledge.ts';
import { changed, recordOf, withChanged, withRecords } from '../../support/records.ts';

const today = '2026-11-24';

const found = (kb: KnowledgeBase, anlass: Anlass, ref: string) =>
  dueItems(kb, today).filter((one) => one.anlass === anlass && one.eintrag.ref === ref);

describe('What is due', () => {
  it('is a review within three months, and one that should have been', async () => {
    const kb = await knowledgeOf();
    const experience = recordOf(kb, 'erfahrungen', '2025-austauschpool');
    const at = (wiedervorlage: string) =>
      found(withChanged(kb, changed(experience, { wiedervorlage })), 'ueberpruefung', experience.ref);
    expect(at('2027-02-24')).toMatchObject([{ faellig_am: '2027-02-24', ueberfaellig: false }]);
    expect(at('2027-02-25')).toEqual([]);
    expect(at('2026-11-23')).toMatchObject([{ ueberfaellig: true }]);
    expect(at(today)).toMatchObject([{ ueberfaellig: false }]);
  });

  it('is not what has ended', async () => {
    const kb = await knowledgeOf();
    const gone = changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), {
      wiedervorlage: '2026-01-01',
      status: 'ueberholt',
    });
    expect(found(withChanged(kb, gone), 'ueberpruefung', gone.ref)).toEqual([]);
  });

  it('is a task of a decision until it is done, with the role that has it', async () => {
    const kb = await knowledgeOf();
    const task = { rolle: 'Koordination', text: 'Vorlage verschicken.', bis: '2026-12-01' };
    const decision = changed(recordOf(kb, 'beschluesse', '2026-09-ersatzgeraete'), {
      auftraege: [task, { ...task, text: 'Liste anlegen.', erledigt_am: '2026-11-01' }],
    });
    expect(found(withChanged(kb, decision), 'auftrag', decision.ref)).toMatchObject([
      { faellig_am: '2026-12-01', text: 'Koordination: Vorlage verschicken.' },
    ]);
  });

  it('is the end of a consultation, the minutes of a meeting that is over, a question with a deadline', async () => {
    const kb = await knowledgeOf();
    const draft = changed(recordOf(kb, 'empfehlungen', 'ersatzgeraete'), {
      status: 'in_abstimmung',
      rueckmeldung_bis: '2026-11-01',
    });
    const meeting = changed(recordOf(kb, 'sitzungen', '2026-12'), { datum: '2026-11-20' });
    const question = changed(recordOf(kb, 'fragen', '2026-11-stifte'), { frist: '2027-01-10' });
    const made = withChanged(kb, draft, meeting, question);
    expect(found(made, 'rueckmeldung', draft.ref)).toMatchObject([{ ueberfaellig: true }]);
    expect(found(made, 'protokoll', meeting.ref)).toMatchObject([{ ueberfaellig: true }]);
    expect(found(made, 'frage', question.ref)).toMatchObject([{ ueberfaellig: false }]);
  });

  it('is a deadline of a programme that can still be met', async () => {
    const kb = await knowledgeOf();
    const at = (antragsfrist: string) => {
      const programme = changed(recordOf(kb, 'foerderprogramme', 'musterfoerderung'), { antragsfrist });
      return found(withChanged(kb, programme), 'foerderfrist', programme.ref).filter(
        ({ text }) => text === 'Antragsfrist',
      );
    };
    expect(at('2027-01-31')).toHaveLength(1);
    expect(at('2026-10-31')).toEqual([]);
  });

  it('is what an authority has planned, named once where it speaks of the whole standard', async () => {
    const kb = await knowledgeOf();
    const made: KnowledgeBase = {
      ...kb,
      umsetzungen: [
        {
          traeger: 'traeger/musterdorf',
          datei: 'content/umsetzung/musterdorf.yaml',
          zeilen: [
            {
              empfehlung: 'empfehlungen/ersatzgeraete',
              stand: 'geplant',
              bewertet_am: '2026-09-01',
              fassung: 1,
              bis: '2026-10-01',
            },
          ],
        },
      ],
    };
    const [item, ...more] = found(made, 'umsetzung', 'empfehlungen/ersatzgeraete');
    expect(more).toEqual([]);
    expect(item).toMatchObject({ ueberfaellig: true, traeger: [{ ref: 'traeger/musterdorf' }] });
  });
});

describe('The list of a coordinator', () => {
  it('has every point once by kind, and at least once by who is asked', async () => {
    const kb = await knowledgeIn(projectRoot);
    const { punkte, gruppen, jeTraeger, ueberfaellig } = careList(kb, today);
    expect(punkte.length).toBeGreaterThan(10);
    const grouped = gruppen.flatMap((gruppe) => gruppe.punkte);
    expect(grouped).toHaveLength(punkte.length);
    expect(new Set(grouped)).toEqual(new Set(punkte));
    expect(new Set(jeTraeger.flatMap((zeile) => zeile.punkte))).toEqual(new Set(punkte));
    expect(ueberfaellig).toBe(punkte.filter((one) => one.faellig_am < today).length);
    expect(jeTraeger.at(-1)?.traeger).toBeUndefined();
  });

  it('does not name an authority that wants to stay unnamed', async () => {
    const kb = await knowledgeOf();
    const hidden = changed(recordOf(kb, 'erfahrungen', '2025-austauschpool'), {
      traeger_anzeige: 'anonym',
      wiedervorlage: '2026-12-01',
    });
    const made = withChanged(kb, hidden);
    const item = found(made, 'ueberpruefung', hidden.ref)[0]!;
    expect(item.traeger).toEqual([{ label: 'ein Träger (anonym)' }]);
    const csv = renderDue([item], 'https://wissen.example');
    expect(csv).toContain('ein Träger (anonym)');
    expect(csv).toContain(`https://wissen.example/${hidden.ref}/`);
  });

  it('is empty where nothing is due', async () => {
    const kb = withRecords(await knowledgeOf(), []);
    expect(careList(kb, today)).toMatchObject({ punkte: [], gruppen: [], jeTraeger: [], ueberfaellig: 0 });
  });
});
