/** The sign of an edition: it changes with what goes into a document, and with nothing else. */
import { describe, expect, it } from 'vitest';
import { clauseHash } from '../../../../src/documents/build/clause-hash.ts';
import { editionLines } from '../../../../src/documents/build/edition-lines.ts';
import type { EintragVon } from '../../../../src/schema/eintrag.ts';
import { projectRoot } from '../../../support/astro.ts';
import { knowledgeIn } from '../../../support/knowledge.ts';
import { changed, recordOf } from '../../../support/records.ts';

const kb = await knowledgeIn(projectRoot);
const klausel = recordOf(kb, 'klauseln', 'abnahme-service');
const hashOf = (one: EintragVon<'klauseln'>): string => clauseHash(editionLines(one));
const hash = hashOf(klausel);
const [first, ...rest] = klausel.daten.platzhalter ?? [];

describe('The hash of a clause', () => {
  it('is twelve digits, and differs between all clauses', () => {
    const all = kb.ofKind('klauseln').map(hashOf);
    expect(all.filter((one) => !/^[0-9a-f]{12}$/.test(one))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['the title', changed(klausel, { titel: 'Förmliche Abnahme mit Protokoll' })],
    ['a word', { ...klausel, text: klausel.text.replace('förmlich', 'schriftlich') }],
    ['the order', { ...klausel, text: klausel.text.replace(/^1\. (.*)\n2\. (.*)$/m, '1. $2\n2. $1') }],
    ['a limit', changed(klausel, { platzhalter: [{ ...first!, max: 31 }, ...rest] })],
    ['a preset', changed(klausel, { platzhalter: [{ ...first!, vorgabe: 16 }, ...rest] })],
    ['a meaning', changed(klausel, { platzhalter: [{ ...first!, bedeutung: 'Tage der Prüfung' }, ...rest] })],
    ['the placeholders', changed(klausel, { platzhalter: undefined })],
  ])('changes with %s', (_, other) => {
    expect(hashOf(other)).not.toBe(hash);
  });

  it.each([
    ['the state', changed(klausel, { status: 'in_abstimmung' })],
    ['a review', changed(klausel, { geprueft_am: '2026-11-20', pruefungen: undefined })],
    ['the reason', changed(klausel, { warum: 'Ein anderer Grund, der lang genug ist.' })],
    ['topics and search words', changed(klausel, { themen: ['beschaffung'], suchbegriffe: undefined })],
    ['a remark', { ...klausel, text: klausel.text.replace('Wird im Juli', 'Wird im Juni') }],
    ['no remark', { ...klausel, text: klausel.text.replace(/:::hinweis[^]*:::/, '') }],
    [
      'lines broken elsewhere',
      { ...klausel, text: klausel.text.replace(/(\S+) Das Protokoll/, '$1\n   Das Protokoll') },
    ],
    [
      'the order of keys',
      changed(klausel, {
        platzhalter: [Object.fromEntries(Object.entries(first!).reverse()) as typeof first & object, ...rest],
      }),
    ],
  ])('stays the same with %s', (_, other) => {
    expect(JSON.stringify(other)).not.toBe(JSON.stringify(klausel));
    expect(hashOf(other)).toBe(hash);
  });
});
