/** The files that lie beside pages: which documents there are, how they are called, what they hold. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import { istVonArt, type EintragVon } from '../../schema/eintrag.ts';
import type { Vokabel } from '../../schema/vokabular.ts';
import { dossierFileName, usedClasses } from '../../insights/device-class.ts';
import { dossierOf } from '../../insights/dossier.ts';
import { exportAs, type Format } from '../formats/export.ts';
import { decisionPaper } from './decision-paper.ts';
import { dossierDocument } from './dossier-document.ts';
import { standardDocument } from './standard-document.ts';

/** The knowledge base and the day of the build. */
interface Known {
  readonly kb: KnowledgeBase;
  readonly today: string;
}

/** Kinds whose records are handed on as documents. */
type Dokumenteintrag = EintragVon<'empfehlungen'> | EintragVon<'grundsatzfragen'>;

export interface RecordFile {
  readonly eintrag: Dokumenteintrag;
}

export interface DossierFile {
  readonly klasse: Vokabel;
}

/** The files of records without their ending. */
export const recordFilePaths = (kb: KnowledgeBase) =>
  [...kb.ofKind('empfehlungen'), ...kb.ofKind('grundsatzfragen')].map((eintrag) => ({
    params: { art: eintrag.art, slug: eintrag.slug, datei: eintrag.slug },
    props: { eintrag } satisfies RecordFile,
  }));

/** The files of dossiers without their ending. */
export const dossierFilePaths = (kb: KnowledgeBase) =>
  usedClasses(kb).map((klasse) => ({
    params: { klasse: klasse.wert, datei: dossierFileName(klasse.wert) },
    props: { klasse } satisfies DossierFile,
  }));

export const recordFile = async ({ kb, today }: Known, { eintrag }: RecordFile, format: Format) =>
  new Uint8Array(
    await exportAs(
      format,
      istVonArt(eintrag, 'empfehlungen')
        ? standardDocument(kb, eintrag, today)
        : decisionPaper(kb, eintrag, today),
    ),
  );

export const dossierFile = async ({ kb, today }: Known, { klasse }: DossierFile, format: Format) =>
  new Uint8Array(await exportAs(format, dossierDocument(kb, dossierOf(kb, klasse, today), today)));
