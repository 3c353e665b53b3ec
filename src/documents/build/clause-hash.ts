/** The sign by which an edition of a clause is recognised. */
import { createHash } from 'node:crypto';
import type { EintragVon } from '../../schema/eintrag.ts';
import { clauseText } from './clause-text.ts';

/**
 * First twelve digits of SHA-256 over title, text and placeholders. Remarks are no part of the text, and
 * addresses count as they stand in the record: a site that moves has the same clauses.
 */
export function clauseHash({ daten, text }: Pick<EintragVon<'klauseln'>, 'daten' | 'text'>): string {
  const { titel, platzhalter = [] } = daten;
  const content = canonical({ titel, text: clauseText(text, (url) => url).text, platzhalter });
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}

/** JSON with the keys of each object in alphabetical order. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
