/** A clause as plain text: the wording, what is to be filled in, and where it is from. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clausePlainText } from '../../../../src/documents/build/clause-plain-text.ts';
import { builderClause } from '../../../../src/documents/build/builder-clause.ts';
import { projectRoot } from '../../../support/astro.ts';
import { knowledgeIn } from '../../../support/knowledge.ts';
import { changed, recordOf } from '../../../support/records.ts';

const kb = await knowledgeIn(join(projectRoot, 'tests/fixtures/basis'));
const record = recordOf(kb, 'klauseln', 'ersatzgeraet-frist');

/** The plain text of the clause with another wording. */
const textOf = (text: string, fields: Parameters<typeof changed<'klauseln'>>[1] = {}): string =>
  clausePlainText(builderClause(kb, changed({ ...record, text }, fields)));

/** Without the line that says where it is from. */
const wording = (text: string): string[] => textOf(text).split('\n\n')[0]!.split('\n');

describe('A clause as plain text', () => {
  it('shows what a placeholder means instead of its name', () => {
    expect(wording('Der Ersatz kommt binnen {{tage}} Arbeitstagen.')).toEqual([
      'Der Ersatz kommt binnen [AUSFÜLLEN: Arbeitstage bis zum Ersatzgerät] Arbeitstagen.',
    ]);
  });

  it('numbers its paragraphs, one line each', () => {
    expect(wording('1. Erster Satz.\n2. Zweiter\n   Satz.\n\n3. Dritter.')).toEqual([
      '1. Erster Satz.',
      '2. Zweiter Satz.',
      '3. Dritter.',
    ]);
  });

  it('sets lists and further paragraphs inside a paragraph off', () => {
    expect(wording('1. Es gilt:\n\n   - eins\n   - zwei\n\n   Und mehr.\n2. Schluss.')).toEqual([
      '1. Es gilt:',
      '   – eins',
      '   – zwei',
      '   Und mehr.',
      '2. Schluss.',
    ]);
  });

  it('has no remark for the buyer', () => {
    const text = textOf('Wortlaut.\n\n:::hinweis[Vorher lesen]\nNur für Sie.\n:::');
    expect(text).not.toMatch(/Hinweis|Vorher lesen|Nur für Sie/);
  });

  it('has the rows of a table and the address behind a link', () => {
    expect(wording('| Klasse | Frist |\n| --- | --- |\n| 1 | {{tage}} Tage |')).toEqual([
      'Klasse | Frist',
      '1 | [AUSFÜLLEN: Arbeitstage bis zum Ersatzgerät] Tage',
    ]);
    expect(wording('Siehe [Vertrag](https://vertrag.example/).')).toEqual([
      'Siehe Vertrag (https://vertrag.example/).',
    ]);
  });

  it('keeps German words with stars and has no sign of Markdown', () => {
    expect(wording('Schüler*innen und **alle** Mitarbeiter*innen, `wie` *hier*.')).toEqual([
      'Schüler*innen und alle Mitarbeiter*innen, wie hier.',
    ]);
  });

  it('ends with title, edition, state, legal check and address, and says so if it is made up', () => {
    const address = `${kb.cluster.adresse}/klauseln/ersatzgeraet-frist/`;
    const source = `Quelle: Frist für das Ersatzgerät. Fassung 1 vom 1. Oktober 2026, Beschlossen. Nicht rechtlich geprüft. ${address}\n`;
    expect(textOf('Wortlaut.')).toBe(`Wortlaut.\n\nBeispiel (fiktiv). ${source}`);
    expect(textOf('Wortlaut.', { belegart: 'redaktionell' })).toBe(`Wortlaut.\n\n${source}`);
  });
});
