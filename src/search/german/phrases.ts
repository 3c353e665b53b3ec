/** Finds words and phrases in a text, whatever their endings: „interaktive Displays“ is „interaktives Display“. */
import { stem } from './key.ts';
import { remembered } from './remember.ts';
import { tokens } from './tokens.ts';

export interface PhraseHit<T> {
  readonly value: T;
  /** Position of the first word, and number of words. */
  readonly start: number;
  readonly length: number;
}

export interface PhraseFinder<T> {
  /** All uses in a list of stems, longer phrases before shorter ones at the same place. */
  readonly find: (stems: readonly string[]) => PhraseHit<T>[];
}

/** The stems of the words of a phrase. */
export const stemsOf: (text: string) => readonly string[] = remembered((text) => tokens(text).map(stem));

/** @param entries phrases with what they stand for; a phrase may stand for several things */
export const phraseFinder = <T>(entries: readonly (readonly [string, T])[]): PhraseFinder<T> =>
  stemFinder(entries.map(([phrase, value]) => [stemsOf(phrase), value]));

/** The same for phrases whose stems are known already. */
export function stemFinder<T>(entries: readonly (readonly [readonly string[], T])[]): PhraseFinder<T> {
  const byFirst = new Map<string, { readonly stems: readonly string[]; readonly value: T }[]>();
  for (const [stems, value] of entries) {
    const [first] = stems;
    if (first === undefined) continue;
    const list = byFirst.get(first) ?? [];
    list.push({ stems, value });
    byFirst.set(first, list);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return {
    find: (stems) =>
      stems.flatMap((form, start) =>
        (byFirst.get(form) ?? [])
          .filter((entry) => entry.stems.every((part, i) => stems[start + i] === part))
          .map((entry) => ({ value: entry.value, start, length: entry.stems.length })),
      ),
  };
}
