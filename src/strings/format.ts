/** German dates and numbers, written out; small enough for the browser. */

const months = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** `2026-03-12` as `12. März 2026`, `2026-03` as `März 2026`. */
export function germanDate(datum: string): string {
  const [year, month, day] = datum.split('-');
  const name = months[Number(month) - 1] ?? '';
  return day === undefined ? `${name} ${year}` : `${Number(day)}. ${name} ${year}`;
}

const numberFormat = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });

/** `1890` and `€` as `1.890 €`, with a blank that does not break. */
export const germanNumber = (zahl: number, einheit?: string): string =>
  einheit ? `${numberFormat.format(zahl)}\u00A0${einheit}` : numberFormat.format(zahl);
