import { findRoot } from '../statistics/find-root.ts';
import { defaultSteps } from './leisen-reimer-price.ts';
import { optionPrice } from './option-price.ts';
import type { CashDividend, ListedOption } from './option-terms.ts';

/** What a short call risks before one ex-date. */
export interface EarlyExercise {
  readonly dividend: CashDividend;
  /** Spot on the eve of the ex-date above which the holder does better to exercise; null when never. */
  readonly exerciseAbove: number | null;
  /** Whether today's spot is above it. */
  readonly expected: boolean;
}

const mostStrikes = 4;

/**
 * What: early exercise of a short American call before each ex-date until expiry.
 * Formula: on the eve, exercise pays S - K and waiting the option on S - D with the time then left; the spot where the two
 * are equal is the threshold.
 * Arguments: `call` as listed, its dividends nearest first; `steps` of the lattice, odd.
 * Range: thresholds above the strike, dollars a share; looked for up to four strikes.
 * First values: an empty list without a dividend before expiry.
 * Source: R. Roll, Journal of Financial Economics 5, 1977, for one dividend.
 * @throws RangeError for a put or European exercise
 */
export function earlyExercise(call: ListedOption, steps = defaultSteps): EarlyExercise[] {
  if (call.kind !== 'call' || call.exercise !== 'american') {
    throw new RangeError('Only an American call is exercised for a dividend');
  }
  return call.dividends
    .filter(({ years }) => years >= 0 && years < call.years)
    .map((dividend) => {
      const left = {
        ...call,
        years: call.years - dividend.years,
        dividends: call.dividends
          .filter(({ years }) => years > dividend.years)
          .map(({ years, dollars }) => ({ years: years - dividend.years, dollars })),
      };
      const advantage = (spot: number) =>
        spot - call.strike - optionPrice({ ...left, spot: spot - dividend.dollars }, steps);
      const high = mostStrikes * call.strike;
      const threshold = findRoot(
        (spot) => [advantage(spot), Number.NaN],
        call.strike + dividend.dollars * 1e-6,
        high,
        1e-4,
      );
      const exerciseAbove = Number.isNaN(threshold) ? null : threshold;
      return { dividend, exerciseAbove, expected: exerciseAbove !== null && call.spot > exerciseAbove };
    });
}
