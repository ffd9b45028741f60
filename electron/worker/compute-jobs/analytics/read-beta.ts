import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import { beta } from '#electron/analytics/risk/beta.ts';
import { closeToCloseVolatility } from '#electron/analytics/risk/close-to-close-volatility.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import { upDownBeta } from '#electron/analytics/risk/up-down-beta.ts';
import type { ComputeContext } from '../compute-context.ts';
import { commonCloses, measureOr } from './common-closes.ts';

type Input = RequestInput<'beta.read'> & { readonly today: number };

/** Beta of a series on another over their common days, with its precision. */
export function readBeta(context: ComputeContext, input: Input): RequestOutput<'beta.read'> {
  const { closes, compared } = commonCloses(context, [input.symbol, input.index], input);
  const [close, index] = closes as [Float64Array, Float64Array];
  const [returns, indexReturns] = [simpleReturns(close), simpleReturns(index)];
  const line = beta(returns, indexReturns);
  const { up, down } = upDownBeta(returns, indexReturns);
  const known = line.beta === null ? null : line;
  const reason = line.beta === null ? line.reason : 'too few returns';
  const few = 'too few returns';
  return {
    ...compared,
    beta: measureOr(known?.beta, reason),
    standardError: measureOr(known?.standardError, reason),
    rSquared: measureOr(known?.rSquared, reason),
    correlation: measureOr(known?.correlation, reason),
    upBeta: measureOr(up.beta, few),
    downBeta: measureOr(down.beta, few),
    observations: line.observations,
    volatility: measureOr(closeToCloseVolatility(close), few),
    indexVolatility: measureOr(closeToCloseVolatility(index), few),
  };
}
