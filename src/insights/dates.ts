/** Calendar arithmetic on `JJJJ-MM-TT` texts, free of time zones. */

/** `datum` plus a number of months; the 31st becomes the last day of a shorter month. */
export function addMonths(datum: string, months: number): string {
  const [year = 0, month = 1, day = 1] = datum.split('-').map(Number);
  const total = year * 12 + (month - 1) + months;
  const lastDay = new Date(Date.UTC(Math.floor(total / 12), (total % 12) + 1, 0)).getUTCDate();
  const two = (n: number) => String(n).padStart(2, '0');
  return `${Math.floor(total / 12)}-${two((total % 12) + 1)}-${two(Math.min(day, lastDay))}`;
}

/** The day before `datum`. */
export const dayBefore = (datum: string): string => addDays(datum, -1);

/** `datum` plus a number of days. */
export const addDays = (datum: string, days: number): string =>
  new Date(Date.parse(`${datum}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** Whole months from one day to a later one; negative if it is earlier. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 1, fromDay = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1, toDay = 1] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  if (months > 0 && toDay < fromDay) return months - 1;
  return months < 0 && toDay > fromDay ? months + 1 : months;
}
