/**
 * `(N(z) - 1/2) / z` for |z| up to {@link tailStart}, a polynomial in z^2; relative error of the fit 8e-17.
 * Coefficients from Chebyshev interpolation at 60 digits, lowest power first, as those below.
 */
const centre = [
  0.3989422804014327, -0.06649038006690523, 0.009973557010023316, -0.0011873282151942147,
  0.00011543468433031161, -9.444635047738032e-6, 6.658887648455306e-7, -4.1047585742097174e-8,
  2.0569676939018213e-9,
] as const;

/** `(1 + z) N(-z) exp(z^2 / 2)` for z of {@link tailStart} or more, a polynomial in (z - 4) / (z + 4); relative error 5e-17. */
const tail = [
  0.47205320650984467, -0.09670347732652576, 0.013999634724424509, 0.02860036405354466, -0.03219783742803213,
  0.01793609747989654, -0.005002378592287417, -0.000285623101818831, 0.0006948971194131681,
  -9.443021582455909e-5, -8.785328862154984e-5, 2.1249811576090233e-5, 1.3627345023381176e-5,
  -3.431215830181281e-6, -2.6143591554113277e-6, 4.0174575290449164e-7, 5.55072275411979e-7,
  6.55949040014935e-9, -1.155449804075229e-7, -2.5980610426226864e-8, 2.222989124231103e-8,
  1.0446757500142126e-8, -4.422236620550118e-9, -2.0751580876742627e-9, 8.546235648671779e-10,
] as const;
const tailStart = 0.66;
/** Splits a number into two of half the digits, whose products are exact. */
const splitter = 2 ** 27 + 1;

function polynomial(coefficients: readonly number[], from: number, x: number): number {
  let value = 0;
  for (let power = coefficients.length - 1; power >= from; power--)
    value = value * x + (coefficients[power] as number);
  return value;
}

/** What rounding took from a sum of two. */
function lostInSum(a: number, b: number, sum: number): number {
  const addedToA = sum - a;
  return a - (sum - addedToA) + (b - addedToA);
}

/** What rounding took from a square. */
function lostInSquare(z: number, square: number): number {
  const spread = splitter * z;
  const high = spread - (spread - z);
  const low = z - high;
  return high * high - square + 2 * high * low + low * low;
}

/**
 * exp(exponent) N(-z) for z of {@link tailStart} or more. Rounding an exponent costs as many units as it is large, so what
 * is rounded away on the way is kept and put back in the end.
 * @source T. J. Dekker, "A floating-point technique for extending the available precision", Numerische Mathematik 18, 1971
 */
function scaledTail(exponent: number, z: number): number {
  const square = z * z;
  const sum = exponent - square / 2;
  if (sum === Number.NEGATIVE_INFINITY) return 0;
  const lostInExponent = lostInSum(exponent, -square / 2, sum) - lostInSquare(z, square) / 2;
  const t = (z - 4) / (z + 4);
  const beyondFirst = t * polynomial(tail, 1, t);
  const fitted = tail[0] + beyondFirst;
  const divisor = 1 + z;
  const lost =
    lostInExponent + lostInSum(tail[0], beyondFirst, fitted) / fitted - lostInSum(1, z, divisor) / divisor;
  const value = (Math.exp(sum) * fitted) / divisor;
  return value + value * lost;
}

/**
 * exp(exponent) N(z), without overflow where the exponential is huge and the probability tiny.
 * In the lower tail within two units in the last place.
 */
export function scaledNormalCdf(exponent: number, z: number): number {
  if (z < -tailStart) return scaledTail(exponent, -z);
  return Math.exp(exponent) * normalCdf(z);
}

/**
 * Standard normal distribution function, within two units in the last place.
 * `N(z) = 1/2 + z P(z^2)` about zero and `exp(-z^2 / 2) Q((z - 4) / (z + 4)) / (1 + z)` in the tails, fitted polynomials.
 * @returns 0..1; NaN for NaN
 */
export function normalCdf(z: number): number {
  if (z < -tailStart) return scaledTail(0, -z);
  if (z > tailStart) return 1 - scaledTail(0, z);
  return 0.5 + z * polynomial(centre, 0, z * z);
}
