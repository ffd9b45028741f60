import type { PriceBasis } from '#shared/domain/series.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { PairRequest } from '#shared/ipc/pair-schemas.ts';
import { logSpread } from '#electron/analytics/pairs/log-spread.ts';
import { type RollingBand, rollingBand } from '#electron/analytics/pairs/rolling-band.ts';
import { simpleReturns } from '#electron/analytics/risk/simple-returns.ts';
import { type CommonCloses, commonCloses } from '../analytics/common-closes.ts';
import type { ComputeContext } from '../compute-context.ts';
import { type LegDividends, pairDividends } from './pair-dividends.ts';

/** A question about a pair, with the day that today is. */
export type PairInput = PairRequest & { readonly today: number };

/** One leg on all the days that both have. */
export interface HistoryLeg {
  readonly symbol: string;
  /** Split-adjusted. */
  readonly close: Float64Array;
  /** Simple, with dividends where both legs have them; NaN first. */
  readonly returns: Float64Array;
  readonly dividends: LegDividends;
}

/** Both legs from their first common day to the end of the holding, and the ratio between them. */
export interface PairHistory {
  readonly day: Int32Array;
  readonly long: HistoryLeg;
  readonly short: HistoryLeg;
  readonly logRatio: Float64Array;
  /** Of the log ratio, over the sessions of the z-score. */
  readonly band: RollingBand;
  readonly compared: CommonCloses['compared'];
  /** Of the returns of the legs. */
  readonly returnsBasis: PriceBasis;
}

/** @throws RequestError not-computable for a series that cannot be held, or legs without two common days */
export function pairHistory(context: ComputeContext, input: PairInput): PairHistory {
  const symbols = [input.long, input.short];
  for (const symbol of symbols) {
    const { kind } = context.series.get(symbol).identity;
    if (kind !== 'price')
      throw new RequestError('not-computable', `${symbol} is no price and cannot be held.`);
  }
  const span = { from: null, to: input.to, asOf: input.asOf, today: input.today };
  const { day, closes, compared } = commonCloses(context, symbols, span, 'split');
  const total = commonCloses(context, symbols, span);
  const [long, short] = symbols.map(
    (symbol, place): HistoryLeg => ({
      symbol,
      close: closes[place] as Float64Array,
      returns: simpleReturns(total.closes[place] as Float64Array),
      dividends: pairDividends(context, symbol, day, input),
    }),
  ) as [HistoryLeg, HistoryLeg];
  const logRatio = logSpread(long.close, short.close);
  const band = rollingBand(logRatio, input.scoreSessions);
  return { day, long, short, logRatio, band, compared, returnsBasis: total.compared.basis };
}
