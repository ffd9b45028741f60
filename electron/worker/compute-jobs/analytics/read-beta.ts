import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import { closeToCloseVolatility } from '#electron/analytics/risk/close-to-close-volatility.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import type { ComputeContext } from '../compute-context.ts';
import { betaMeasures } from './beta-measures.ts';
import { commonCloses, measureOr } from './common-closes.ts';

type Input = RequestInput<'beta.read'> & { readonly today: number };

/** Beta of a series on another over their common days, with its precision. */
export function readBeta(context: ComputeContext, input: Input): RequestOutput<'beta.read'> {
  const { closes, compared } = commonCloses(context, [input.symbol, input.index], input);
  const [close, index] = closes as [Float64Array, Float64Array];
  return {
    ...compared,
    ...betaMeasures(simpleReturns(close), simpleReturns(index)),
    volatility: measureOr(closeToCloseVolatility(close), 'too few returns'),
    indexVolatility: measureOr(closeToCloseVolatility(index), 'too few returns'),
  };
}
