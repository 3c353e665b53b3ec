/** The annex „Herkunft“ of a standard: everything that it rests on and that follows from it, by its kind. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Eintrag, EintragVon } from '../../schema/eintrag.ts';
import { erfahrung as schema } from '../../schema/erfahrung.ts';
import { kindOf } from '../../schema/kinds.ts';
import { labelsAt } from '../../schema/walk.ts';
import type { RecordPage } from '../../insights/record-page.ts';
import type { RelationGroup } from '../../insights/relations.ts';
import { t } from '../../strings/de.ts';
import { supportWords } from '../../strings/support.ts';
import type { Block, Inline } from '../model/text-document.ts';
import { paragraph, words } from '../model/make.ts';
import { linkList, linkTo, list } from './pieces.ts';

export function evidenceAnnex(kb: KnowledgeBase, { kette, origins, consequences }: RecordPage): Block[] {
  if (!kette) return [];
  const { erfahrungen, belege, beschluesse, klauseln, rueckhalt } = kette;
  return [
    { kind: 'heading', level: 1, text: t('dokumente.herkunft'), numbered: false, newPage: true },
    paragraph(words(`${supportWords(rueckhalt)} ${t('dokumente.herkunft_text')}`)),
    ...group(kindOf('erfahrungen').mehrzahl, list(erfahrungen.map((one) => lesson(kb, one)))),
    ...group(t('kette.belege'), linkList(kb, belege)),
    ...group(kindOf('beschluesse').mehrzahl, linkList(kb, beschluesse)),
    ...group(kindOf('klauseln').mehrzahl, linkList(kb, klauseln)),
    ...merged([...origins, ...consequences]).flatMap(([titel, eintraege]) =>
      group(titel, linkList(kb, eintraege)),
    ),
  ];
}

const group = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [{ kind: 'heading', level: 2, text: title, numbered: false }, ...blocks] : [];

/** Records of groups with the same title, such as „Siehe auch“, which leads both ways. */
function merged(groups: readonly RelationGroup[]): [string, readonly Eintrag[]][] {
  const titles = [...new Set(groups.map(({ titel }) => titel))];
  return titles.map((titel) => [
    titel,
    [...new Set(groups.filter((one) => one.titel === titel).flatMap(({ eintraege }) => eintraege))],
  ]);
}

/** An experience with how it turned out and what is to be learned from it. */
const lesson = (kb: KnowledgeBase, erfahrung: EintragVon<'erfahrungen'>): Inline[] => [
  linkTo(kb, erfahrung),
  words(
    `: ${labelsAt(schema, 'erfahrungsart')[erfahrung.daten.erfahrungsart] ?? ''}. ${erfahrung.daten.lehre}`,
  ),
];
