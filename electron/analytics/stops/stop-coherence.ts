import { convexity } from '#shared/leverage/convexity.ts';
import { type ImpliedLevel, impliedFundLevel, impliedUnderlyingLevel } from './coherence-levels.ts';
import { type StopOrder, stopOrder } from './restate-view.ts';

/**
 * Which of two stops on one idea acts first.
 * `coherent`: both say the same on a smooth path. `fundFirst`: the fund is stopped before the underlying's stop, on any path.
 * `pathDecides`: the fund first on a single bad day, the underlying first on a smooth path.
 * `underlyingFirst`: the underlying first both ways; only a rough path can stop the fund before.
 */
export type CoherenceVerdict = 'coherent' | 'fundFirst' | 'pathDecides' | 'underlyingFirst';

export interface StopCoherence {
  readonly verdict: CoherenceVerdict;
  /** Where the fund is when the underlying is at its stop. */
  readonly fundAtUnderlyingStop: ImpliedLevel;
  /** Where the underlying is when the fund is at its stop. */
  readonly underlyingAtFundStop: ImpliedLevel;
  /** Pairs that say one thing: either stop kept, the other restated. Fractions. */
  readonly coherentPairs: {
    readonly keepingUnderlying: { readonly underlyingStop: number; readonly fundStop: number };
    readonly keepingFund: { readonly underlyingStop: number; readonly fundStop: number };
  };
  /**
   * Realised variance (volatility^2 x years) at which both stops are reached together; null when no path can bring
   * that about (`fundFirst`) or variance costs the fund nothing (1x).
   */
  readonly varianceForBoth: number | null;
}

/** The order of the stops in the words for a fund on its own underlying. */
const verdicts: Readonly<Record<StopOrder, CoherenceVerdict>> = {
  coherent: 'coherent',
  instrumentFirst: 'fundFirst',
  pathDecides: 'pathDecides',
  viewFirst: 'underlyingFirst',
};

/** Stops closer than this are one stop: far below a price step. */
const sameStop = 1e-9;

/**
 * What: whether a stop on an underlying and one on a fund on it are the same risk view.
 * Formula: the fund at the underlying's stop x is `L x` in a day and `(1 + x)^L - 1` or worse over any path; its own
 * stop y is judged against them by `stopOrder`. Variance for both: `(L ln(1 + x) - ln(1 + y)) / ((L^2 - L) / 2)`.
 * Arguments: `multiple` L of 1 or more, or below 0; `underlyingStop` x, the move that ends the idea (below 0 for L of 1 or
 * more, above 0 for an inverse fund); `fundStop` y, below 0: a long of the fund. Fractions.
 * Range: see `StopCoherence`.
 * First values: none.
 * Source: `fundBound`, `stopOrder`; the variance from M. Avellaneda, S. Zhang, 2010.
 * @throws RangeError when the two stops do not lie on the losing side of one idea
 */
export function stopCoherence(multiple: number, underlyingStop: number, fundStop: number): StopCoherence {
  if (!(underlyingStop * multiple < 0 && fundStop < 0)) {
    throw new RangeError('Both stops have to lie on the losing side of a long of the fund');
  }
  const fundAtUnderlyingStop = impliedFundLevel(multiple, underlyingStop);
  const underlyingAtFundStop = impliedUnderlyingLevel(multiple, fundStop);
  const verdict = verdicts[stopOrder(fundStop, fundAtUnderlyingStop, sameStop)];
  const cost = convexity(multiple);
  const excess = multiple * Math.log1p(underlyingStop) - Math.log1p(fundStop);
  return {
    verdict,
    fundAtUnderlyingStop,
    underlyingAtFundStop,
    coherentPairs: {
      keepingUnderlying: { underlyingStop, fundStop: fundAtUnderlyingStop.overAnyPath },
      keepingFund: { underlyingStop: underlyingAtFundStop.overAnyPath, fundStop },
    },
    varianceForBoth: cost === 0 || verdict === 'fundFirst' ? null : Math.max(0, excess / cost),
  };
}
