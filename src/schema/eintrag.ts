/** A validated record. Nothing past this file sees raw front matter. */
import type { z } from 'zod';
import type { Art, kinds } from './kinds.ts';

/** Front matter of a kind, as its schema gives it. */
export type DatenVon<A extends Art> = z.infer<(typeof kinds)[A]['schema']>;

/** A record of one kind. */
export interface EintragVon<A extends Art> {
  readonly art: A;
  /** File name without ending; unique within its kind. */
  readonly slug: string;
  /** Permanent reference `<kind>/<slug>`. */
  readonly ref: string;
  /** File below the project root. */
  readonly datei: string;
  readonly daten: DatenVon<A>;
  /** Markdown below the front matter. */
  readonly text: string;
}

/** A record of any kind; `art` tells which. */
export type Eintrag = { [A in Art]: EintragVon<A> }[Art];

/** Whether a record is of kind `art`. */
export const istVonArt = <A extends Art>(eintrag: Eintrag, art: A): eintrag is Extract<Eintrag, { art: A }> =>
  eintrag.art === art;
