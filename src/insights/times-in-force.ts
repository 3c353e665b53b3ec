/** Every agreement that is or was in force, with its time: the answer to what held on a given day. */
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { lineages, type Geltungszeit, type Vereinbarung } from './lineage.ts';

export interface Geltung {
  readonly eintrag: Vereinbarung;
  readonly zeit: Geltungszeit;
  /** Requirements of a standard that began later than the standard itself. */
  readonly spaeter: readonly { readonly nr: string; readonly ab: string }[];
}

/** Agreements of each kind; the editions of a line one below the other, the newest line first. */
export function timesInForce(kb: KnowledgeBase): Readonly<Record<Vereinbarung['art'], readonly Geltung[]>> {
  const lines = lineages(kb)
    .map(({ fassungen }) =>
      fassungen.flatMap(({ eintrag, zeit }) => (zeit ? [{ eintrag, zeit, spaeter: laterOf(eintrag) }] : [])),
    )
    .sort((a, b) => (b.at(-1)?.zeit.von ?? '').localeCompare(a.at(-1)?.zeit.von ?? ''));
  const ofKind = (art: Vereinbarung['art']) =>
    lines.flatMap((line) => line.toReversed()).filter(({ eintrag }) => eintrag.art === art);
  return { empfehlungen: ofKind('empfehlungen'), klauseln: ofKind('klauseln') };
}

function laterOf({ art, daten }: Vereinbarung): Geltung['spaeter'] {
  if (art !== 'empfehlungen') return [];
  return (daten.anforderungen ?? []).flatMap(({ nr, ab }) =>
    ab !== undefined && ab > (daten.gueltig_ab ?? '') ? [{ nr, ab }] : [],
  );
}
