/** The paper for the Arbeitskreis: everything to decide on, on one page. */
import { describe, expect, it } from 'vitest';
import { decisionPaper } from '../../../../src/documents/build/decision-paper.ts';
import { exportAs } from '../../../../src/documents/formats/export.ts';
import { textLines } from '../../../../src/documents/model/plain-text.ts';
import { projectRoot, today } from '../../../support/astro.ts';
import { convert, hasLibreOffice, pagesOfPdf } from '../../../support/documents/libreoffice.ts';
import { knowledgeIn } from '../../../support/knowledge.ts';
import { changed, recordOf, withChanged } from '../../../support/records.ts';

const kb = await knowledgeIn(projectRoot);
const questions = kb.ofKind('grundsatzfragen');
const asked = recordOf(kb, 'grundsatzfragen', 'reparaturkosten-eltern');
const paper = (frage = asked) => decisionPaper(withChanged(kb, frage), frage, today);
const linesOf = (frage = asked) => textLines(paper(frage));

/** A question with as much of everything as the schema allows. */
const sentence = 'Das ist ein Satz mit vielen Wörtern. ';
const longest = changed(asked, {
  titel: 'Beteiligung '.repeat(9).trim(),
  frage: `${'Sollen Eltern sich an den Kosten beteiligen und '.repeat(5)}?`,
  optionen: Array.from({ length: 8 }, (_, i) => ({
    titel: `Weg ${i} `.repeat(20).trim(),
    folgen: sentence.repeat(16).trim(),
    kosten: sentence.repeat(5).trim(),
  })),
  votum_cluster: sentence.repeat(13).trim(),
});
const long = { ...longest, text: `## Hintergrund\n\n${sentence.repeat(60)}\n\n${sentence.repeat(60)}` };

describe.each(questions.map((frage) => [frage.slug, frage] as const))('The paper on %s', (_, frage) => {
  const document = decisionPaper(kb, frage, today);
  const lines = textLines(document);

  it('has the question, each option with its cost, and the vote', () => {
    const said = lines.join('\n');
    expect(lines).toContain(frage.daten.frage);
    for (const { titel, kosten } of frage.daten.optionen) {
      expect(said).toContain(titel);
      expect(said).toContain(kosten ?? 'keine Angabe');
    }
    if (frage.daten.votum_cluster) expect(said).toContain(frage.daten.votum_cluster);
  });

  it('begins at once, leads to its record and says that it is no legal advice', () => {
    expect(document.cover).toBe(false);
    expect(lines).toContain(`${kb.cluster.adresse}/grundsatzfragen/${frage.slug}/`.replace('https://', ''));
    expect(lines).toContain('Keine Rechtsberatung. Prüfen Sie den Einzelfall mit der zuständigen Stelle.');
    expect(document.mark).toBe('Beispiel (fiktiv)');
  });
});

describe('What is asked of the Arbeitskreis', () => {
  const request = (daten: Parameters<typeof changed<'grundsatzfragen'>>[1]) => {
    const lines = linesOf(changed(asked, daten));
    return lines[lines.indexOf('Worum das Cluster bittet') + 1];
  };

  it('is a decision, by the day that the cluster wishes', () => {
    expect(request({})).toBe(
      'Bitte entscheiden Sie bis zum 31. März 2027, welche Option in der Region gelten soll.',
    );
    expect(request({ antwort_gewuenscht_bis: undefined })).toBe(
      'Bitte entscheiden Sie, welche Option in der Region gelten soll.',
    );
  });

  it('is nothing while the question lies elsewhere', () => {
    expect(request({ status: 'offen' })).toMatch(/^Das Cluster berät die Frage noch\./);
    expect(request({ status: 'zurueck_ins_cluster' })).toMatch(
      /Ihre Rückfrage vom 12\. November 2026: Zweite/,
    );
    expect(request({ status: 'zurueckgezogen', rueckzug_grund: 'Hat sich erledigt.' })).toMatch(
      /zurückgezogen\. Hat sich erledigt\.$/,
    );
  });

  it('gives way to the answer once there is one', () => {
    const lines = linesOf(
      changed(asked, { status: 'beantwortet', antwort: 'Der Träger zahlt jede Reparatur.' }),
    );
    expect(lines).not.toContain('Worum das Cluster bittet');
    expect(lines[lines.indexOf('Antwort') + 1]).toBe('Der Träger zahlt jede Reparatur.');
    expect(lines).toContain('Beantwortet');
  });
});

describe('The length of the paper', () => {
  it('stays the same, however long the text behind it is', () => {
    const more = {
      ...asked,
      text: asked.text.replace('## Hintergrund', `## Hintergrund\n\n${sentence.repeat(99)}`),
    };
    expect(linesOf(more).join('').length).toBeLessThan(linesOf().join('').length + 450);
  });

  it('has its limits also where a record uses all that the schema allows', () => {
    expect(linesOf(long).join('').length).toBeLessThan(5000);
  });

  it.runIf(hasLibreOffice()).each(questions.map((frage) => [frage.slug, frage] as const))(
    'of %s is one page, in both formats',
    async (_, frage) => {
      for (const format of ['docx', 'odt'] as const) {
        const bytes = await exportAs(format, decisionPaper(kb, frage, today));
        expect([format, pagesOfPdf(await convert(bytes, format, 'pdf'))]).toEqual([format, 1]);
      }
    },
    90_000,
  );
});
