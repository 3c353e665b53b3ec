/** What the page says about an answer besides the results: how it came about, and where else to look. */
import type { Answer } from '../search/client/answer.ts';
import type { Place } from '../search/data/concepts.ts';
import { fill } from '../strings/fill.ts';
import { element, link } from './element.ts';

/** Sentences with places for words in braces, from the attributes of the page. */
export type Texts = Readonly<Record<string, string | undefined>>;

/** More lines would push the results away. */
const mostExplained = 2;

/** The query with each mistyped word as it was probably meant. */
const corrected = (query: string, { instead }: Answer): string =>
  instead
    .filter(({ variant }) => variant.way === 'tippfehler')
    .reduce(
      (text, { typed, variant }) => text.replace(typed, () => likeTyped(variant.label ?? typed, typed)),
      query,
    );

const likeTyped = (word: string, typed: string): string =>
  /^\p{Lu}/u.test(typed) ? word.charAt(0).toUpperCase() + word.slice(1) : word;

/** Lines about an answer; `onCorrection` is called with the query that was probably meant. */
export function answerNotes(
  answer: Answer,
  query: string,
  texts: Texts,
  onCorrection: (query: string) => void,
): HTMLElement[] {
  const lines: HTMLElement[] = [];
  if (!answer.sure && answer.hits.length > 0) {
    lines.push(element('p', 'suche__unsicher', texts['textUnsicher'] ?? ''));
  }
  const better = corrected(query, answer);
  if (better !== query) {
    const button = element('button', 'textknopf', better);
    button.type = 'button';
    button.addEventListener('click', () => {
      onCorrection(better);
    });
    lines.push(element('p', '', `${texts['textMeinten'] ?? ''} `, button, '?'));
  }
  const other = answer.instead.filter(({ variant }) => variant.way !== 'tippfehler');
  for (const { typed, variant } of other.slice(0, mostExplained)) {
    lines.push(
      element('p', '', fill(texts['textUeber'] ?? '', { getippt: typed, gefunden: variant.label ?? '' })),
    );
  }
  if (answer.without.length > 0 && answer.hits.length > 0) {
    const words = answer.without.map((word) => `„${word}“`).join(', ');
    lines.push(element('p', '', fill(texts['textOhne'] ?? '', { woerter: words })));
  }
  return lines;
}

/** Links to the pages that the words lead to by name. */
export const placeLinks = (places: readonly Place[], base: string): HTMLElement[] =>
  places.map(({ titel, art, adresse }) =>
    element('li', '', link(base + adresse.slice(1), titel), ' ', element('span', 'gedaempft', art)),
  );
