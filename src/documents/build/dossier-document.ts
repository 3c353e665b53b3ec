/** The dossier of a device class as a document: the same parts in the same order as its page. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { erfahrung as schema } from '../../schema/erfahrung.ts';
import { kindOf } from '../../schema/kinds.ts';
import { klausel } from '../../schema/klausel.ts';
import type { Eintrag, EintragVon } from '../../schema/eintrag.ts';
import { labelsAt } from '../../schema/walk.ts';
import { dossierAddress } from '../../insights/device-class.ts';
import { dossierLists, type Dossier } from '../../insights/dossier.ts';
import { obligationWords, opinions, priceWords, reportedBy, verdict } from '../../insights/dossier-words.ts';
import { luecken } from '../../insights/gaps.ts';
import { isFictional } from '../../insights/trust.ts';
import { t } from '../../strings/de.ts';
import { germanDate } from '../../strings/format.ts';
import type { Block, Inline, TextDocument } from '../model/text-document.ts';
import { defectsTable, repairsTable, updatesTable } from './dossier-tables.ts';
import { dossierStandards } from './dossier-standards.ts';
import { dayFact, pageFrame, sourceFact } from './page-frame.ts';
import { paragraph, words } from '../model/make.ts';
import { fact, heading, linkList, linkTo, list, note, section } from './pieces.ts';

export function dossierDocument(kb: KnowledgeBase, dossier: Dossier, today: string): TextDocument {
  const { klasse, sitzung, bindungen, beschluesse } = dossier;
  const path = dossierAddress(klasse.wert);
  const title = t('dossier.titel_klasse', { klasse: klasse.mehrzahl ?? klasse.bezeichnung });
  const shown = dossierLists.flatMap((list): readonly Eintrag[] => dossier[list]);
  // Programmes that bind, decisions and the next meeting have a place of their own.
  const placed = new Set<Eintrag | undefined>([
    ...bindungen.map((one) => one.programm),
    ...beschluesse,
    sitzung,
  ]);
  const others = (list: readonly Eintrag[]) =>
    linkList(
      kb,
      list.filter((eintrag) => !placed.has(eintrag)),
    );
  return {
    ...pageFrame(kb, { title, today, shown }),
    subtitle: verdict(dossier),
    facts: [
      dayFact(today),
      sourceFact(kb, path),
      ...(sitzung ? [fact(t('dossier.sitzung'), words(germanDate(sitzung.daten.datum)))] : []),
    ],
    notices: [...(shown.some(isFictional) ? [t('dokumente.enthaelt_fiktiv')] : []), t('hinweis.recht')],
    cover: true,
    blocks: [
      ...section(t('dossier.stolpersteine'), stumblingBlocks(kb, dossier)),
      ...section(t('dossier.standard'), dossierStandards(kb, dossier)),
      ...section(t('dossier.updates'), updatesTable(kb, dossier.updates)),
      ...section(t('dossier.erfahrungen'), experiences(kb, dossier.erfahrungen)),
      ...section(t('dossier.defekte'), defectsTable(dossier.defekte)),
      ...section(t('dossier.reparatur'), repairsTable(dossier.reparaturwege)),
      ...section(t('dossier.preise'), [paragraph(words(priceWords(dossier.preis)))]),
      ...section(t('dossier.klauseln'), clauses(kb, dossier.klauseln)),
      ...section(
        t('dossier.foerderung'),
        list(bindungen.map((one) => [linkTo(kb, one.programm), words(` (${obligationWords(one)})`)])),
      ),
      ...section(kindOf('foerderprogramme').mehrzahl, others(dossier.foerderprogramme)),
      ...section(t('dossier.grundlagen'), linkList(kb, dossier.grundlagen)),
      ...section(t('dossier.fragen'), linkList(kb, dossier.fragen)),
      ...section(t('dossier.sitzung'), meeting(kb, dossier)),
      ...section(t('dossier.weitere'), others(dossier.weitere)),
      ...section(t('dossier.beendet'), others(dossier.beendet)),
      ...section(t('dossier.luecken'), gaps(dossier)),
    ],
  };
}

function stumblingBlocks(kb: KnowledgeBase, { stolpersteine }: Dossier): Block[] {
  if (stolpersteine.length === 0) return [paragraph(words(t('dossier.stolpersteine_leer')))];
  const items = stolpersteine.map((stone): Inline[] => [
    words(stone.lehre, 'strong'),
    words(` (${reportedBy(stone)}) `),
    linkTo(kb, stone.erfahrung),
  ]);
  return [...list(items, true), ...(items.length > 1 ? [note(t('dossier.reihenfolge'))] : [])];
}

const experiences = (kb: KnowledgeBase, erfahrungen: readonly EintragVon<'erfahrungen'>[]): Block[] =>
  list(
    erfahrungen.map((one) => {
      const said = opinions(one);
      const outcome = labelsAt(schema, 'erfahrungsart')[one.daten.erfahrungsart] ?? '';
      return [linkTo(kb, one), words(`: ${outcome}. ${one.daten.lehre}${said === '' ? '' : ` (${said})`}`)];
    }),
  );

/** By area in the order of the schema, each with what it prevents. */
const clauses = (kb: KnowledgeBase, klauseln: readonly EintragVon<'klauseln'>[]): Block[] =>
  Object.entries(labelsAt(klausel, 'bereich')).flatMap(([area, label]) => {
    const own = klauseln.filter(({ daten }) => daten.bereich === area);
    const items = own.map((one) => [linkTo(kb, one), words(`: ${one.daten.warum}`)]);
    return own.length > 0 ? [heading(2, label), ...list(items)] : [];
  });

const meeting = (kb: KnowledgeBase, { sitzung }: Dossier): Block[] =>
  sitzung ? [paragraph(words(`${germanDate(sitzung.daten.datum)}: `), linkTo(kb, sitzung))] : [];

const gaps = (dossier: Dossier): Block[] =>
  dossier.luecken.length > 0
    ? list(dossier.luecken.map((name) => [words(luecken[name])]))
    : [paragraph(words(t('dossier.luecken_leer')))];
