import { type Market, type OptionLeg, positionValue } from './option-position.ts';

export interface ProfitGridAxes {
  /** Dollars a share. */
  readonly spots: Float64Array;
  /** Years from now, 0 or more. */
  readonly yearsAhead: readonly number[];
  /** Added to the volatility of every leg. */
  readonly volatilityShifts: readonly number[];
}

/**
 * What: profit of a position over spot, date and volatility.
 * Formula: `positionValue` with the time passed, the spot and the volatility moved, less the cost.
 * Arguments: `legs` and `market` as of now, `costDollars` paid a share; `axes` see there; `steps` of the lattice, odd.
 * A dividend whose ex-date has passed by then is gone; a leg that has expired is worth its payoff; volatility ends at 0.
 * Range: any, dollars a share: one column over the spots for each date and shift, `grid[date][shift]`.
 * First values: none.
 * Source: definition.
 * @throws RangeError for a date before now, and as `optionPrice`
 */
export function profitGrid(
  legs: readonly OptionLeg[],
  market: Market,
  costDollars: number,
  { spots, yearsAhead, volatilityShifts }: ProfitGridAxes,
  steps?: number,
): Float64Array[][] {
  return yearsAhead.map((passed) => {
    if (!(passed >= 0)) throw new RangeError('A date cannot lie before now');
    const dividends = market.dividends
      .filter(({ years }) => years > passed)
      .map(({ years, dollars }) => ({ years: years - passed, dollars }));
    return volatilityShifts.map((shift) => {
      const moved = legs.map((leg) => ({
        ...leg,
        years: Math.max(0, leg.years - passed),
        volatility: Math.max(0, leg.volatility + shift),
      }));
      return spots.map((spot) => positionValue(moved, { ...market, dividends, spot }, steps) - costDollars);
    });
  });
}
