/**
 * Who contributed, as far as they want to be seen (field `traeger_anzeige`). Everything that shows an
 * authority beside a record asks here, also the authority's own page: what is anonymous on one side
 * must not be readable from the other.
 */
import type { Eintrag } from '../schema/eintrag.ts';
import { traeger as traegerSchema } from '../schema/traeger.ts';
import { labelsAt, werteAn } from '../schema/walk.ts';
import { getOfKind, type Kante, type KnowledgeBase } from '../knowledge/knowledge-base.ts';

type Anzeige = 'offen' | 'groessenklasse' | 'anonym';

export interface Contributor {
  /** What readers see: a name, a size, or „ein Träger“. */
  readonly label: string;
  /** Reference of the authority's page, only where its name may be seen. */
  readonly ref?: string;
}

const sizes = labelsAt(traegerSchema, 'groessenklasse');

/** An authority as it wants to be seen. */
export function contributor(kb: KnowledgeBase, slug: string, anzeige: Anzeige): Contributor {
  const traeger = getOfKind(kb, `traeger/${slug}`, 'traeger');
  if (!traeger || anzeige === 'anonym') return { label: 'ein Träger (anonym)' };
  if (anzeige === 'groessenklasse') {
    return { label: `ein Träger mit ${sizes[traeger.daten.groessenklasse] ?? traeger.daten.groessenklasse}` };
  }
  return { label: traeger.daten.titel, ref: traeger.ref };
}

/** The authorities a record comes from. */
export function contributorsOf(kb: KnowledgeBase, eintrag: Eintrag): Contributor[] {
  if (!('traeger' in eintrag.daten) || !eintrag.daten.traeger) return [];
  const anzeige = eintrag.daten.traeger_anzeige ?? 'anonym';
  return eintrag.daten.traeger.map((slug) => contributor(kb, slug, anzeige));
}

/** Number of different authorities whose experience is in a record. */
export function authorityCount(eintrag: Eintrag): number {
  const slugs = [...werteAn(eintrag.daten, ['traeger', '*'])];
  const rows = [
    ...werteAn(eintrag.daten, ['bestaende', '*', 'traeger']),
    ...werteAn(eintrag.daten, ['bestaetigungen', '*', 'traeger']),
    ...werteAn(eintrag.daten, ['erprobt', '*', 'traeger']),
  ];
  return new Set([...slugs, ...rows].map(({ wert }) => wert)).size;
}

/** Whether a relation may be shown: not where it would name an authority that wants to stay unnamed. */
export function isVisible(kb: KnowledgeBase, { von, nach, pfad }: Kante): boolean {
  if (!nach.startsWith('traeger/')) return true;
  const source = kb.get(von);
  if (!source) return false;
  const row = pfad
    .slice(0, -1)
    .reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], source.daten);
  // A row speaks for itself; a plain list of authorities is spoken for by the record.
  const holder = pfad.at(-1) === 'traeger' ? row : source.daten;
  const unsaid = pfad[0] === 'traeger' ? 'anonym' : 'offen';
  const anzeige = (holder as { traeger_anzeige?: Anzeige }).traeger_anzeige ?? unsaid;
  return anzeige === 'offen';
}
