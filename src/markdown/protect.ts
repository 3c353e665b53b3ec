/**
 * Keeps German words whole in Markdown. In CommonMark the stars of „Mitarbeiter*innen … Schüler*innen“
 * are emphasis and vanish, and with directives on, „10:30“ or „Schüler:innen“ loses its second half.
 * Both characters are swapped, one for one, for private-use characters before parsing, so that every
 * position stays right, and swapped back in what comes out. The check refuses private-use characters
 * in records (rule `zeichen`), hence nothing else can be meant by them.
 */
const STAR = '\uE000';
const COLON = '\uE001';

const starInWord = /(?<=\p{L})\*(?=\p{L})/gu;
const colonInText = /(?<!:|<mailto|<tel):(?=[\p{L}\p{N}])/gu;

/** `markdown` with the characters that the parser must not see swapped; same length. */
export const protect = (markdown: string): string =>
  markdown.replace(starInWord, STAR).replace(colonInText, COLON);

/** `markdown` with the stars inside words escaped, for parsers that this module does not stand before. */
export const escapeStarsInWords = (markdown: string): string => markdown.replace(starInWord, '\\*');

/** The swapped characters turned back, also where an address was percent-encoded. */
export const unprotect = (text: string): string =>
  text.replace(/\uE000|%EE%80%80/g, '*').replace(/\uE001|%EE%80%81/g, ':');
