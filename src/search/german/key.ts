/**
 * One spelling for all spellings of a German word. Both sides of a comparison go through `wordKey`, so
 * that „Geräte“, „Geraete“, „GERATE“ and „Straße“, „Strasse“ meet.
 */

import { remembered } from './remember.ts';

/** Lower case, umlauts and their transcriptions as plain vowels, ß as ss. Lossy: for comparing only. */
export const wordKey = remembered((word) =>
  word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    // „qu“ is no umlaut, and „aue“, „eue“ are diphthongs before an ending: Frequenz, bauen, neue.
    .replace(/(?<![aeq])ue|ae|oe/g, (pair) => pair.charAt(0)),
);

/**
 * The stem of a word's key, without the endings of German nouns, adjectives and weak verbs.
 * Light on purpose: it may leave two stems for one word, but rarely one for two.
 */
export const stem = remembered(shorten);

function shorten(word: string): string {
  let left = wordKey(word);
  for (const endings of [/(?:ern|em|er|en|es|e)$/, /s$/, /(?:en|er|e|n)$/]) {
    const shorter = left.replace(endings, '');
    // „Akte“ and „Akten“, „Tür“ and „Türen“, but not „Lage“ and „Lager“.
    const isShortWord = shorter.length === 3 && /^(?:.|e[nm])$/.test(left.slice(3));
    if (shorter.length >= 4 || isShortWord) left = shorter;
  }
  return left;
}
