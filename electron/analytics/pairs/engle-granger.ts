import { requireSameLength } from '../indicators/column.ts';
import { leastSquares } from '../statistics/least-squares.ts';
import { dickeyFuller, dickeyFullerLagRule } from './dickey-fuller.ts';
import { type CriticalValues, macKinnonCriticalValues, macKinnonPValue } from './mac-kinnon.ts';

/** Whether two series keep together in the long run, or why the test cannot say. */
export type EngleGranger =
  | {
      readonly statistic: number;
      /** Probability of a statistic this low if the two were not cointegrated. */
      readonly pValue: number;
      readonly criticalValues: CriticalValues;
      /** Slope and constant of y on x: the spread is y - hedgeRatio x - constant. */
      readonly hedgeRatio: number;
      readonly constant: number;
      readonly lags: number;
      readonly lagRule: string;
      readonly observations: number;
    }
  | { readonly statistic: null; readonly reason: string };

const fewest = 30;

/**
 * What: Engle and Granger's test of cointegration.
 * Formula: `y = c + h x + u` by least squares, the augmented Dickey-Fuller statistic of u, MacKinnon's p-value.
 * Arguments: `y`, `x` levels (most often logarithms of prices) on common days; a day with a gap in either is left out.
 * The answer depends on which of the two is y.
 * Range: p-value 0..1.
 * First values: null with the reason for fewer than 30 common values, an x that never moved, or series that are one.
 * Source: R. F. Engle, C. W. J. Granger, Econometrica 55(2), 1987.
 * @throws RangeError for columns of different lengths
 */
export function engleGranger(y: Float64Array, x: Float64Array): EngleGranger {
  requireSameLength(y, x);
  const common = (column: Float64Array) => column.filter((_, i) => !Number.isNaN(x[i] + y[i]));
  const [dependent, regressor] = [common(y), common(x)];
  const n = dependent.length;
  if (n < fewest) return { statistic: null, reason: `${n} common days; ${fewest} are needed` };
  const fit = leastSquares([new Float64Array(n).fill(1), regressor], dependent);
  if (fit === null) return { statistic: null, reason: 'one of the series did not move' };
  // Residuals of rounding noise would look perfectly cointegrated.
  const size = dependent.reduce((sum, value) => sum + value * value, 0);
  if (fit.residualSquares <= 1e-20 * size) return { statistic: null, reason: 'the two series are one' };
  const test = dickeyFuller(fit.residuals);
  if (test === null) return { statistic: null, reason: 'the spread did not move' };
  return {
    statistic: test.statistic,
    pValue: macKinnonPValue(test.statistic),
    criticalValues: macKinnonCriticalValues(n - 1),
    hedgeRatio: fit.coefficients[1],
    constant: fit.coefficients[0],
    lags: test.lags,
    lagRule: dickeyFullerLagRule,
    observations: n,
  };
}
