/** What the address asks for: a whole document behind `#`, or a wish behind `?` with which to begin. */
import { decodeAddress, encodeAddress, type ReadAddress } from '../../documents/builder/address.ts';
import type { BuilderClause, BuilderData } from '../../documents/builder/data.ts';
import { clauseOf, type Selection } from '../../documents/builder/selection.ts';
import { d } from '../../strings/documents.ts';

export interface Incoming {
  readonly shared?: ReadAddress | undefined;
  readonly dokument?: string | undefined;
  readonly geraeteklasse?: string | undefined;
  readonly klausel?: BuilderClause | undefined;
  /** Sentences about what is asked for and does not exist. */
  readonly bemerkungen: readonly string[];
}

export function readIncoming(
  data: BuilderData,
  { hash, search }: Pick<Location, 'hash' | 'search'>,
): Incoming {
  const shared = decodeAddress(data, hash);
  if (shared) return { shared, bemerkungen: shared.bemerkungen };
  const asked = new URLSearchParams(search);
  const slug = asked.get('klausel');
  const klausel = slug === null ? undefined : clauseOf(data, slug);
  const knownOf = (list: readonly { readonly wert: string }[], name: string) =>
    list.find(({ wert }) => wert === asked.get(name))?.wert;
  return {
    dokument: klausel?.dokument ?? knownOf(data.dokumente, 'dokument'),
    geraeteklasse: knownOf(data.geraeteklassen, 'geraeteklasse'),
    klausel,
    bemerkungen:
      slug !== null && !klausel ? [d('baukasten.klausel_unbekannt', { name: slug.slice(0, 80) })] : [],
  };
}

/** Whether the shared document is what is kept here anyway; an address often has no values. */
export function isKept(data: BuilderData, shared: Selection, kept: Selection): boolean {
  const given = encodeAddress(data, shared, { mitWerten: true });
  return [true, false].some((mitWerten) => encodeAddress(data, kept, { mitWerten }) === given);
}

/** Whether a wish changes nothing about what is kept. */
export const isFulfilled = ({ dokument, geraeteklasse, klausel }: Incoming, kept: Selection): boolean =>
  geraeteklasse === undefined &&
  (klausel === undefined
    ? dokument === undefined || dokument === kept.dokument
    : kept.klauseln.some(({ slug }) => slug === klausel.slug));
