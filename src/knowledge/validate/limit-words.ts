/** Words for texts, lists and numbers that are too short, too long, too small or too large. */
import type { z } from 'zod';
import type { ProblemWords } from './words.ts';
import { hint, show } from './show.ts';

type LimitIssue = z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig;

export function limit(
  issue: LimitIssue,
  value: unknown,
  schema: z.ZodType | undefined,
  label: string,
): ProblemWords {
  const small = issue.code === 'too_small';
  const bound = small ? Number(issue.minimum) : Number(issue.maximum);
  const most = small ? 'mindestens' : 'höchstens';
  const count = Array.isArray(value) ? value.length : 0;
  if (issue.origin === 'string') {
    return {
      regel: 'wert-grenze',
      satz: `Der Text bei ‚${label}‘ hat ${String(value).trim().length} Zeichen, ${small ? 'nötig' : 'erlaubt'} sind ${most} ${bound}.`,
      abhilfe: small ? hint(schema) : 'Kürzen Sie ihn; Einzelheiten gehören in den Text unter dem Kopf.',
    };
  }
  if (issue.origin === 'array') {
    return {
      regel: 'wert-grenze',
      satz: `Die Liste bei ‚${label}‘ hat ${count === 1 ? '1 Wert' : `${count} Werte`}, ${small ? 'nötig' : 'erlaubt'} ${bound === 1 ? 'ist' : 'sind'} ${most} ${bound}.`,
      abhilfe: small ? `Ergänzen Sie die Liste. ${hint(schema)}` : 'Lassen Sie die weniger wichtigen weg.',
    };
  }
  return {
    regel: 'wert-grenze',
    satz: `Die Zahl ${show(value)} bei ‚${label}‘ ist zu ${small ? 'klein' : 'groß'}; sie muss ${most} ${bound} sein.`,
    abhilfe: small
      ? 'Prüfen Sie, ob eine Ziffer fehlt oder ein Komma zu viel ist.'
      : 'Prüfen Sie, ob ein Komma fehlt oder eine Null zu viel ist.',
  };
}
