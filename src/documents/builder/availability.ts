/** Which clauses one may take up today. */
import type { BuilderClause } from './data.ts';

const ended: ReadonlySet<string> = new Set(['abgeloest', 'zurueckgezogen']);

/** Whether a clause is neither superseded nor withdrawn. */
export const isAvailable = ({ status }: BuilderClause): boolean => !ended.has(status);
