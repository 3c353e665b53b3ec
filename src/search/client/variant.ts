/** Other ways to say a word of a query, each a search of its own. */

/** How a record may answer to a word. */
export type Way =
  | 'wort'
  | 'form'
  | 'anfang'
  | 'zahl'
  | 'verbunden'
  | 'zerlegt'
  | 'teil'
  | 'tippfehler'
  | 'synonym'
  | 'alltag';

export interface Variant {
  /** All of them must be found. */
  readonly terms: readonly string[];
  /** 1 for the word itself, less for what only might be meant. */
  readonly weight: number;
  readonly way: Way;
  /** What was looked for instead, for the explanation. */
  readonly label?: string;
}
