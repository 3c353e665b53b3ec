/** Reads days as one writes them in German. */

/** `31.10.2024` and `1. 2. 2025` as `JJJJ-MM-TT`; nothing where there is no such day or it is written otherwise. */
export function readGermanDate(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text.trim()) ?? [];
  if (!day || !month || !year) return undefined;
  const datum = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${datum}T00:00:00Z`);
  // 30 February would be taken for a day in March.
  const exists = !Number.isNaN(time) && new Date(time).toISOString().startsWith(datum);
  return exists ? datum : undefined;
}
