/** How a close stands to one average: above, below or on it; null when either is unknown. */
export interface AverageDistance {
  readonly average: number | null;
  /** Close / average - 1, a fraction. */
  readonly distance: number | null;
  readonly above: boolean | null;
}

export interface TrendState {
  /** One for each average, in the order given. */
  readonly averages: readonly AverageDistance[];
  /** The close against all averages at once; `unknown` when one of them is. */
  readonly state: 'above-all' | 'below-all' | 'mixed' | 'unknown';
  /**
   * `rising` when close > shortest > ... > longest average, `falling` when each is below the next, otherwise `mixed`;
   * null when one of them is unknown.
   */
  readonly order: 'rising' | 'falling' | 'mixed' | null;
}

function distanceTo(close: number, average: number): AverageDistance {
  if (Number.isNaN(average)) return { average: null, distance: null, above: null };
  if (Number.isNaN(close)) return { average, distance: null, above: null };
  return { average, distance: close / average - 1, above: close > average };
}

/** `up` when all signs are positive, `down` when all are negative, `mixed` otherwise, null when one is unknown. */
function agreement<Up extends string, Down extends string>(
  signs: readonly number[],
  up: Up,
  down: Down,
): Up | Down | 'mixed' | null {
  if (signs.some(Number.isNaN)) return null;
  if (signs.every((sign) => sign > 0)) return up;
  return signs.every((sign) => sign < 0) ? down : 'mixed';
}

/**
 * Where a close stands to its moving averages.
 * @param close dollars a share, NaN when unknown
 * @param averages at the same bar and in the same unit, shortest first; NaN when the history is too short
 */
export function trendState(close: number, averages: readonly number[]): TrendState {
  const distances = averages.map((average) => distanceTo(close, average));
  const ladder = [close, ...averages];
  const steps = averages.map((average, i) => Math.sign(ladder[i] - average));
  const sides = averages.map((average) => Math.sign(close - average));
  return {
    averages: distances,
    state: agreement(sides, 'above-all', 'below-all') ?? 'unknown',
    order: agreement(steps, 'rising', 'falling'),
  };
}
