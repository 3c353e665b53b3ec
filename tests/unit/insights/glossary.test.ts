/** Which words of the glossary belong to a record. */
import { describe, expect, it } from 'vitest';
import { glossary, termAnchor, termsOf } from '../../../src/insights/glossary.ts';
import type { Begriff } from '../../../src/schema/glossar.ts';
import { knowledgeOf } from '../../support/content-folder.ts';
import { changed, recordOf } from '../../support/records.ts';

const term = (begriff: string, more: Partial<Begriff> = {}): Begriff => ({
  begriff,
  langform: `${begriff} ausgeschrieben`,
  erklaerung: 'Eine Erklärung in einem Satz.',
  ...more,
});

async function wordsOf(text: string, kurzfassung: string, ...glossar: Begriff[]): Promise<string[]> {
  const kb = { ...(await knowledgeOf()), glossar };
  const frage = { ...changed(recordOf(kb, 'fragen', '2026-11-stifte'), { kurzfassung }), text };
  return termsOf(kb, frage).map(({ begriff }) => begriff);
}

describe('The terms of a record', () => {
  it('come from its text and from its fields, each once, in alphabetical order', async () => {
    const words = await wordsOf(
      'MDM und MDM',
      'Ein Satz über die AVV.',
      term('MDM'),
      term('AVV'),
      term('SLA'),
    );
    expect(words).toEqual(['AVV', 'MDM']);
  });

  it('leave out what everybody knows', async () => {
    expect(
      await wordsOf('Die IT und das MDM', 'Kurz gesagt.', term('IT', { gelaeufig: true }), term('MDM')),
    ).toEqual(['MDM']);
  });

  it('are not taken from addresses, code and search words', async () => {
    const text = '[Text](/AVV/) `SLA` https://a.example/MDM\n\n:::MDM\n:::';
    expect(await wordsOf(text, 'Kurz gesagt.', term('MDM'), term('AVV'), term('SLA'))).toEqual([]);
  });
});

describe('The glossary', () => {
  it('is ordered as a German reader expects, capitals and umlauts aside', async () => {
    const glossar = ['ÖPNV', 'WLAN', 'Ausschluss', 'AVV', 'öffentlich'].map((begriff) => term(begriff));
    expect(glossary({ ...(await knowledgeOf()), glossar }).map(({ begriff }) => begriff)).toEqual([
      'Ausschluss',
      'AVV',
      'öffentlich',
      'ÖPNV',
      'WLAN',
    ]);
  });

  it('gives each term an address of plain letters', () => {
    expect(termAnchor(term('§ 79 SchulG'))).toBe('79-schulg');
    expect(termAnchor(term('VO-DV I'))).toBe('vo-dv-i');
  });
});
