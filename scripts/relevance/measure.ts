/** How good the answers of a search are, by category. */

/** A query with all records that are a good first answer; none for a query that has no answer. */
export interface JudgedQuery {
  readonly id: string;
  readonly anfrage: string;
  readonly kategorie: string;
  readonly erwartet: readonly string[];
}

/** What a system answers: references of records, best first, and whether it is sure of them. */
export interface SystemAnswer {
  readonly refs: readonly string[];
  readonly sure: boolean;
}

export interface Figures {
  readonly queries: number;
  /** Share of queries with a right record first, among the first five, and without any hit. */
  readonly success1: number;
  readonly success5: number;
  readonly mrr10: number;
  readonly zero: number;
  /** Share for which the system says that it has nothing exact. */
  readonly unsure: number;
}

/** The rank of the first right record, from 1; 0 if it is not among the answers. */
export const rankOf = ({ erwartet }: JudgedQuery, { refs }: SystemAnswer): number =>
  refs.findIndex((ref) => erwartet.includes(ref)) + 1;

export function figuresOf(
  queries: readonly JudgedQuery[],
  answers: ReadonlyMap<string, SystemAnswer>,
): Figures {
  const answerable = queries.filter(({ erwartet }) => erwartet.length > 0);
  const ranks = answerable.map((query) => {
    const answer = answers.get(query.id) ?? { refs: [], sure: false };
    return { rank: rankOf(query, answer), hits: answer.refs.length, sure: answer.sure };
  });
  const share = (test: (one: (typeof ranks)[number]) => boolean) =>
    ranks.length === 0 ? 0 : ranks.filter(test).length / ranks.length;
  return {
    queries: ranks.length,
    success1: share(({ rank }) => rank === 1),
    success5: share(({ rank }) => rank >= 1 && rank <= 5),
    mrr10:
      ranks.reduce((sum, { rank }) => sum + (rank >= 1 && rank <= 10 ? 1 / rank : 0), 0) /
      (ranks.length || 1),
    zero: share(({ hits }) => hits === 0),
    unsure: share(({ sure }) => !sure),
  };
}

/** Share of the queries without an answer for which a system claims to have found it. */
export function falseClaims(
  queries: readonly JudgedQuery[],
  answers: ReadonlyMap<string, SystemAnswer>,
): number {
  const without = queries.filter(({ erwartet }) => erwartet.length === 0);
  const claimed = without.filter(({ id }) => {
    const answer = answers.get(id);
    return answer !== undefined && answer.refs.length > 0 && answer.sure;
  });
  return without.length === 0 ? 0 : claimed.length / without.length;
}

/**
 * Every third query of each category is held back: nobody looks at it while improving the search. The
 * order is that of the file, to which new queries are added at the end.
 */
export function heldBack(queries: readonly JudgedQuery[]): ReadonlySet<string> {
  const seen = new Map<string, number>();
  return new Set(
    queries.flatMap(({ id, kategorie }) => {
      const number = (seen.get(kategorie) ?? 0) + 1;
      seen.set(kategorie, number);
      return number % 3 === 0 ? [id] : [];
    }),
  );
}
