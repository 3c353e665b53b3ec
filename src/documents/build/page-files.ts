/** The files that lie beside pages: which documents there are, and how they are called. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { istVonArt, type EintragVon } from '../../schema/eintrag.ts';
import { formats, type FormatOfFile } from '../formats/export.ts';
import type { TextDocument } from '../model/text-document.ts';
import { decisionPaper } from './decision-paper.ts';
import { standardDocument } from './standard-document.ts';

/** Kinds whose records are handed on as documents. */
export type Dokumenteintrag = EintragVon<'empfehlungen'> | EintragVon<'grundsatzfragen'>;

export interface File {
  readonly datei: string;
  readonly format: FormatOfFile;
}

export const recordsWithDocuments = (kb: KnowledgeBase): Dokumenteintrag[] => [
  ...kb.ofKind('empfehlungen'),
  ...kb.ofKind('grundsatzfragen'),
];

export const documentOf = (kb: KnowledgeBase, eintrag: Dokumenteintrag, today: string): TextDocument =>
  istVonArt(eintrag, 'empfehlungen')
    ? standardDocument(kb, eintrag, today)
    : decisionPaper(kb, eintrag, today);

/** One file for each format, with the same name but for its ending. */
export const filesNamed = (name: string): File[] =>
  formats.map((format) => ({ datei: `${name}.${format.ending}`, format }));
