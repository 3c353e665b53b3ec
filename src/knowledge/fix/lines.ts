/** Line ends, empty lines and composed letters: what is the same for every text file. */

/** Line ends LF. A file that was converted twice has more than one carriage return. */
const unixLines = (text: string): string => text.replace(/\r+\n/g, '\n');

/** Signs that can mean something to YAML or Markdown. */
const marksIn = (text: string): string => text.replace(/[^!-/:-@[-`{-~]/g, '');

/** `text` with LF and every letter as one character (NFC), or only with LF where NFC would make a mark of a letter. */
export function plainText(text: string): { readonly text: string; readonly composed: boolean } {
  const lines = unixLines(text);
  const composed = lines.normalize('NFC');
  return marksIn(lines) === marksIn(composed)
    ? { text: composed, composed: true }
    : { text: lines, composed: false };
}

/** No empty lines at the start. */
export const trimStart = (text: string): string => text.replace(/^(?:[ \t]*\n)+/, '');

/** No empty lines at either end, one line end at the end. */
export function trimLines(text: string): string {
  const inner = trimStart(text);
  let end = inner.length;
  while (end > 0 && ' \t\r\n'.includes(inner[end - 1] ?? '')) end -= 1;
  return end === 0 ? '' : `${inner.slice(0, end)}\n`;
}
