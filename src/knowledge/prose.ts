/** The sentences of a file that people read, with their place: fields of the front matter and the text below. */

/** A stretch of prose. */
export interface Passage {
  /** Path of the field; absent for the text below the front matter. */
  readonly pfad?: readonly (string | number)[];
  readonly text: string;
}

/** Titles of other people's pages, words for the search, names of makers and models: not our sentences. */
const notProse = new Set(['quellen', 'suchbegriffe', 'synonyme', 'hersteller', 'modell']);

/** Addresses, code and the names of boxes, which nobody reads as words. */
const machinery = /\]\([^)\s]*\)|`[^`\n]*`|^:::\w*|https?:\/\/\S+/gm;

/** The passages of a record or page. Offsets in the text are those of `body`: what is no prose becomes blanks. */
export const passagesOf = (data: unknown, body: string): Passage[] => [
  ...fieldsWithProse(data, []),
  { text: body.replace(machinery, (found) => ' '.repeat(found.length)) },
];

/** Values with a blank in them are sentences or names; references, dates and choices have none. */
function fieldsWithProse(value: unknown, pfad: readonly (string | number)[]): Passage[] {
  if (typeof value === 'string') return /\S\s+\S/.test(value) ? [{ pfad, text: value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    notProse.has(key) ? [] : fieldsWithProse(inner, [...pfad, Array.isArray(value) ? Number(key) : key]),
  );
}
