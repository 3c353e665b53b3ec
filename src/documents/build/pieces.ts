/** Small parts that the documents of pages are put together from. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Eintrag } from '../../schema/eintrag.ts';
import { isFictional } from '../../insights/trust.ts';
import { d } from '../../strings/documents.ts';
import type { Block, Fact, Inline } from '../model/text-document.ts';
import { paragraph, words } from '../model/make.ts';
import { pageAddress } from './origins.ts';

/** A remark that stands back behind the text. */
export const note = (text: string): Block => ({ kind: 'paragraph', style: 'note', content: [words(text)] });

export const heading = (level: 1 | 2 | 3, text: string): Block => ({
  kind: 'heading',
  level,
  text,
  numbered: true,
});

/** Blocks below a numbered heading; nothing where there are none. */
export const section = (title: string, blocks: readonly Block[]): Block[] =>
  blocks.length > 0 ? [heading(1, title), ...blocks] : [];

/** A list with one paragraph for each item; nothing where there is none. */
export const list = (items: readonly (readonly Inline[])[], ordered = false): Block[] =>
  items.length > 0 ? [{ kind: 'list', ordered, items: items.map((item) => [paragraph(...item)]) }] : [];

export const fact = (name: string, ...value: readonly Inline[]): Fact => ({ name, value });

/** The title of a record as a link to its page; what is invented says so. */
export const linkTo = (kb: KnowledgeBase, eintrag: Eintrag): Inline => ({
  kind: 'link',
  text: markedTitle(eintrag),
  href: pageAddress(kb, eintrag),
});

/** Some devices have the mark in their name. */
function markedTitle(eintrag: Eintrag): string {
  const { titel } = eintrag.daten;
  const marked = d('herkunft.fiktiv', { titel });
  return isFictional(eintrag) && !titel.endsWith(d('herkunft.fiktiv', { titel: '' }).trim()) ? marked : titel;
}

/** Records as a list of links. */
export const linkList = (kb: KnowledgeBase, eintraege: readonly Eintrag[]): Block[] =>
  list(eintraege.map((one) => [linkTo(kb, one)]));
