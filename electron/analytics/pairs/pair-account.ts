import { outputColumn, requireSameLength } from '../indicators/column.ts';
import { borrowFee } from './borrow-fee.ts';
import { needsRebalancing, type Rebalancing } from './rebalancing.ts';

/** One leg's history, n entries each. */
export interface LegHistory {
  /** Split-adjusted closes, so that dividends are not counted twice. */
  readonly close: Float64Array;
  /** Dollars a share by ex-date on the same share count, 0 on other days. */
  readonly dividends: Float64Array;
}

export interface PairTerms {
  readonly longDollars: number;
  readonly shortDollars: number;
  /** What borrowing the short costs, a year's, as a fraction of its value. */
  readonly borrowRate: number;
  /** What trading costs, as a fraction of the dollars traded; of opening and rebalancing, for the end is a mark. */
  readonly tradingRate: number;
  readonly rebalancing: Rebalancing;
}

/** Dollars since the start, one column a line, n entries each; `net` is the sum of the first seven. */
export interface PairAccount {
  readonly longGain: Float64Array;
  readonly shortGain: Float64Array;
  readonly longDividends: Float64Array;
  /** Zero or less: a short owes the dividends. */
  readonly shortDividends: Float64Array;
  /** Zero or less. */
  readonly borrowCost: Float64Array;
  /** Zero or less. */
  readonly longTrading: Float64Array;
  readonly shortTrading: Float64Array;
  readonly net: Float64Array;
  /** Value of each leg after the close's trading: how far the pair has drifted. */
  readonly longDollars: Float64Array;
  readonly shortDollars: Float64Array;
  readonly rebalancedAt: readonly number[];
  /** Dollars traded to rebalance. */
  readonly turnoverDollars: number;
}

/**
 * What: a pair held over time, leg by leg.
 * Formula: shares = dollars / close at the start; gains `shares x change`, dividends `shares x dividend` received on the long
 * and owed on the short, borrow by `borrowFee` on the short's value. A rebalancing trades both legs back to their
 * starting dollars at the close. Trading costs `rate x dollars traded`. Cash earns nothing.
 * Arguments: `days` day numbers, strictly increasing, n entries; `long`, `short` on those days; `terms` see there.
 * Range: any, dollars.
 * First values: 0 on the first bar but for trading, and its closes must be known; NaN where either close is a gap, which the next bridges.
 * Source: definition.
 * @throws RangeError for columns of different lengths, no known first closes, or dollars not above 0
 */
export function pairAccount(
  days: Int32Array,
  long: LegHistory,
  short: LegHistory,
  terms: PairTerms,
): PairAccount {
  const n = days.length;
  requireSameLength(long.close, long.dividends, short.close, short.dividends);
  if (long.close.length !== n) throw new RangeError('Days and closes differ in length');
  if (!(terms.longDollars > 0 && terms.shortDollars > 0)) throw new RangeError('Both legs need dollars');
  if (!(long.close[0] > 0 && short.close[0] > 0)) throw new RangeError('The first closes have to be known');

  const [longGain, shortGain, longDividends, shortDividends] = Array.from({ length: 4 }, () =>
    outputColumn(n, undefined),
  );
  const [borrowCost, longTrading, shortTrading, net] = Array.from({ length: 4 }, () =>
    outputColumn(n, undefined),
  );
  const [longDollars, shortDollars] = [outputColumn(n, undefined), outputColumn(n, undefined)];
  const rebalancedAt: number[] = [];
  const traded = { long: 0, short: 0 };
  let [longShares, shortShares] = [terms.longDollars / long.close[0], terms.shortDollars / short.close[0]];
  let [gained, lost, received, owed, borrowed] = [0, 0, 0, 0, 0];
  let previous = 0;
  for (let i = 0; i < n; i++) {
    if (i > 0) {
      received += longShares * long.dividends[i];
      owed += shortShares * short.dividends[i];
    }
    const known = !Number.isNaN(long.close[i] + short.close[i]);
    if (known) {
      gained += longShares * (long.close[i] - long.close[previous]);
      lost += shortShares * (short.close[i] - short.close[previous]);
      const held = shortShares * short.close[previous];
      borrowed += borrowFee(held, terms.borrowRate, days[i] - days[previous]);
      const close = { bar: i, day: days[i], previousDay: days[previous] };
      previous = i;
      const values = [longShares * long.close[i], shortShares * short.close[i]] as const;
      if (
        i > 0 &&
        needsRebalancing(terms.rebalancing, close, values, [terms.longDollars, terms.shortDollars])
      ) {
        rebalancedAt.push(i);
        traded.long += Math.abs(terms.longDollars - values[0]);
        traded.short += Math.abs(terms.shortDollars - values[1]);
        longShares = terms.longDollars / long.close[i];
        shortShares = terms.shortDollars / short.close[i];
      }
    }
    const mark = known ? 0 : Number.NaN;
    longGain[i] = mark + gained;
    shortGain[i] = mark - lost;
    longDividends[i] = mark + received;
    shortDividends[i] = mark - owed;
    borrowCost[i] = mark - borrowed;
    longTrading[i] = mark - terms.tradingRate * (terms.longDollars + traded.long);
    shortTrading[i] = mark - terms.tradingRate * (terms.shortDollars + traded.short);
    net[i] = longGain[i] + shortGain[i] + longDividends[i] + shortDividends[i];
    net[i] += borrowCost[i] + longTrading[i] + shortTrading[i];
    longDollars[i] = longShares * long.close[i];
    shortDollars[i] = shortShares * short.close[i];
  }
  const gains = { longGain, shortGain, longDividends, shortDividends };
  const turnoverDollars = traded.long + traded.short;
  const costs = { borrowCost, longTrading, shortTrading };
  return { ...gains, ...costs, net, longDollars, shortDollars, rebalancedAt, turnoverDollars };
}
