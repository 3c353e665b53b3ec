/** Records made in memory, where a test needs many of them or one with a field of its own. */
import { getOfKind, link, type KnowledgeBase } from '../../src/knowledge/knowledge-base.ts';
import type { DatenVon, Eintrag, EintragVon } from '../../src/schema/eintrag.ts';
import type { Art } from '../../src/schema/kinds.ts';

/** The record behind `<art>/<slug>`; a test that asks for none fails at once. */
export function recordOf<A extends Art>(kb: KnowledgeBase, art: A, slug: string): EintragVon<A> {
  const eintrag = getOfKind(kb, `${art}/${slug}`, art);
  if (!eintrag) throw new Error(`The basis has no record ${art}/${slug}.`);
  return eintrag as unknown as EintragVon<A>;
}

/** The record with some fields changed; `undefined` takes one away. */
export const changed = <A extends Art>(
  eintrag: EintragVon<A>,
  daten: { readonly [F in keyof DatenVon<A>]?: DatenVon<A>[F] | undefined },
): EintragVon<A> => ({ ...eintrag, daten: { ...eintrag.daten, ...daten } });

/** The record under another name. */
export const renamed = <A extends Art>(eintrag: EintragVon<A>, slug: string): EintragVon<A> => ({
  ...eintrag,
  slug,
  ref: `${eintrag.art}/${slug}`,
  datei: `content/${eintrag.art}/${slug}.md`,
});

/** The same knowledge base with these records and no other. */
export const withRecords = (kb: KnowledgeBase, eintraege: readonly EintragVon<Art>[]): KnowledgeBase => ({
  ...kb,
  ...link({ ...kb, eintraege: eintraege as readonly Eintrag[] }),
});

/** The knowledge base with these records instead of those of the same name, or beside the others. */
export function withChanged(kb: KnowledgeBase, ...eintraege: readonly EintragVon<Art>[]): KnowledgeBase {
  const names = new Set(eintraege.map(({ ref }) => ref));
  return withRecords(kb, [...kb.eintraege.filter(({ ref }) => !names.has(ref)), ...eintraege]);
}

/** References of records, in their order. */
export const refs = (eintraege: readonly { readonly ref: string }[]): string[] =>
  eintraege.map(({ ref }) => ref);
