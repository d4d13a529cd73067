/** The normal distribution and what is tested by it. */

/**
 * Complementary error function: continued fraction and series as in W. J. Cody, "Rational Chebyshev
 * Approximations for the Error Function", Math. Comp. 23 (1969); relative error below 1e-14.
 */
export function erfc(x: number): number {
  const z = Math.abs(x);
  const value = z < 2 ? 1 - erfSeries(z) : erfcFraction(z);
  return x < 0 ? 2 - value : value;
}

/** erf by its Maclaurin series: fast where |x| is small. */
function erfSeries(x: number): number {
  let term = x;
  let sum = x;
  for (let n = 1; Math.abs(term) > 1e-17 * Math.abs(sum); n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
}

/** erfc by the continued fraction of Laplace, evaluated from a depth that suffices for x ≥ 2. */
function erfcFraction(x: number): number {
  let fraction = 0;
  for (let k = 60; k >= 1; k--) fraction = k / 2 / (x + fraction);
  return Math.exp(-x * x) / Math.sqrt(Math.PI) / (x + fraction);
}

/** Two-sided p-value of a standard normal deviate. */
export function twoSidedP(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/**
 * Two-proportion z with pooled variance, as R's `prop.test(correct = FALSE)` (its X² is z²).
 * 0 where both proportions are 0 or both 1.
 */
export function twoProportionZ(
  hitsA: number,
  countA: number,
  hitsB: number,
  countB: number,
): number {
  const pooled = (hitsA + hitsB) / (countA + countB);
  const variance = pooled * (1 - pooled) * (1 / countA + 1 / countB);
  if (!(variance > 0)) return 0;
  return (hitsA / countA - hitsB / countB) / Math.sqrt(variance);
}

/** Benjamini–Hochberg adjusted p-values, in the order given (R's `p.adjust(method = "BH")`). */
export function adjustBenjaminiHochberg(pValues: readonly number[]): number[] {
  const order = pValues.map((_, at) => at).sort((a, b) => pValues[b]! - pValues[a]!);
  const adjusted = pValues.slice();
  let least = 1;
  for (const [at, index] of order.entries()) {
    const rank = pValues.length - at;
    least = Math.min(least, (pValues[index]! * pValues.length) / rank);
    adjusted[index] = least;
  }
  return adjusted;
}
