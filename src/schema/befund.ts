/**
 * A finding. Schema, rules and body checks all make it, every reporter reads it.
 * It keeps what it is about; line and column are looked up when it is printed.
 */

export type Schwere = 'fehler' | 'warnung';

/** Where in a file a finding is. A front matter path stays valid however the file is laid out. */
export type Stelle =
  /** The file as a whole. */
  | { readonly art: 'datei' }
  /** A field; `ziel` says whether its key or its value is meant. */
  | {
      readonly art: 'feld';
      readonly pfad: readonly (string | number)[];
      readonly ziel: 'schluessel' | 'wert';
    }
  /** A stretch of the file's text, as offsets in UTF-16 units. */
  | { readonly art: 'text'; readonly von: number; readonly bis: number };

export interface Befund {
  /** Permanent name of the rule, see `src/knowledge/rules/registry.ts`. */
  readonly regel: string;
  readonly schwere: Schwere;
  /** Path below the project root, with `/`. */
  readonly datei: string;
  readonly stelle: Stelle;
  /** What is wrong, in a German sentence. */
  readonly satz: string;
  /** What to write instead, in a German sentence. */
  readonly abhilfe: string;
}

export const ganzeDatei: Stelle = { art: 'datei' };

/** The value of the field at `pfad`. */
export const wertStelle = (...pfad: (string | number)[]): Stelle => ({ art: 'feld', pfad, ziel: 'wert' });

/** The key of the field at `pfad`. */
export const schluesselStelle = (...pfad: (string | number)[]): Stelle => ({
  art: 'feld',
  pfad,
  ziel: 'schluessel',
});
