/** The part of a record's text that shows best why it was found, with the words marked. */
import { stem, wordKey } from '../german/key.ts';

export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
}

/** Words in an excerpt, and words shown before the first mark. */
const length = 34;
const lead = 6;

const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
  ['#x27', "'"],
]);

/** Pagefind keeps texts escaped as in HTML; they are shown as text, never set as HTML. */
export const unescapeText = (text: string): string =>
  text.replace(/&(#?\w+);/g, (whole, name: string) => entities.get(name) ?? whole);

/**
 * @param content text of the record
 * @param terms words to mark, as they were looked for; longer words that begin or end with one are marked too
 */
export function excerptOf(content: string, terms: readonly string[]): ExcerptPart[] {
  const words = unescapeText(content)
    .split(/\s+/)
    .filter((word) => word !== '');
  const wanted = terms.map((term) => ({ key: wordKey(term), form: stem(term) }));
  const hits = words.map((word) => matching(word, wanted));
  const start = bestStart(hits);
  const end = Math.min(words.length, start + length);
  const parts: ExcerptPart[] = [];
  const add = (text: string, marked: boolean) => {
    const last = parts.at(-1);
    if (last && !last.marked && !marked) parts[parts.length - 1] = { text: last.text + text, marked };
    else parts.push({ text, marked });
  };
  if (start > 0) add('… ', false);
  for (let i = start; i < end; i += 1) {
    add(words[i] ?? '', (hits[i] ?? -1) >= 0);
    if (i < end - 1) add(' ', false);
  }
  if (end < words.length) add(' …', false);
  return parts;
}

/** Number of the term that a word answers to, or -1. */
function matching(word: string, wanted: readonly { key: string; form: string }[]): number {
  const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (bare === '') return -1;
  const key = wordKey(bare);
  const form = stem(bare);
  return wanted.findIndex(
    (term) =>
      form === term.form ||
      (term.key.length >= 3 && (key.startsWith(term.key) || key.endsWith(term.key))) ||
      // „Ersatztablets“ for „Tablet“
      (term.form.length >= 4 && form.endsWith(term.form)),
  );
}

/** Where most different terms stand together, the earliest of several such places. */
function bestStart(hits: readonly number[]): number {
  let best = 0;
  let bestValue = 0;
  for (const [i, hit] of hits.entries()) {
    if (hit < 0) continue;
    const inside = hits.slice(i, i + length - lead).filter((one) => one >= 0);
    const value = new Set(inside).size * 100 + inside.length;
    if (value > bestValue) {
      bestValue = value;
      best = i;
    }
  }
  return Math.max(0, Math.min(best - lead, hits.length - length));
}
