/** What the standards in force mean for children and parents, topic by topic. */
import type { EintragVon } from '../schema/eintrag.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { standardsRegister } from './standards-register.ts';

export interface Elternthema {
  readonly thema: EintragVon<'themen'>;
  readonly texte: readonly { readonly standard: EintragVon<'empfehlungen'>; readonly text: string }[];
}

/** Topics by name, each with the paragraphs of its standards in force. */
export const parentsTexts = (kb: KnowledgeBase, today: string): Elternthema[] =>
  standardsRegister(kb, today).themen.flatMap(({ thema, zeilen }) => {
    const texte = zeilen.flatMap(({ standard, gilt }) =>
      gilt && standard.daten.fuer_eltern !== undefined
        ? [{ standard, text: standard.daten.fuer_eltern }]
        : [],
    );
    return texte.length > 0 ? [{ thema, texte }] : [];
  });
