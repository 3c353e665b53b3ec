/** A dossier as a document: the same records and figures as its page. */
import { describe, expect, it } from 'vitest';
import { dossierDocument } from '../../../../src/documents/build/dossier-document.ts';
import { pageAddress } from '../../../../src/documents/build/origins.ts';
import { headingsOf } from '../../../../src/documents/model/headings.ts';
import { inlinesOf } from '../../../../src/documents/model/inlines.ts';
import { textLines } from '../../../../src/documents/model/plain-text.ts';
import type { KnowledgeBase } from '../../../../src/knowledge/knowledge-base.ts';
import { recordsOfClass, usedClasses } from '../../../../src/insights/device-class.ts';
import { dossierOf } from '../../../../src/insights/dossier.ts';
import { luecken } from '../../../../src/insights/gaps.ts';
import { isFictional } from '../../../../src/insights/trust.ts';
import { projectRoot, today } from '../../../support/astro.ts';
import { knowledgeIn } from '../../../support/knowledge.ts';
import { withRecords } from '../../../support/records.ts';

const kb = await knowledgeIn(projectRoot);
const documentOf = (wert: string, of: KnowledgeBase = kb) => {
  const klasse = of.vokabulare.geraeteklassen.find((one) => one.wert === wert);
  if (!klasse) throw new Error(`There is no class ${wert}.`);
  const dossier = dossierOf(of, klasse, today);
  return { dossier, document: dossierDocument(of, dossier, today) };
};

describe.each(usedClasses(kb))('The dossier of $bezeichnung', ({ wert }) => {
  const { dossier, document } = documentOf(wert);
  const said = textLines(document).join('\n');

  it('leads to every record about the class', () => {
    const hrefs = [...inlinesOf(document.blocks)].flatMap((one) => (one.kind === 'link' ? [one.href] : []));
    const missing = recordsOfClass(kb, wert).filter((one) => !hrefs.includes(pageAddress(kb, one)));
    expect(missing.map(({ ref }) => ref)).toEqual([]);
  });

  it('has lessons, requirements, reasons for clauses and gaps in words', () => {
    const expected = [
      ...dossier.stolpersteine.map(({ lehre }) => lehre),
      ...dossier.erfahrungen.map(({ daten }) => daten.lehre),
      ...dossier.anforderungen.flatMap(({ text, pruefung }) => [text, pruefung]),
      ...dossier.klauseln.map(({ daten }) => daten.warum),
      ...dossier.luecken.map((name) => luecken[name]),
    ];
    expect(expected.filter((text) => !said.includes(text))).toEqual([]);
  });

  it('has a row for each model, defect and way to repair', () => {
    const rows = (label: string) =>
      document.blocks.flatMap((one) => (one.kind === 'table' && one.label === label ? one.rows : [])).length;
    expect(rows('Modelle und ihre Sicherheitsupdates')).toBe(dossier.updates.length);
    expect(rows('Was kaputtgeht')).toBe(dossier.defekte.length);
    expect(rows('Reparaturwege')).toBe(dossier.reparaturwege.length);
  });

  it('marks that there are examples in it', () => {
    const hasExamples = recordsOfClass(kb, wert).some(isFictional);
    expect(document.mark).toBe(hasExamples ? 'Beispiel (fiktiv)' : undefined);
  });
});

describe('The dossier of displays', () => {
  const { document } = documentOf('interaktives_display');

  it('says first what to know before buying', () => {
    expect(document.title).toBe('Vor dem Kauf: Interaktive Displays');
    expect(document.subtitle).toMatch(/^Nach dem Standard kaufen: /);
    expect(headingsOf(document).find(({ number }) => number === '1')?.text).toBe('Stolpersteine');
  });

  it('has number and period beside each rate, and says where the sample is small', () => {
    const table = document.blocks.find((one) => one.kind === 'table' && one.label === 'Was kaputtgeht');
    const cells = table?.kind === 'table' ? table.rows.map(([, , basis]) => basis?.[0]) : [];
    const texts = cells.map((one) => (one && 'text' in one ? one.text : ''));
    expect(texts.filter((text) => !/^\d+ bei \d+ Geräten, \d Träger, \d+ Monate/.test(text))).toEqual([]);
    expect(texts.some((text) => text.endsWith('(kleine Stichprobe)'))).toBe(true);
  });
});

it('A class about which nobody knows anything says so', () => {
  const { document } = documentOf('interaktives_display', withRecords(kb, []));
  expect(document.mark).toBeUndefined();
  expect(textLines(document)).toEqual(
    expect.arrayContaining([
      'Dazu weiß das Cluster noch fast nichts. Fragen Sie vor dem Kauf bei den anderen Trägern nach.',
      'Für diese Geräte ist noch nichts beschlossen.',
      'Zu keinem Modell gibt es eine Gerätenotiz.',
      luecken.keine_erfahrung,
    ]),
  );
});
