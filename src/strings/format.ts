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

/** `2027-09-30` as `Sept. 2027`, where there is little room. */
export function shortMonth(datum: string): string {
  const [year, month] = datum.split('-');
  const name = months[Number(month) - 1] ?? '';
  const letters = name === 'September' ? 4 : 3;
  return `${name.length > 4 ? `${name.slice(0, letters)}.` : name} ${year}`;
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

const decimalFormat = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `4` as `4,0`: numbers that stand below each other have as many places. */
export const oneDecimal = (zahl: number): string => decimalFormat.format(zahl);

const dayFormat = new Intl.NumberFormat('de-DE', { style: 'unit', unit: 'day', unitDisplay: 'long' });

/** `1` as `1 Tag`, `0.5` as `0,5 Tage`. */
export const germanDays = (tage: number): string => dayFormat.format(tage);
