/**
 * Text as every format can hold it. XML 1.0 forbids most control characters, halves of surrogate pairs and two more;
 * controls of writing direction could make a document read otherwise than it is written.
 */
const forbidden = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu;
const direction = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g;
/** Blanks that a browser shows as one; those that do not break are kept. */
const blanks = /[\t-\r \u0085\u2028\u2029]+/g;

/** One line of text without what no format can write, blanks as a browser shows them. May begin and end with one. */
export const cleanText = (text: string): string =>
  text.replace(blanks, ' ').replace(forbidden, '').replace(direction, '').replace(/ {2,}/g, ' ');

/** The same for a text that stands alone. */
export const cleanLine = (text: string): string => cleanText(text).replace(/^ | $/g, '');
