const squareRootOfTwoPi = Math.sqrt(2 * Math.PI);
/** Below this the tail's continued fraction converges faster than the series about zero. */
const tailStart = -2.5;

/**
 * Mills ratio N(-z) / phi(z) for z >= 2.5, by Laplace's continued fraction 1/(z + 1/(z + 2/(z + 3/(z + ...)))),
 * evaluated from the inside out.
 * @source Abramowitz and Stegun, Handbook of Mathematical Functions, 26.2.14
 */
function millsRatio(z: number): number {
  let denominator = z;
  for (let k = 120; k >= 1; k--) denominator = z + k / denominator;
  return 1 / denominator;
}

/**
 * exp(exponent) N(z), without overflow where the exponential is huge and the probability tiny.
 * Relative error below 1e-12 over the tail.
 */
export function scaledNormalCdf(exponent: number, z: number): number {
  if (!(z < tailStart)) return Math.exp(exponent) * normalCdf(z);
  return (Math.exp(exponent - (z * z) / 2) / squareRootOfTwoPi) * millsRatio(-z);
}

/**
 * Standard normal distribution function, absolute error below 1e-15, relative error in the lower tail below 1e-12.
 * `N(z) = 1/2 + phi(z) (z + z^3/3 + z^5/(3 5) + ...)` about zero, a continued fraction in the tails.
 * @source G. Marsaglia, "Evaluating the normal distribution", Journal of Statistical Software 11(4), 2004
 */
export function normalCdf(z: number): number {
  if (z < tailStart) return scaledNormalCdf(0, z);
  if (z > -tailStart) return 1 - scaledNormalCdf(0, -z);
  let term = z;
  let sum = z;
  for (let odd = 3; Math.abs(term) > 1e-17; odd += 2) {
    term *= (z * z) / odd;
    sum += term;
  }
  return 0.5 + (sum * Math.exp((-z * z) / 2)) / squareRootOfTwoPi;
}
