/** A day on which something ends, seen from today. */
import { monthsBetween } from './dates.ts';

export interface Frist {
  /** The last day. */
  readonly bis: string;
  /** Whole months from today; negative when it is over. */
  readonly monate: number;
  /** The day has passed, be it less than a month ago. */
  readonly vorbei: boolean;
}

/** Nothing where the day is not known. */
export const deadline = (bis: string | undefined, today: string): Frist | undefined =>
  bis === undefined || bis === 'unbekannt'
    ? undefined
    : { bis, monate: monthsBetween(today, bis), vorbei: bis < today };
