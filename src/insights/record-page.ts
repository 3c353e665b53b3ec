/** Everything a record's page shows besides its own text, asked in one go. */
import type { Eintrag } from '../schema/eintrag.ts';
import { kindOf } from '../schema/kinds.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { titleOf } from './facets.ts';
import { noticesFor, type Notice } from './notices.ts';
import { consequences, origins, type RelationGroup } from './relations.ts';
import { trustOf, type Trust } from './trust.ts';

export interface RecordPage {
  readonly notices: readonly Notice[];
  readonly trust: Trust;
  readonly origins: readonly RelationGroup[];
  readonly consequences: readonly RelationGroup[];
  readonly themen: readonly Eintrag[];
  /** The sentence worth reading first, with its label: a lesson, the wording of a decision, what a clause prevents. */
  readonly kern?: { readonly titel: string; readonly text: string };
}

export function recordPage(kb: KnowledgeBase, eintrag: Eintrag, today: string): RecordPage {
  const field = kindOf(eintrag.art).kernfeld;
  const kern = field ? (eintrag.daten as Record<string, unknown>)[field] : undefined;
  const themen = 'themen' in eintrag.daten ? eintrag.daten.themen : [];
  return {
    notices: noticesFor(kb, eintrag, today),
    trust: trustOf(kb, eintrag, today),
    origins: origins(kb, eintrag.ref),
    consequences: consequences(kb, eintrag.ref),
    themen: themen.flatMap((slug) => kb.get(`themen/${slug}`) ?? []),
    ...(field && typeof kern === 'string' && { kern: { titel: titleOf(eintrag.art, field), text: kern } }),
  };
}

/** Addresses of all records, and of those that have moved on to another name. */
export const recordPaths = (kb: KnowledgeBase) => [
  ...kb.eintraege.map((eintrag) => ({
    params: { art: eintrag.art, slug: eintrag.slug },
    props: { eintrag, umgezogen: false },
  })),
  ...kb.umleitungen.flatMap(({ von, nach }) => {
    const [art = '', slug = ''] = von.split('/');
    const eintrag = kb.get(nach);
    return eintrag ? [{ params: { art, slug }, props: { eintrag, umgezogen: true } }] : [];
  }),
];
