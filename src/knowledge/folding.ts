/** Spellings that people take for the same word: for comparing words, never for showing them. */

/** Lower case, umlauts as plain vowels, ß as ss: „Größe“ becomes `grosse`. */
export const folded = (text: string): string =>
  text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');

/**
 * The words of a text, as they are written; blanks and signs stand between them. Latin letters only:
 * asking for every letter there is takes five times as long.
 */
export const wordsOf = (text: string): readonly string[] =>
  text.match(/[0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+/g) ?? [];
