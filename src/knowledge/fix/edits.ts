/** Small changes to a text, made together. */

export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** `source` with all `edits` made. They do not overlap; an insertion goes before a change at its place. */
export function apply(source: string, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  let at = 0;
  let result = '';
  for (const { from, to, text } of sorted) {
    result += source.slice(at, from) + text;
    at = to;
  }
  return result + source.slice(at);
}

/** The edits of `found` that change something. */
export const effective = (source: string, found: readonly Edit[]): Edit[] =>
  found.filter(({ from, to, text }) => source.slice(from, to) !== text);
