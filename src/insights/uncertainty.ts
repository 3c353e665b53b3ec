/** How far chance alone may have moved a number that was counted. */

/** From the lower to the upper limit, in the unit of the rate. */
export interface Bereich {
  readonly von: number;
  readonly bis: number;
}

/** What each tail leaves out: 2.5 % below and 2.5 % above make an interval of 95 %. */
const tail = 0.025;

/** So often halved, an interval is narrower than a number can tell. */
const halvings = 60;

/**
 * The exact 95 % interval of the mean behind a count of independent events (Poisson): the smallest mean that
 * still gives the count or more in 2.5 % of cases, and the largest that gives it or fewer. It leaves out
 * what is no chance, such as a faulty series or a rough school.
 *
 * F. Garwood: Fiducial limits for the Poisson distribution. Biometrika 28 (1936), pp. 437–442.
 */
export function countInterval(anzahl: number): Bereich {
  const scale = logFactorial(anzahl);
  const orMore = (mean: number) => tailSum(anzahl, mean, scale, 1);
  const orFewer = (mean: number) => tailSum(anzahl, mean, scale, -1);
  const far = anzahl + 5 * Math.sqrt(anzahl + 1) + 5;
  return {
    von: anzahl === 0 ? 0 : turningPoint(0, anzahl, (mean) => orMore(mean) > tail),
    bis: turningPoint(anzahl, far, (mean) => orFewer(mean) < tail),
  };
}

/** The interval of a rate per unit and year. @param jahre years of use of all units together, above 0 */
export function rateInterval(anzahl: number, jahre: number): Bereich {
  const { von, bis } = countInterval(anzahl);
  return { von: von / jahre, bis: bis / jahre };
}

/** Where `isBeyond` turns from false to true. */
function turningPoint(low: number, high: number, isBeyond: (mean: number) => boolean): number {
  let [from, to] = [low, high];
  for (let i = 0; i < halvings; i += 1) {
    const middle = (from + to) / 2;
    if (isBeyond(middle)) to = middle;
    else from = middle;
  }
  return (from + to) / 2;
}

/**
 * Probability of `count` or more (step 1) or of `count` or fewer (step -1). Summed away from the mean, where
 * each term is smaller than the one before; the first by logarithms, since `e` to a large mean is no number.
 */
function tailSum(count: number, mean: number, scale: number, step: 1 | -1): number {
  let term = Math.exp(count * Math.log(mean) - mean - scale);
  let sum = 0;
  for (let i = count; i >= 0 && term > sum * Number.EPSILON; i += step) {
    sum += term;
    term *= step === 1 ? mean / (i + 1) : i / mean;
  }
  return sum;
}

function logFactorial(count: number): number {
  let sum = 0;
  for (let i = 2; i <= count; i += 1) sum += Math.log(i);
  return sum;
}
