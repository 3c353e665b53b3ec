/** Words for texts that are not written the way their field wants them. */
import type { z } from 'zod';
import { angabenVon } from '../../schema/walk.ts';
import type { ProblemWords } from './words.ts';
import { hint, show } from './show.ts';

export function format(
  issue: z.core.$ZodIssueInvalidStringFormat,
  value: unknown,
  schema: z.ZodType | undefined,
  label: string,
): ProblemWords {
  const written = String(value);
  if (issue.format === 'email') {
    return {
      regel: 'wert-form',
      satz: `Bei ‚${label}‘ steht ${show(value)}, keine E-Mail-Adresse.`,
      abhilfe: 'Schreiben Sie die Adresse eines gemeinsamen Postfachs, zum Beispiel schul-it@stadt.example.',
    };
  }
  if (/^\s|\s$/u.test(written)) {
    return {
      regel: 'wert-form',
      satz: `Der Text bei ‚${label}‘ beginnt oder endet mit einem Leerzeichen.`,
      abhilfe: `Schreiben Sie: ${written.trim()}`,
    };
  }
  if (written.includes('\n')) {
    return {
      regel: 'wert-form',
      satz: `Der Text bei ‚${label}‘ geht über mehrere Zeilen.`,
      abhilfe: 'Schreiben Sie ihn in eine Zeile.',
    };
  }
  const meant = writtenRight(written, schema);
  const { examples = [], description } = schema ? angabenVon(schema) : {};
  return {
    regel: 'wert-form',
    satz: `${show(value)} hat bei ‚${label}‘ nicht die verlangte Schreibweise.`,
    abhilfe: meant
      ? `Schreiben Sie: ${meant}`
      : examples.length > 0
        ? `${description ? `${description} Zum` : 'Schreiben Sie zum'} Beispiel: ${examples.map(String).join(' oder ')}`
        : hint(schema),
  };
}

/** A month or an address in the form that is wanted, where it is clear what was meant. */
function writtenRight(written: string, schema: z.ZodType | undefined): string | undefined {
  if (/^www\.[^\s/]+\.[^\s]+$/.test(written)) return `https://${written}`;
  const wantsMonth =
    schema && angabenVon(schema).examples?.some((example) => /^\d{4}-\d{2}$/.test(String(example)));
  if (!wantsMonth) return undefined;
  const [, month, year] = /^(\d{1,2})[./](\d{4})$/.exec(written) ?? [];
  return year ? `${year}-${month?.padStart(2, '0')}` : /^(\d{4}-\d{2})-\d{2}$/.exec(written)?.[1];
}
