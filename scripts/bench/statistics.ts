/** Middle and spread of a few runs. */

/** The middle value; of two, their mean. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2;
}

/** Distance from the smallest to the largest value, in percent of the median. */
export const spread = (values: readonly number[]): number =>
  ((Math.max(...values) - Math.min(...values)) / median(values)) * 100;
