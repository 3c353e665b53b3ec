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

const centFormat = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** An amount of money: `1890` as `1.890 €`, `97.5` as `97,50 €`. */
export const germanEuros = (amount: number): string =>
  Number.isInteger(Math.round(amount * 100) / 100)
    ? germanNumber(amount, '€')
    : `${centFormat.format(amount)}\u00A0€`;

/** An estimated amount: from 100 euros on, cents say nothing. */
export const roundedEuros = (amount: number): string =>
  germanEuros(amount >= 100 ? Math.round(amount) : amount);
