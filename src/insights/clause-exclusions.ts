/** Clauses that cannot stand beside each other. */
import type { EintragVon } from '../schema/eintrag.ts';
import { getOfKind, type KnowledgeBase } from '../knowledge/knowledge-base.ts';

/** Those that it excludes, then those that exclude it: the relation is stored on one side only. */
export function exclusionsOf(
  kb: KnowledgeBase,
  { ref }: EintragVon<'klauseln'>,
): readonly EintragVon<'klauseln'>[] {
  const named = [
    ...kb.out(ref).map(({ nach, pfad }) => ({ other: nach, pfad })),
    ...kb.in(ref).map(({ von, pfad }) => ({ other: von, pfad })),
  ].filter(({ pfad }) => pfad[0] === 'schliesst_aus');
  const refs = new Set(named.map(({ other }) => other));
  return [...refs].flatMap((other) => getOfKind(kb, other, 'klauseln') ?? []);
}
