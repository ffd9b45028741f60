/** Where a pair is given up: at a z-score of its log ratio, or when the ratio has fallen by a fraction. */
export type PairStop =
  | { readonly kind: 'score'; readonly score: number }
  /** Below 0, above -1. */
  | { readonly kind: 'percent'; readonly fraction: number };

/** The log ratio at a close with the window that its z-score is counted in. */
export interface RatioAt {
  readonly logRatio: number;
  /** NaN where the window is not full. */
  readonly mean: number;
  readonly deviation: number;
}

/** How far the ratio of long to short falls to the stop, a fraction below 0, or why there is no such stop. */
export type StopDistance =
  | { readonly ratioChange: number }
  | { readonly ratioChange: null; readonly reason: string };

/**
 * What: distance from a close to the stop of a pair.
 * Formula: percent: the fraction itself; z: `exp(mean + z s - ln ratio) - 1`, mean and s those of the close and held still.
 * Arguments: see the types.
 * Range: -1..0, both left out.
 * First values: null with the reason for a z-stop without a full window or in one that never moved, or at or above the z-score
 * of the close, where the pair would be stopped at once.
 * Source: definition.
 * @throws RangeError for a fraction that is not between -1 and 0
 */
export function pairStopDistance(stop: PairStop, { logRatio, mean, deviation }: RatioAt): StopDistance {
  if (stop.kind === 'percent') {
    if (!(stop.fraction < 0 && stop.fraction > -1))
      throw new RangeError('A stop lies between -100 % and 0 %');
    return { ratioChange: stop.fraction };
  }
  if (Number.isNaN(mean) || Number.isNaN(deviation))
    return { ratioChange: null, reason: 'the window of the z-score is not full yet' };
  if (deviation === 0) return { ratioChange: null, reason: 'the ratio did not move in the window' };
  const ratioChange = Math.expm1(mean + stop.score * deviation - logRatio);
  if (ratioChange < 0) return { ratioChange };
  const score = ((logRatio - mean) / deviation).toFixed(2);
  return { ratioChange: null, reason: `the z-score is ${score}, at or below a stop at ${stop.score}` };
}

/** Gain or loss of each leg and of both together, dollars. */
export interface LegsResult {
  readonly long: number;
  readonly short: number;
  readonly net: number;
}

const result = (long: number, short: number): LegsResult => ({ long, short, net: long + short });

/**
 * What: what the two legs lose when the ratio falls to the stop, by which of them moves.
 * Formula: the long alone: `L c`; the short alone: `-S (1 / (1 + c) - 1)`; every other way that does not move both the same
 * way costs something in between.
 * Arguments: dollars of the legs, above 0; `ratioChange` c, between -1 and 0.
 * Range: below 0.
 * First values: none.
 * Source: definition.
 */
export const lossAtStop = (longDollars: number, shortDollars: number, ratioChange: number) => ({
  longFalls: result(longDollars * ratioChange, 0),
  shortRises: result(0, -shortDollars * (1 / (1 + ratioChange) - 1)),
});

/**
 * What: result of both legs when each moves by its own fraction in one day.
 * Formula: `L m_l - S m_s`; no leg falls by more than all of it.
 * Arguments: dollars of the legs; moves as fractions.
 * Range: any.
 * First values: none.
 * Source: definition.
 */
export const legsResult = (
  longDollars: number,
  shortDollars: number,
  longMove: number,
  shortMove: number,
): LegsResult => result(longDollars * Math.max(-1, longMove), -shortDollars * Math.max(-1, shortMove));
