/** How well a record stands for a word that was found in it: by where the word stands. */

/** A hit of one term. */
export interface TermHit {
  /** How much its text says of the term, beside the record that says most of it; 0 to 1. */
  readonly text: number;
  /** Fields of the record that have the term too. */
  readonly fields: readonly string[];
}

/**
 * What a field adds, the text of a record counting 1 at most. Title and the words that authors added decide,
 * the forms that we made help. What is only for display must not attract words.
 */
export const fieldWeights = {
  title: 1,
  suchbegriffe: 1,
  zeit: 2,
  modelle: 1,
  merkmale: 0.75,
  name: 0.5,
  synonyme: 0.35,
  kurzfassung: 0.25,
  gefragt: 0.25,
  teile: 0.25,
  quellen: 0.2,
  teile_text: 0.15,
  synonyme_text: 0.15,
  art: 0.1,
  status: 0,
  geltung: 0,
  belegart: 0,
  fiktiv: 0,
  datum: 0,
} as const;

const all = Object.values<number>(fieldWeights).reduce((sum, weight) => sum + weight, 1);

/**
 * How well a record stands for a term, 0 to 1. A field counts once, however often it has the term: a long
 * list of search words must not beat a title. The root keeps one very good word from outweighing two good ones.
 */
export function strengthOf({ text, fields }: TermHit): number {
  const sum = fields.reduce(
    (weight, field) => weight + (fieldWeights[field as keyof typeof fieldWeights] ?? 0),
    text,
  );
  return Math.sqrt(sum / all);
}
