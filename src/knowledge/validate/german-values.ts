/** Reads what Germans write by habit where a machine wants another form, to suggest that form. */

/** `389,00 €`, `1.890,00 EUR` or `20 000` as a number, or nothing where it is none. */
export function germanNumber(written: string): number | undefined {
  const bare = written
    .replace(/(?:€|Euro|EUR|%|Stück|Monate|Tage|Jahre)/giu, '')
    .replace(/[\s\u00A0\u202F]/g, '')
    .replace(/,-+$/, '');
  if (!/^-?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(bare)) {
    return /^-?\d+\.\d+$/.test(bare) ? Number(bare) : undefined;
  }
  return Number(bare.replaceAll('.', '').replace(',', '.'));
}

/** `12.03.2026`, `1.4.2025` or `2026-3-1` as `JJJJ-MM-TT`, or nothing where it is no day. */
export function germanDate(written: string): string | undefined {
  const german = /^(?<tag>\d{1,2})\.\s?(?<monat>\d{1,2})\.\s?(?<jahr>\d{4})$/.exec(written);
  const loose = /^(?<jahr>\d{4})[-/.](?<monat>\d{1,2})[-/.](?<tag>\d{1,2})$/.exec(written);
  const parts = (german ?? loose)?.groups;
  if (!parts) return undefined;
  const iso = `${parts['jahr']}-${parts['monat']?.padStart(2, '0')}-${parts['tag']?.padStart(2, '0')}`;
  return isCalendarDay(iso) ? iso : undefined;
}

/** Whether `JJJJ-MM-TT` is a day of the calendar. */
export function isCalendarDay(iso: string): boolean {
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === iso;
}

const yes = new Set(['ja', 'j', 'yes', 'on', 'wahr', 'true']);
const no = new Set(['nein', 'n', 'no', 'off', 'falsch', 'false']);

/** `ja`, `Nein` … as `true` or `false`, or nothing. */
export function germanBoolean(written: string): boolean | undefined {
  const word = written.trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : undefined;
}
