/** One result as a list item. Everything from the index is text, never HTML. */
import { germanDate } from '../strings/format.ts';
import { excerptParts } from '../search/client/excerpt.ts';
import type { PagefindData } from '../search/client/pagefind.ts';

export function resultItem({ url, meta, excerpt }: PagefindData, fictional: string): HTMLLIElement {
  const item = document.createElement('li');
  const heading = element('h2', 'treffer__titel');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta['title'] ?? url;
  heading.append(link);

  const facts = element('p', 'treffer__kopf');
  facts.append(element('span', 'karte__art', meta['art']), ' ');
  if (meta['fiktiv'] === 'true')
    facts.append(element('span', 'abzeichen__marke abzeichen__marke--fiktiv', fictional), ' ');
  facts.append(
    element('span', `abzeichen__marke abzeichen__marke--${meta['geltung'] ?? ''}`, meta['status']),
    ' ',
  );
  if (meta['datum']) {
    const date = document.createElement('time');
    date.dateTime = meta['datum'];
    date.textContent = germanDate(meta['datum']);
    facts.append(date);
  }
  if (meta['fiktiv'] !== 'true') facts.append(' ', element('span', 'gedaempft', meta['belegart']));

  const text = element('p', 'treffer__text');
  for (const part of excerptParts(excerpt))
    text.append(part.marked ? element('mark', '', part.text) : part.text);
  item.append(heading, facts, text);
  return item;
}

function element(name: string, classes: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  made.textContent = text;
  return made;
}
