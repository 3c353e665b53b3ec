/** Other words for what somebody said: of a ring of synonyms, or what records say instead of an everyday word. */
import { stem } from '../german/key.ts';
import { isNumbered } from '../german/model-numbers.ts';
import { isStopWord } from '../german/stop-words.ts';
import { tokens } from '../german/tokens.ts';
import type { Ring } from '../data/concepts.ts';
import type { Vocabulary } from './known-words.ts';
import type { Variant } from './variant.ts';

/** What records say instead of an everyday word, if they still do. */
export function meantBy(term: string, { words }: Vocabulary): Variant[] {
  const terms = tokens(term)
    .filter((word) => !isStopWord(word))
    .map((word) => word.toLowerCase());
  return terms.every((word) => isNumbered(word) || words.find(word) !== undefined)
    ? [{ terms, weight: 0.7, way: 'alltag', label: term }]
    : [];
}

/** Other words of a ring that records really use, most usual first. */
export function synonymsOf(ring: Ring, typed: readonly string[], { words }: Vocabulary): Variant[] {
  const said = typed.join(' ');
  return ring.woerter
    .map((wort) => {
      const terms = tokens(wort).map((term) => term.toLowerCase());
      const count = Math.min(...terms.map((term) => words.find(term)?.count ?? 0));
      return { wort, terms, count, form: terms.map(stem).join(' ') };
    })
    .filter(({ form, count }) => form !== said && count > 0)
    .sort((a, b) => b.count - a.count)
    .filter(({ form }, i, list) => list.findIndex((other) => other.form === form) === i)
    .map(({ wort, terms }) => ({ terms, weight: 0.7, way: 'synonym', label: wort }));
}
