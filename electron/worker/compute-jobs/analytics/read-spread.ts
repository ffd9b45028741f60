import type { RequestInput, RequestOutput } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { callSpread } from '#electron/analytics/options/call-spread.ts';
import type { ComputeContext } from '../compute-context.ts';
import { priceHistory } from './price-history.ts';

type Input = RequestInput<'spread.compute'> & { readonly today: number };

const daysPerYear = 365;
const contractShares = 100;

/** The figures of a bought call spread at one volatility, on a typed spot or the last close. */
export function readSpread(context: ComputeContext, input: Input): RequestOutput<'spread.compute'> {
  const { longStrike, shortStrike, days, rate, dividendYield, debit, exercise } = input;
  if (!(shortStrike > longStrike))
    throw new RequestError('not-computable', 'shortStrike: the short strike has to be above the long one.');
  const history = input.symbol === null ? null : priceHistory(context, input.symbol, input.asOf, input.today);
  const spot = input.spot ?? history?.close ?? null;
  const volatility = input.volatility ?? history?.volatility ?? null;
  if (spot === null) throw new RequestError('not-computable', 'spot: give one, or a symbol that has bars.');
  if (volatility === null || !(volatility > 0))
    throw new RequestError('not-computable', 'volatility: give one, or a symbol with a year of closes.');
  const { shortLegEarlyExercise: _, ...figures } = callSpread(
    { spot, rate, dividendYield, dividends: [], exercise },
    {
      longStrike,
      shortStrike,
      years: days / daysPerYear,
      longVolatility: volatility,
      shortVolatility: volatility,
      ...(debit === null ? {} : { debit }),
    },
  );
  return { provenance: history?.provenance ?? null, spot, volatility, contractShares, exercise, ...figures };
}
