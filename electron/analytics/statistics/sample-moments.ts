/** The first four moments of a sample; gaps are left out and not counted. */
export interface SampleMoments {
  readonly count: number;
  readonly mean: number;
  /** Divisor n - 1. */
  readonly standardDeviation: number;
  /** Third standardised moment, divisor n. */
  readonly skewness: number;
  /** Fourth standardised moment less 3, divisor n. */
  readonly excessKurtosis: number;
}

/**
 * What: count, mean, deviation, skewness and excess kurtosis.
 * Formula: central moments about the mean in a second pass; `s = sqrt(m2 n / (n - 1))`, `m3 / m2^1.5`, `m4 / m2^2 - 3`.
 * Arguments: `values` any unit; NaN is left out.
 * Range: deviation zero or more; kurtosis -2 or more.
 * First values: NaN for what too few values cannot say: a mean of none, a deviation of one, a shape without spread.
 * Source: definitions; the biased shape estimators g1 and g2 of D. N. Joanes, C. A. Gill, The Statistician 47(1), 1998.
 */
export function sampleMoments(values: Float64Array): SampleMoments {
  let count = 0;
  let sum = 0;
  for (const value of values) {
    if (value !== value) continue;
    count++;
    sum += value;
  }
  const mean = sum / count;
  let squares = 0;
  let cubes = 0;
  let fourths = 0;
  for (const value of values) {
    if (value !== value) continue;
    const distance = value - mean;
    squares += distance * distance;
    cubes += distance ** 3;
    fourths += distance ** 4;
  }
  const variance = squares / count;
  return {
    count,
    mean,
    standardDeviation: count < 2 ? Number.NaN : Math.sqrt(squares / (count - 1)),
    skewness: cubes / count / variance ** 1.5,
    excessKurtosis: fourths / count / variance ** 2 - 3,
  };
}
