/**
 * Editions of an agreement, one after the other, and the days on which each was in force. An edition is in
 * force from `gueltig_ab` until its own end or the day before the next one begins, so that a line never has
 * two on one day (issue 6).
 */
import type { EintragVon } from '../schema/eintrag.ts';
import type { KnowledgeBase } from '../knowledge/knowledge-base.ts';
import { dayBefore } from './dates.ts';

/** What the cluster agrees on, edition by edition. */
export type Vereinbarung = EintragVon<'empfehlungen'> | EintragVon<'klauseln'>;

export interface Geltungszeit {
  /** First and last day; without a last day it is in force until further notice. */
  readonly von: string;
  readonly bis?: string;
}

export interface Fassung {
  readonly eintrag: Vereinbarung;
  /** Nothing for drafts, and for an edition that was replaced before it came into force. */
  readonly zeit?: Geltungszeit;
}

export interface Linie {
  /** Reference of the first edition; it names the line. */
  readonly anfang: string;
  /** Oldest first. */
  readonly fassungen: readonly Fassung[];
}

/** All lines of recommendations and of clauses, ordered by the reference of their first edition. */
export function lineages(kb: KnowledgeBase): Linie[] {
  const lines = new Map<string, Vereinbarung[]>();
  for (const eintrag of agreements(kb)) {
    const anfang = firstEdition(kb, eintrag);
    lines.set(anfang, [...(lines.get(anfang) ?? []), eintrag]);
  }
  return [...lines]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([anfang, editions]) => ({ anfang, fassungen: inSequence(kb, editions) }));
}

/** The line that an edition belongs to. */
export function lineageOf(kb: KnowledgeBase, eintrag: Vereinbarung): Linie {
  const anfang = firstEdition(kb, eintrag);
  // Every page asks for its own line: following the relations is cheaper than looking at all agreements.
  const refs = new Set([anfang]);
  for (const ref of refs) {
    for (const { von, pfad } of kb.in(ref)) if (pfad[0] === 'ersetzt' && pfad[1] === 0) refs.add(von);
  }
  const editions = [...refs].map((ref) => kb.get(ref) as Vereinbarung);
  return { anfang, fassungen: inSequence(kb, editions) };
}

/** Whether a day lies within the time; both ends belong to it. */
export const isWithin = ({ von, bis }: Geltungszeit, day: string): boolean =>
  von <= day && (bis === undefined || day <= bis);

/** What was in force on a day: at most one edition of each line. */
export const inForceOn = (kb: KnowledgeBase, day: string): Vereinbarung[] =>
  lineages(kb).flatMap(({ fassungen }) =>
    fassungen.filter(({ zeit }) => zeit && isWithin(zeit, day)).map(({ eintrag }) => eintrag),
  );

const agreements = (kb: KnowledgeBase): readonly Vereinbarung[] => [
  ...kb.ofKind('empfehlungen'),
  ...kb.ofKind('klauseln'),
];

/**
 * What an edition replaces and what that replaced, nearest first. Who replaces several goes on in the line of the
 * first that it names; the others end there.
 */
export function editionsBefore(kb: KnowledgeBase, eintrag: Vereinbarung): Vereinbarung[] {
  const before: Vereinbarung[] = [];
  let current = eintrag;
  for (;;) {
    const previous = kb.get(current.daten.ersetzt?.[0] ?? '');
    if (!previous || previous.art !== current.art) return before;
    current = previous;
    if (current.ref === eintrag.ref || before.includes(current)) return before;
    before.push(current);
  }
}

const firstEdition = (kb: KnowledgeBase, eintrag: Vereinbarung): string =>
  (editionsBefore(kb, eintrag).at(-1) ?? eintrag).ref;

/** Editions by the day on which they came into force, drafts at last; each ends before the next begins. */
function inSequence(kb: KnowledgeBase, editions: readonly Vereinbarung[]): Fassung[] {
  const ordered = editions.toSorted(
    (a, b) =>
      (startOf(a) ?? '9999').localeCompare(startOf(b) ?? '9999') ||
      edition(kb, a) - edition(kb, b) ||
      (a.ref < b.ref ? -1 : 1),
  );
  const own = ordered.map((eintrag) => ({ eintrag, zeit: ownTime(kb, eintrag) }));
  return own.map(({ eintrag, zeit }, i) => {
    const next = own.slice(i + 1).find((later) => later.zeit !== undefined);
    const left = zeit && cutOff(zeit, next?.zeit?.von);
    return left ? { eintrag, zeit: left } : { eintrag };
  });
}

/** The time as the edition itself and what replaces it have it; nothing if it was replaced before it began. */
function ownTime(kb: KnowledgeBase, eintrag: Vereinbarung): Geltungszeit | undefined {
  const von = startOf(eintrag);
  if (von === undefined) return undefined;
  const replacing = kb
    .in(eintrag.ref)
    .filter(({ pfad }) => pfad[0] === 'ersetzt')
    .flatMap((kante) => (kb.get(kante.von) as Vereinbarung | undefined) ?? []);
  const starts = replacing.flatMap((other) => startOf(other) ?? []);
  const [bis] = [...starts.map(dayBefore), ...ownEnd(eintrag)].sort();
  if (bis === undefined) return { von };
  return bis < von ? undefined : { von, bis };
}

/** The time without the days from `start` on. */
function cutOff({ von, bis }: Geltungszeit, start: string | undefined): Geltungszeit | undefined {
  if (start === undefined || (bis !== undefined && bis < start)) {
    return { von, ...(bis !== undefined && { bis }) };
  }
  return start <= von ? undefined : { von, bis: dayBefore(start) };
}

/** First day in force. Only what was decided ever is: a draft may name a day, but nobody has agreed. */
function startOf({ daten }: Vereinbarung): string | undefined {
  return daten.beschluss === undefined || !wasDecided.has(daten.status) ? undefined : daten.gueltig_ab;
}

const wasDecided: ReadonlySet<string> = new Set(['beschlossen', 'abgeloest', 'zurueckgezogen']);

/** The last day that an edition names itself; who is withdrawn ends with the review that withdrew it. */
function ownEnd({ art, daten }: Vereinbarung): string[] {
  const named = art === 'empfehlungen' && daten.gueltig_bis !== undefined ? [daten.gueltig_bis] : [];
  return daten.status === 'zurueckgezogen' ? [...named, daten.geprueft_am] : named;
}

/** Clauses have no number of their own. */
const edition = (kb: KnowledgeBase, eintrag: Vereinbarung): number =>
  eintrag.art === 'empfehlungen' ? eintrag.daten.fassung : editionsBefore(kb, eintrag).length;
