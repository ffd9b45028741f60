import { allocateBars, type BarColumns } from '#shared/domain/bar-columns.ts';
import { drawVolume } from './fund-volume.ts';
import { toCents } from './index-bars.ts';
import type { RandomStream } from './random-stream.ts';
import type { ResetFundParameters } from './sample-parameters.ts';

const sessionsAYear = 252;

/** What a daily-reset fund earns and pays beside its index, yearly fractions: the index's dividends, and the short rate of each day. */
export interface CarryRates {
  readonly indexYield: number;
  readonly shortRate: Float64Array;
}

/**
 * Bars of a fund that resets its exposure to L times its assets every day:
 * `E_t = E_{t-1} (1 + L (r_t + y/252) + ((1-L) f_t - fee)/252)`, with r the index's price return, y its dividend yield, f the short rate.
 * Open, high and low come from the index's own, high from low for a negative multiple.
 * @param anchorPlace where the close is the parameters' `anchorClose`
 */
export function simulateResetFund(
  index: BarColumns,
  { leverageMultiple, fee, anchorClose, volume }: ResetFundParameters,
  { indexYield, shortRate }: CarryRates,
  anchorPlace: number,
  random: RandomStream,
): BarColumns {
  const length = index.day.length;
  const [top, bottom] = leverageMultiple > 0 ? [index.high, index.low] : [index.low, index.high];
  const value = {
    open: new Float64Array(length),
    high: new Float64Array(length),
    low: new Float64Array(length),
    close: new Float64Array(length),
  };
  let before = 1;
  let indexBefore = index.open[0];
  for (let place = 0; place < length; place++) {
    const carry =
      (leverageMultiple * indexYield + (1 - leverageMultiple) * shortRate[place] - fee) / sessionsAYear;
    const worth = (level: number): number =>
      before * (1 + leverageMultiple * (level / indexBefore - 1) + carry);
    value.open[place] = worth(index.open[place]);
    value.high[place] = worth(top[place]);
    value.low[place] = worth(bottom[place]);
    value.close[place] = worth(index.close[place]);
    before = value.close[place];
    indexBefore = index.close[place];
  }
  const bars = allocateBars(length);
  bars.day.set(index.day);
  const unit = anchorClose / value.close[anchorPlace];
  for (const field of ['open', 'high', 'low', 'close'] as const)
    bars[field].set(value[field].map((each) => toCents(each * unit)));
  bars.volume.set(drawVolume(bars.day, bars.close, volume, random));
  return bars;
}
