/** Everything a record's page shows besides its own text, asked in one go. */
import type { Eintrag } from '../schema/eintrag.ts';
import { kindOf } from '../schema/kinds.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { evidenceOf, type Beweiskette, type Kettenglied } from './evidence.ts';
import { titleOf } from './facets.ts';
import { noticesFor, type Notice } from './notices.ts';
import { consequences, origins, type RelationGroup } from './relations.ts';
import { trustOf, type Trust } from './trust.ts';

export interface RecordPage {
  readonly notices: readonly Notice[];
  readonly trust: Trust;
  /** From experience to adoption, on recommendations, decisions and clauses. */
  readonly kette?: Beweiskette;
  /** Relations in both directions, without what the chain shows already. */
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
  const kette = hasChain(eintrag) ? evidenceOf(kb, eintrag) : undefined;
  const others = without(kette);
  return {
    notices: noticesFor(kb, eintrag, today),
    trust: trustOf(kb, eintrag, today),
    ...(kette && { kette }),
    origins: others(origins(kb, eintrag.ref)),
    consequences: others(consequences(kb, eintrag.ref)),
    themen: themen.flatMap((slug) => kb.get(`themen/${slug}`) ?? []),
    ...(field && typeof kern === 'string' && { kern: { titel: titleOf(eintrag.art, field), text: kern } }),
  };
}

const hasChain = (eintrag: Eintrag): eintrag is Kettenglied =>
  eintrag.art === 'empfehlungen' || eintrag.art === 'beschluesse' || eintrag.art === 'klauseln';

/** Takes out of groups the records that the chain shows; a group that is left empty goes. */
function without(kette: Beweiskette | undefined): (groups: readonly RelationGroup[]) => RelationGroup[] {
  const { erfahrungen = [], belege = [], empfehlungen = [], beschluesse = [], klauseln = [] } = kette ?? {};
  const shown = new Set<Eintrag>([...erfahrungen, ...belege, ...empfehlungen, ...beschluesse, ...klauseln]);
  return (groups) =>
    groups
      .map(({ titel, eintraege }) => ({ titel, eintraege: eintraege.filter((one) => !shown.has(one)) }))
      .filter(({ eintraege }) => eintraege.length > 0);
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
