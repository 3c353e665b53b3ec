/** How far one can rely on a record: status, evidence, age, sources, number of authorities. */
import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../src/insights/status.ts';
import { evidenceLabel, isFictional, trustOf } from '../../../src/insights/trust.ts';
import { knowledgeOf, today } from '../../support/content-folder.ts';
import { changed, recordOf } from '../../support/records.ts';

describe('trustOf', () => {
  it('says of an experience what it rests on', async () => {
    const kb = await knowledgeOf();
    expect(trustOf(kb, recordOf(kb, 'erfahrungen', '2025-austauschpool'), today)).toMatchInlineSnapshot(`
      {
        "belegart": "Beispiel (fiktiv)",
        "eingebracht_von": [
          {
            "label": "Gemeinde Musterdorf (fiktiv)",
            "ref": "traeger/musterdorf",
          },
        ],
        "faellig_am": "2029-09-15",
        "fiktiv": true,
        "geprueft_am": "2026-09-15",
        "primaerquellen": 0,
        "quellen": 0,
        "status": {
          "geltung": "gueltig",
          "label": "Veröffentlicht",
        },
        "traeger": 2,
        "ueberfaellig": false,
      }
    `);
  });

  it('counts sources, and those of first hand among them', async () => {
    const kb = await knowledgeOf();
    const law = recordOf(kb, 'grundlagen', 'aufbewahrung-geraetelisten');
    const [source] = law.daten.quellen ?? [];
    const quellen = [
      { ...source!, nr: 1, primaer: true },
      { ...source!, nr: 2, primaer: false },
      { ...source!, nr: 3, primaer: true },
    ];
    expect(trustOf(kb, changed(law, { quellen }), today)).toMatchObject({ quellen: 3, primaerquellen: 2 });
    expect(trustOf(kb, changed(law, { quellen: undefined }), today)).toMatchObject({
      quellen: 0,
      primaerquellen: 0,
    });
  });

  it('tells that a review is due, and that it is overdue from the next day', async () => {
    const kb = await knowledgeOf();
    const law = changed(recordOf(kb, 'grundlagen', 'aufbewahrung-geraetelisten'), {
      wiedervorlage: '2026-11-24',
    });
    expect(trustOf(kb, law, '2026-11-24')).toMatchObject({ faellig_am: '2026-11-24', ueberfaellig: false });
    expect(trustOf(kb, law, '2026-11-25')).toMatchObject({ faellig_am: '2026-11-24', ueberfaellig: true });
  });

  it('names no day of a review where none is due', async () => {
    const kb = await knowledgeOf();
    const trust = trustOf(kb, recordOf(kb, 'beschluesse', '2026-09-ersatzgeraete'), today);
    expect(trust).not.toHaveProperty('faellig_am');
    expect(trust.ueberfaellig).toBe(false);
  });
});

describe('evidenceLabel', () => {
  it.each([
    ['belegt', 'Belegt', false],
    ['eigene_erfahrung', 'Eigene Erfahrung', false],
    ['redaktionell', 'Redaktionell', false],
    ['beispiel_fiktiv', 'Beispiel (fiktiv)', true],
  ] as const)('calls %s „%s“; is it made up? %s', async (belegart, label, fictional) => {
    const question = changed(recordOf(await knowledgeOf(), 'fragen', '2026-11-stifte'), { belegart });
    expect(evidenceLabel(question)).toBe(label);
    expect(isFictional(question)).toBe(fictional);
  });
});

describe('statusOf', () => {
  it.each([
    ['entwurf', 'Entwurf', 'vorlaeufig'],
    ['in_abstimmung', 'In Abstimmung', 'vorlaeufig'],
    ['beschlossen', 'Beschlossen', 'gueltig'],
    ['abgeloest', 'Abgelöst', 'beendet'],
    ['zurueckgezogen', 'Zurückgezogen', 'beendet'],
  ] as const)('of a recommendation that is %s is „%s“, which is %s', async (status, label, geltung) => {
    const standard = changed(recordOf(await knowledgeOf(), 'empfehlungen', 'ersatzgeraete'), { status });
    expect(statusOf(standard)).toEqual({ label, geltung });
  });
});
