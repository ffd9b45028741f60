import { leastSquares } from '../statistics/least-squares.ts';
import { studentQuantile } from '../statistics/student-t.ts';

/** How a return answers to a change of one factor, the others held. */
export interface Sensitivity {
  /** Return, a fraction, per one unit of the factor's change (a yield in percent: per +1 point = +100 bp). */
  readonly coefficient: number;
  /** White's heteroskedasticity-consistent standard error (HC1). */
  readonly standardError: number;
  readonly low: number;
  readonly high: number;
}

export type FactorSensitivity =
  | {
      readonly factors: readonly Sensitivity[];
      readonly constant: Sensitivity;
      readonly rSquared: number;
      readonly observations: number;
      readonly confidence: number;
    }
  | { readonly factors: null; readonly reason: string };

/**
 * What: regression of returns on changes of macro series, with confidence intervals.
 * Formula: `r_t = a + sum b_k dF_k,t + e_t` by least squares; intervals `b +- t_{(1 + confidence)/2, n - k - 1} se`.
 * Arguments: `returns` simple returns, fractions; `changes` one column a factor of the same length, in its own unit
 * (+25 bp of a yield in percent = +0.25), over the same days; a bar with a gap in any is left out.
 * Range: any; rSquared 0..1.
 * First values: null with the reason for too few common bars or factors that move as one.
 * Source: H. White, "A heteroskedasticity-consistent covariance matrix estimator", Econometrica 48(4), 1980.
 * @throws RangeError for no factor, columns of different lengths, or a confidence outside 0..1
 */
export function factorSensitivity(
  returns: Float64Array,
  changes: readonly Float64Array[],
  confidence = 0.95,
): FactorSensitivity {
  if (changes.length === 0) throw new RangeError('A regression needs a factor');
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`A confidence of ${confidence} is impossible`);
  if (changes.some(({ length }) => length !== returns.length))
    throw new RangeError('Columns differ in length');
  const common = Array.from(returns.keys()).filter(
    (i) => !Number.isNaN(returns[i]) && changes.every((column) => !Number.isNaN(column[i])),
  );
  const needed = changes.length + 3;
  if (common.length < needed) {
    return { factors: null, reason: `${common.length} common changes; ${needed} are needed` };
  }
  const pick = (column: Float64Array) => Float64Array.from(common, (i) => column[i]);
  const y = pick(returns);
  const fit = leastSquares([new Float64Array(y.length).fill(1), ...changes.map(pick)], y);
  if (fit === null) return { factors: null, reason: 'a factor did not move, or the factors move as one' };

  const width = studentQuantile((1 + confidence) / 2, y.length - changes.length - 1);
  const [constant, ...factors] = Array.from(fit.coefficients, (coefficient, k): Sensitivity => {
    const standardError = fit.robustStandardErrors[k];
    return {
      coefficient,
      standardError,
      low: coefficient - width * standardError,
      high: coefficient + width * standardError,
    };
  });
  const mean = y.reduce((sum, value) => sum + value, 0) / y.length;
  const total = y.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    factors,
    constant,
    rSquared: total === 0 ? 0 : 1 - fit.residualSquares / total,
    observations: y.length,
    confidence,
  };
}
