/** A rule over the whole knowledge base: a pure function of it and of the date. */
import type { Befund } from '../../schema/befund.ts';
import type { Linked } from '../knowledge-base.ts';

/** @param today the date of the run, `JJJJ-MM-TT` */
export type Rule = (kb: Linked, today: string) => Befund[];
