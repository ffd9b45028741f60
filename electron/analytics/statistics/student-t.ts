const negligible = 1e-16;
const smallest = 1e-300;

/** ln Gamma(x) for x > 0: Stirling's series after moving x above 10. */
function logGamma(x: number): number {
  let shift = 0;
  let y = x;
  for (; y < 10; y++) shift += Math.log(y);
  const square = 1 / (y * y);
  const series =
    (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188)))) / y;
  return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

/** The continued fraction of the incomplete beta function by Lentz's method. */
function betaFraction(a: number, b: number, x: number): number {
  const guard = (value: number) => (Math.abs(value) < smallest ? smallest : value);
  let c = 1;
  let d = 1 / guard(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < 1000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / guard(1 + even * d);
    c = guard(1 + even / c);
    fraction *= c * d;
    d = 1 / guard(1 + odd * d);
    c = guard(1 + odd / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < negligible) break;
  }
  return fraction;
}

/** Regularised incomplete beta function I_x(a, b). */
function incompleteBeta(a: number, b: number, x: number): number {
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  if (x < (a + 1) / (a + b + 2)) return (front * betaFraction(a, b, x)) / a;
  return 1 - (front * betaFraction(b, a, 1 - x)) / b;
}

/**
 * What: distribution function of Student's t.
 * Formula: `1 - I_x(n/2, 1/2) / 2` with `x = n / (n + t^2)`, mirrored for t < 0.
 * Arguments: `t` any number; `degrees` of freedom above 0.
 * Range: 0..1.
 * First values: none.
 * Source: Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.1 and 26.5.8.
 * @throws RangeError for degrees of freedom not above 0
 */
export function studentCdf(t: number, degrees: number): number {
  if (!(degrees > 0)) throw new RangeError(`${degrees} degrees of freedom are impossible`);
  if (t === 0) return 0.5;
  const tail = incompleteBeta(degrees / 2, 0.5, degrees / (degrees + t * t)) / 2;
  return t < 0 ? tail : 1 - tail;
}

/**
 * What: quantile of Student's t, for confidence intervals.
 * Formula: bisection of `studentCdf` between bounds doubled until they hold it.
 * Arguments: `probability` between 0 and 1, both excluded; `degrees` of freedom above 0.
 * Range: any.
 * First values: none.
 * Source: definition.
 * @throws RangeError for a probability outside, or degrees of freedom not above 0
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (!(probability > 0 && probability < 1)) throw new RangeError(`${probability} has no finite quantile`);
  if (probability < 0.5) return -studentQuantile(1 - probability, degrees);
  let high = 1;
  while (studentCdf(high, degrees) < probability) high *= 2;
  let low = 0;
  for (let step = 0; step < 200 && high - low > negligible * high; step++) {
    const middle = (low + high) / 2;
    if (studentCdf(middle, degrees) < probability) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}
