/** One result as a list item. Everything from the index is text, never HTML. */
import { germanDate } from '../strings/format.ts';
import { excerptOf, type ExcerptPart } from '../search/client/excerpt.ts';
import type { PagefindData } from '../search/client/pagefind.ts';
import { element, link } from './element.ts';

/**
 * @param terms words to mark in the text
 * @param words the badge for invented records, and what stands before a search word
 */
export function resultItem(
  { url, meta, content }: PagefindData,
  terms: readonly string[],
  words: { readonly fictional: string; readonly searchWord: string },
): HTMLLIElement {
  const heading = element('h2', 'treffer__titel', link(url, meta['title'] ?? url));
  const facts = element('p', 'treffer__kopf', element('span', 'karte__art', meta['art'] ?? ''), ' ');
  const isFictional = meta['fiktiv'] === 'true';
  if (isFictional)
    facts.append(element('span', 'abzeichen__marke abzeichen__marke--fiktiv', words.fictional), ' ');
  facts.append(
    element('span', `abzeichen__marke abzeichen__marke--${meta['geltung'] ?? ''}`, meta['status'] ?? ''),
    ' ',
  );
  if (meta['datum']) {
    const date = element('time', '', germanDate(meta['datum']));
    date.dateTime = meta['datum'];
    facts.append(date);
  }
  if (!isFictional) facts.append(' ', element('span', 'gedaempft', meta['belegart'] ?? ''));

  const excerpt = excerptOf(content, terms);
  const text = element('p', 'treffer__text', ...marked(excerpt));
  const item = element('li', '', heading, facts, text);
  // Where the text does not show why it was found, a word that its author added for the search may.
  const searchWord = excerpt.some((part) => part.marked) ? [] : searchWordOf(meta['suchbegriffe'], terms);
  if (searchWord.length > 0) {
    item.append(element('p', 'treffer__stichwort', `${words.searchWord} `, ...marked(searchWord)));
  }
  return item;
}

const marked = (parts: readonly ExcerptPart[]): (string | HTMLElement)[] =>
  parts.map((part) => (part.marked ? element('mark', '', part.text) : part.text));

/** The first of the added words that has one of the terms in it. */
const searchWordOf = (added: string | undefined, terms: readonly string[]): readonly ExcerptPart[] =>
  (added ?? '')
    .split(' · ')
    .map((word) => excerptOf(word, terms))
    .find((parts) => parts.some((part) => part.marked)) ?? [];
