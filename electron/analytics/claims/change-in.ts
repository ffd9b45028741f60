import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import type { ClaimSeries } from './claim-series.ts';

/** The change from one value of a series to another, in the unit of a figure. */
export type Change = (from: number, to: number) => number;

/**
 * What: how a change of a series is counted in the unit that a note states it in.
 * Formula: a fraction is `to / from - 1`, of a series in percent its difference in points; basis points are hundredths of a
 * point of such a series; dollars, points and ratios are differences, a multiple is `to / from`.
 * Arguments: the unit of a figure, a series.
 * Range: any; NaN from a base of zero or below where it is divided by.
 * First values: none.
 * Source: definition.
 * @returns a sentence where the unit has no meaning for the series
 */
export function changeIn(unit: StatedFigure['unit'], series: ClaimSeries): Change | string {
  const { symbol, kind, unit: own } = series.provenance;
  if (kind === 'flow')
    return `${symbol} is a flow: it has sums over a stretch and no change to hold against.`;
  switch (unit) {
    case 'fraction':
      if (own === 'percent') return (from, to) => (to - from) / 100;
      return (from, to) => (from > 0 ? to / from - 1 : Number.NaN);
    case 'basisPoints':
      if (own === 'percent') return (from, to) => (to - from) * 100;
      return `${symbol} is in ${own}, so it has no basis points.`;
    case 'multiple':
      return (from, to) => (from > 0 ? to / from : Number.NaN);
    case 'dollars':
    case 'points':
    case 'ratio':
      return (from, to) => to - from;
    default:
      return 'A number of days or pieces is no change of a series.';
  }
}
