/** Finds terms of a glossary in running text: whole words, the longest first, also inside „AVV-Muster“. */

/** A term with its other spellings. */
export interface Term {
  readonly begriff: string;
  readonly langform: string;
  readonly auch?: readonly string[] | undefined;
}

export interface TermHit<T extends Term> {
  readonly term: T;
  /** Offsets in the text, in UTF-16 units. */
  readonly von: number;
  readonly bis: number;
}

export type TermFinder<T extends Term> = (text: string) => TermHit<T>[];

/** A function that finds all uses of `terms` in a text, in their order. */
export function termFinder<T extends Term>(terms: readonly T[]): TermFinder<T> {
  const bySpelling = new Map(
    terms.flatMap((term) => [term.begriff, ...(term.auch ?? [])].map((spelling) => [spelling, term])),
  );
  if (bySpelling.size === 0) return () => [];
  const spellings = [...bySpelling.keys()].sort((a, b) => b.length - a.length).map(pattern);
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${spellings.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    [...text.matchAll(any)].flatMap(({ 0: found, index }) => {
      const term = bySpelling.get(found.replace(/\s/g, ' '));
      return term ? [{ term, von: index, bis: index + found.length }] : [];
    });
}

/** A spelling as a pattern; its blanks may be line breaks or protected blanks in the text. */
const pattern = (spelling: string): string =>
  spelling.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, '\\s');
