/** The date of the run, asked for once. `SOURCE_DATE_EPOCH` makes builds repeatable (reproducible-builds.org). */

/** Today as `JJJJ-MM-TT` in Germany, or the day of `SOURCE_DATE_EPOCH` (seconds since 1970, UTC). */
export function todayFrom(env: Readonly<Record<string, string | undefined>>, now: Date): string {
  const epoch = env['SOURCE_DATE_EPOCH'];
  const date = epoch ? new Date(Number(epoch) * 1000) : now;
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(date);
}
