import { requireSameLength } from '../indicators/column.ts';
import { requireMultiple } from './require-multiple.ts';

/** Dollars of an inverse fund to hold against an exposure: target beta exposure / |L|. */
export function inverseHedgeNotional(betaExposureDollars: number, multiple: number): number {
  if (!(multiple < 0)) throw new RangeError(`A fund with a multiple of ${multiple} hedges nothing`);
  return betaExposureDollars / -multiple;
}

export interface HedgeDrift {
  /** Dollars of the fund / dollars of the exposure, after each bar. */
  readonly hedgeRatio: Float64Array;
  /** |L| x hedge ratio / beta: 1 when the hedge is as large as it was meant to be. */
  readonly covered: Float64Array;
  /** Bars at whose close the hedge was reset. */
  readonly rehedgedAt: readonly number[];
  /** Dollars of the fund bought and sold to reset it, per dollar of exposure at the start. */
  readonly turnover: number;
}

/**
 * What: how a hedge with an inverse fund drifts, and what keeping it within a band takes.
 * Formula: `N E_t / (X S_t)` with `N = beta X / |L|` at the start; when `|covered - 1|` passes the band at a close, the fund
 * is traded back to N for the exposure of that day.
 * Arguments: `exposure` S and `fund` E, closes on total-return basis on common days, n entries; `multiple` L below 0;
 * `beta` of the exposure on the fund's index, above 0; `band` a fraction above 0, Infinity to let it drift.
 * Range: covered zero or more.
 * First values: covered is 1 on the first bar; NaN at a gap.
 * Source: definition.
 * @throws RangeError for columns of different lengths, a multiple not below 0, a beta or band not above 0
 */
export function hedgeDrift(
  exposure: Float64Array,
  fund: Float64Array,
  multiple: number,
  beta = 1,
  band = Number.POSITIVE_INFINITY,
): HedgeDrift {
  requireSameLength(exposure, fund);
  if (!(beta > 0 && band > 0)) throw new RangeError('Beta and band have to be above zero');
  const target = inverseHedgeNotional(beta, multiple);
  const hedgeRatio = new Float64Array(exposure.length);
  const rehedgedAt: number[] = [];
  let turnover = 0;
  // Fund units held per unit of exposure; both are counted as bought on the first bar.
  let units = (target * exposure[0]) / fund[0];
  for (let i = 0; i < exposure.length; i++) {
    hedgeRatio[i] = (units * fund[i]) / exposure[i];
    if (!(Math.abs(hedgeRatio[i] / target - 1) > band)) continue;
    rehedgedAt.push(i);
    turnover += (Math.abs(target - hedgeRatio[i]) * exposure[i]) / exposure[0];
    units = (target * exposure[i]) / fund[i];
  }
  return { hedgeRatio, covered: hedgeRatio.map((ratio) => ratio / target), rehedgedAt, turnover };
}

/** Index moves at which a hedge has drifted to an edge of its band, as fractions. */
export interface RehedgeLevels {
  /** The hedge has grown to 1 + band: the index fell. */
  readonly tooLarge: { readonly inOneDay: number; readonly overSmoothPath: number };
  /** The hedge has shrunk to 1 - band: the index rose. */
  readonly tooSmall: { readonly inOneDay: number; readonly overSmoothPath: number };
}

/**
 * What: the index moves that call for a new hedge.
 * Formula: covered after a move x is `(1 + L x) / (1 + x)` in one day and `(1 + x)^(L - 1)` over a smooth path; each is
 * solved for `1 +- band`. A rough path shrinks the hedge sooner and grows it later.
 * Arguments: `multiple` L below 0; `band` between 0 and 1, a fraction.
 * Range: above -1, fractions.
 * First values: none.
 * Source: definition.
 * @throws RangeError for a multiple not below 0 or a band outside 0..1
 */
export function rehedgeLevels(multiple: number, band: number): RehedgeLevels {
  requireMultiple(multiple);
  if (!(multiple < 0 && band > 0 && band < 1)) throw new RangeError('No such hedge or band');
  const level = (covered: number) => ({
    inOneDay: (covered - 1) / (multiple - covered),
    overSmoothPath: Math.expm1(Math.log(covered) / (multiple - 1)),
  });
  return { tooLarge: level(1 + band), tooSmall: level(1 - band) };
}
