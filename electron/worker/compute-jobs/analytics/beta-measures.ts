import { beta } from '#electron/analytics/risk/beta.ts';
import { upDownBeta } from '#electron/analytics/risk/up-down-beta.ts';
import { measureOr } from './common-closes.ts';

/** Beta of one column of returns on another, with its precision, each unknown with the reason why. */
export function betaMeasures(returns: Float64Array, indexReturns: Float64Array) {
  const line = beta(returns, indexReturns);
  const { up, down } = upDownBeta(returns, indexReturns);
  const known = line.beta === null ? null : line;
  const reason = line.beta === null ? line.reason : 'too few returns';
  return {
    beta: measureOr(known?.beta, reason),
    standardError: measureOr(known?.standardError, reason),
    rSquared: measureOr(known?.rSquared, reason),
    correlation: measureOr(known?.correlation, reason),
    upBeta: measureOr(up.beta, 'too few returns'),
    downBeta: measureOr(down.beta, 'too few returns'),
    observations: line.observations,
  };
}
