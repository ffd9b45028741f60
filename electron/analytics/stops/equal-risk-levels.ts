import { fundBound } from '#shared/leverage/fund-bound.ts';

/** One risk view on one instrument: levels as fractions from the entry, notional in dollars. */
export interface EqualRiskLevels {
  readonly multiple: number;
  readonly stop: number;
  readonly target: number;
  /** Dollars to hold so that the stop costs the risk budget. */
  readonly notionalDollars: number;
  /** Dollars gained at the target per dollar lost at the stop. */
  readonly rewardToRisk: number;
}

/**
 * What: one view on an underlying, restated as stop, target and size on each instrument so that each loses the same dollars.
 * Formula: stop and target `(1 + x)^L - 1` (smooth path); notional `risk / |stop|`.
 * Arguments: `underlyingStop`, `underlyingTarget` moves of the underlying of opposite sign, above -1; `riskDollars` above 0;
 * `multiples` L of each instrument, 1 for the underlying itself, each held long where the view gains: of the sign of the target.
 * Range: stop below 0, target above 0.
 * First values: none.
 * Source: `fundBound`; sizing by R.
 * @throws RangeError when stop and target lie on one side, the risk is not above 0, or an instrument gains when the view loses
 */
export function equalRiskLevels(
  underlyingStop: number,
  underlyingTarget: number,
  riskDollars: number,
  multiples: readonly number[],
): EqualRiskLevels[] {
  if (!(underlyingStop * underlyingTarget < 0)) throw new RangeError('Stop and target lie on one side');
  if (!(riskDollars > 0)) throw new RangeError('The risk has to be above zero');
  return multiples.map((multiple) => {
    if (!(multiple * underlyingTarget > 0))
      throw new RangeError(`A ${multiple}x fund gains where the view loses`);
    const stop = fundBound(multiple, underlyingStop);
    const target = fundBound(multiple, underlyingTarget);
    return { multiple, stop, target, notionalDollars: riskDollars / -stop, rewardToRisk: target / -stop };
  });
}
