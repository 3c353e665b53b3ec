/** The beginning of a record's text, as far as there is room for it. */
import type { KnowledgeBase } from '../../knowledge/knowledge-base.ts';
import type { Eintrag } from '../../schema/eintrag.ts';
import type { Block, Paragraph } from '../model/text-document.ts';
import { paragraph, words } from '../model/make.ts';
import { recordText } from './record-text.ts';
import { firstSentences } from './sentences.ts';

/** Paragraphs of the first section up to `limit` characters; the rest is left to the record. */
export function background(kb: KnowledgeBase, eintrag: Eintrag, limit: number): Block[] {
  const blocks = recordText(kb, eintrag);
  const from = blocks[0]?.kind === 'heading' ? 1 : 0;
  const next = blocks.findIndex(({ kind }, i) => i >= from && kind === 'heading');
  const own = blocks.slice(from, next < 0 ? undefined : next).filter((one) => one.kind === 'paragraph');
  let left = limit;
  return own.flatMap((one): Block[] => {
    const text = textOf(one);
    const before = left;
    left -= text.length;
    if (left >= 0) return [one];
    // Of the paragraph that does not fit, what fits, as plain words.
    return before > 80 ? [paragraph(words(firstSentences(text, before)))] : [];
  });
}

const textOf = ({ content }: Paragraph): string =>
  content.map((one) => (one.kind === 'break' ? ' ' : one.text)).join('');
