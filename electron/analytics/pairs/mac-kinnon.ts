import { normalCdf } from '#shared/sizing/normal-distribution.ts';

/** Polynomials in the statistic whose value is the normal deviate of its p-value: two series, a constant. */
const farTail = [2.92, 1.5012, 0.039796];
const elsewhere = [2.1945, 0.64695, -0.29198, -0.042377];
const tailBelow = -2.62;
const least = -18.86;
const greatest = 0.92;

/** Critical values as polynomials in 1 / n. */
const criticalPolynomials = {
  onePercent: [-3.89644, -10.9519, -22.527],
  fivePercent: [-3.33613, -6.1101, -6.823],
  tenPercent: [-3.04445, -4.2412, -2.72],
} as const;

export type CriticalValues = Readonly<Record<keyof typeof criticalPolynomials, number>>;

const polynomial = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0);

/**
 * What: p-value of the Engle-Granger statistic of two series with a constant.
 * Formula: MacKinnon's response surface: N of a polynomial in the statistic, one for the far tail and one elsewhere.
 * Arguments: `statistic` of the Dickey-Fuller regression of the residuals.
 * Range: 0..1, asymptotic.
 * First values: none.
 * Source: J. G. MacKinnon, "Approximate asymptotic distribution functions for unit-root and cointegration tests", Journal of
 * Business and Economic Statistics 12(2), 1994, tables 3 and 4.
 */
export function macKinnonPValue(statistic: number): number {
  if (statistic > greatest) return 1;
  if (statistic < least) return 0;
  return normalCdf(polynomial(statistic <= tailBelow ? farTail : elsewhere, statistic));
}

/**
 * What: critical values of the Engle-Granger statistic of two series with a constant.
 * Formula: `b0 + b1 / n + b2 / n^2`.
 * Arguments: `observations` n of the cointegrating regression less one.
 * Range: below 0; a statistic below one rejects "not cointegrated" at its level.
 * First values: none.
 * Source: J. G. MacKinnon, "Critical values for cointegration tests", Queen's Economics Department Working Paper 1227, 2010, table 2.
 */
export function macKinnonCriticalValues(observations: number): CriticalValues {
  const at = (coefficients: readonly number[]) => polynomial(coefficients, 1 / observations);
  return {
    onePercent: at(criticalPolynomials.onePercent),
    fivePercent: at(criticalPolynomials.fivePercent),
    tenPercent: at(criticalPolynomials.tenPercent),
  };
}
