/** The words of a query or a text. What belongs together stays together: „EB-L200F“, „W-LAN“, „§ 75a“. */

/** Spellings that are cut in two by their sign although everybody reads one word; with a capital, as nouns. */
const oneWord: readonly (readonly [RegExp, string])[] = [
  [/\bw[\s-]?lan\b/giu, 'WLAN'],
  [/\bwi[\s-]?fi\b/giu, 'WiFi'],
  [/\be[\s-]mail(s?)\b/giu, 'Email$1'],
  // „Schüler*innen“, „Lehrer:in“ and „Lehrer/-innen“ are looked for like everybody else.
  [/(?<=\p{L})(?:[*:_·]|\/-)in(?:nen)?(?![\p{L}\p{N}])/giu, ''],
  [/§+\s*(?=\d)/gu, '§'],
  [/\b(\d+)\s*(ghz|mbit|gbit|kb|mb|gb|tb|euro|€|zoll)\b/giu, '$1 $2'],
];

/** Letters and digits, with hyphens, slashes, dots and stars inside. */
const word = /§?[\p{L}\p{N}]+(?:[-/.·*_:][\p{L}\p{N}]+)*/gu;

/**
 * Words in the order in which they stand. A hyphenated word stays whole if it has a digit in it, else its
 * parts are words of their own.
 */
export function tokens(text: string): string[] {
  const joined = oneWord.reduce((rest, [from, to]) => rest.replace(from, to), text.normalize('NFC'));
  return (joined.match(word) ?? []).flatMap((found) =>
    /\d/.test(found) ? [found] : found.split(/[-/.·_:]/).filter((part) => part !== ''),
  );
}
