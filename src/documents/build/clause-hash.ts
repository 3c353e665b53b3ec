/** The sign by which an edition of a clause is recognised. */
import { createHash } from 'node:crypto';

/** First twelve digits of SHA-256 over its lines, see `editionLines`. */
export const clauseHash = (lines: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(lines)).digest('hex').slice(0, 12);
