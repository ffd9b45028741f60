import { type LeastSquares, leastSquares } from '../statistics/least-squares.ts';

export interface DickeyFuller {
  /** t-statistic of the level; the more negative, the less a random walk. */
  readonly statistic: number;
  /** Lagged changes in the regression. */
  readonly lags: number;
  readonly observations: number;
}

/** The rule that chose the lags, to be shown beside the result. */
export const dickeyFullerLagRule = 'least AIC, at most 12 (n / 100)^(1/4) lags (Schwert)';

function mostLags(length: number): number {
  return Math.min(Math.ceil(12 * (length / 100) ** 0.25), Math.floor(length / 2) - 1);
}

/** Regression of the changes from `first` on on the level before each and `lags` changes before it, no constant. */
function regress(
  values: Float64Array,
  changes: Float64Array,
  lags: number,
  first: number,
): LeastSquares | null {
  const rows = changes.length - first;
  const level = values.subarray(first, first + rows);
  const lagged = Array.from({ length: lags }, (_, lag) =>
    changes.subarray(first - lag - 1, first - lag - 1 + rows),
  );
  return leastSquares([level, ...lagged], changes.subarray(first));
}

/**
 * What: augmented Dickey-Fuller test of regression residuals.
 * Formula: `du_t = g u_{t-1} + sum d_k du_{t-k} + e_t`, no constant; the t-statistic of g. Lags by the least AIC
 * `n ln(SSE / n) + 2 k` on one sample for all candidates, then the regression again on all the changes there are.
 * Arguments: `residuals` with mean zero and no gaps.
 * Range: any, most often negative.
 * First values: null for fewer than ten values or ones that never move.
 * Source: S. E. Said, D. A. Dickey, Biometrika 71(3), 1984; bound on the lags from G. W. Schwert, Journal of Business and
 * Economic Statistics 7(2), 1989.
 */
export function dickeyFuller(residuals: Float64Array): DickeyFuller | null {
  if (residuals.length < 10) return null;
  const changes = residuals.subarray(1).map((value, i) => value - residuals[i]);
  const most = mostLags(residuals.length);
  let best = { lags: -1, criterion: Number.POSITIVE_INFINITY };
  for (let lags = 0; lags <= most; lags++) {
    const fit = regress(residuals, changes, lags, most);
    if (fit === null) break;
    const criterion = fit.observations * Math.log(fit.residualSquares / fit.observations) + 2 * (lags + 1);
    if (criterion < best.criterion) best = { lags, criterion };
  }
  if (best.lags < 0) return null;
  const fit = regress(residuals, changes, best.lags, best.lags);
  if (fit === null) return null;
  return {
    statistic: fit.coefficients[0] / fit.standardErrors[0],
    lags: best.lags,
    observations: fit.observations,
  };
}
