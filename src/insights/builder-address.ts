/** Addresses of the builder of documents, with what it begins with. */

interface Beginn {
  /** Slug of a clause to take in. */
  readonly klausel?: string;
  /** Device class whose clauses are proposed. */
  readonly geraeteklasse?: string;
  /** Value of `dokument`: the kind of document to make. */
  readonly dokument?: string;
}

/** The builder, below the base path. */
export function builderAddress({ klausel, geraeteklasse, dokument }: Beginn = {}): string {
  const wishes = Object.entries({ klausel, geraeteklasse, dokument }).filter(
    (wish): wish is [string, string] => wish[1] !== undefined,
  );
  const query = new URLSearchParams(wishes).toString();
  return `/klauseln/baukasten/${query && `?${query}`}`;
}
