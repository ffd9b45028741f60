/** A linear regression by least squares. Arrays have one entry a regressor, in the order given. */
export interface LeastSquares {
  readonly coefficients: Float64Array;
  /** Classical: errors of one variance that do not depend on each other. */
  readonly standardErrors: Float64Array;
  /** White's, with the factor n / (n - k): errors whose variance differs from day to day. */
  readonly robustStandardErrors: Float64Array;
  readonly residuals: Float64Array;
  readonly residualSquares: number;
  readonly observations: number;
}

/** Relative size of a column's part that the others leave unexplained, below which it counts as their combination. */
const dependent = 1e-10;

/**
 * What: ordinary least squares of one column on several, or null when the regressors depend on each other.
 * Formula: modified Gram-Schmidt, `X = QR`; coefficients `R^-1 Q'y`, covariance `s^2 (R'R)^-1` with `s^2 = e'e / (n - k)`;
 * robust `n / (n - k) R^-1 (Q' diag(e^2) Q) R^-T` (HC1).
 * Arguments: `regressors` k columns, `y` one, all of n entries without gaps, n > k. A constant is a column of ones.
 * Range: any.
 * First values: none.
 * Source: A. Bjorck, Numerical Methods for Least Squares Problems, 1996, section 2.4; H. White, Econometrica 48(4), 1980.
 * @throws RangeError for columns of different lengths or no more rows than regressors
 */
export function leastSquares(regressors: readonly Float64Array[], y: Float64Array): LeastSquares | null {
  const [n, k] = [y.length, regressors.length];
  if (regressors.some((column) => column.length !== n)) throw new RangeError('Columns differ in length');
  if (n <= k) throw new RangeError(`${n} rows cannot determine ${k} coefficients`);

  const basis = regressors.map((column) => column.slice());
  const residuals = y.slice();
  const upper = regressors.map(() => new Float64Array(k));
  const projections = new Float64Array(k);
  for (let j = 0; j < k; j++) {
    const before = Math.sqrt(dot(regressors[j], regressors[j]));
    const length = Math.sqrt(dot(basis[j], basis[j]));
    if (!(length > dependent * before)) return null;
    upper[j][j] = length;
    for (let i = 0; i < n; i++) basis[j][i] /= length;
    for (let later = j + 1; later < k; later++) {
      upper[j][later] = dot(basis[j], basis[later]);
      subtract(basis[later], basis[j], upper[j][later]);
    }
    projections[j] = dot(basis[j], residuals);
    subtract(residuals, basis[j], projections[j]);
  }

  const inverse = invertUpper(upper);
  const residualSquares = dot(residuals, residuals);
  const variance = residualSquares / (n - k);
  const standardErrors = inverse.map((row) => Math.sqrt(variance * dot(row, row)));
  // Row r of R^-1 Q' is how coefficient r answers to each observation.
  const robust = inverse.map((row) => {
    let squares = 0;
    for (let i = 0; i < n; i++) {
      let weight = 0;
      for (let j = 0; j < k; j++) weight += row[j] * basis[j][i];
      squares += (weight * residuals[i]) ** 2;
    }
    return Math.sqrt((squares * n) / (n - k));
  });
  return {
    coefficients: Float64Array.from(inverse, (row) => dot(row, projections)),
    standardErrors: Float64Array.from(standardErrors),
    robustStandardErrors: Float64Array.from(robust),
    residuals,
    residualSquares,
    observations: n,
  };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
}

function subtract(from: Float64Array, direction: Float64Array, amount: number): void {
  for (let i = 0; i < from.length; i++) from[i] -= amount * direction[i];
}

function invertUpper(upper: readonly Float64Array[]): Float64Array[] {
  const k = upper.length;
  const inverse = upper.map(() => new Float64Array(k));
  for (let column = 0; column < k; column++) {
    inverse[column][column] = 1 / upper[column][column];
    for (let row = column - 1; row >= 0; row--) {
      let sum = 0;
      for (let j = row + 1; j <= column; j++) sum += upper[row][j] * inverse[j][column];
      inverse[row][column] = -sum / upper[row][row];
    }
  }
  return inverse;
}
