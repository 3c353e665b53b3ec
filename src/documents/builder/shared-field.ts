/** One field for a value that stands in several clauses: what it takes must fit all of them. */
import type { Placeholder } from './data.ts';

/** The narrower limits, and the choices that all offer; those of the first where they have none in common. */
export function asOneField(first: Placeholder, others: readonly Placeholder[]): Placeholder {
  return others.reduce((one, other) => {
    const min = stricter(Math.max, one.min, other.min);
    const max = stricter(Math.min, one.max, other.max);
    const common = one.auswahl?.filter((choice) => other.auswahl?.includes(choice));
    return {
      ...one,
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      ...(common && common.length > 0 && { auswahl: common }),
    };
  }, first);
}

function stricter(pick: (a: number, b: number) => number, a?: number, b?: number): number | undefined {
  return a === undefined || b === undefined ? (a ?? b) : pick(a, b);
}
