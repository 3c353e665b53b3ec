/** Excerpts come from the index as escaped text with marks; they are rebuilt, never set as HTML. */

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
  ['#x27', "'"],
]);

/** The parts of an excerpt, marked words apart from the rest. */
export function excerptParts(excerpt: string): ExcerptPart[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => {
      const inner = /^<mark>(.*)<\/mark>$/s.exec(part)?.[1];
      return { text: decode(inner ?? part), marked: inner !== undefined };
    });
}

const decode = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => entities.get(name) ?? whole);
