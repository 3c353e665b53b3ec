/** Tables for spreadsheets: UTF-8 with a mark, semicolons, as German versions expect them. */

/** Spreadsheets run what begins like this; an apostrophe makes it text (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

const cell = (value: string): string => {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as CSV (RFC 4180 with semicolons); the same rows give the same bytes. */
export const renderCsv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
