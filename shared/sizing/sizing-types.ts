import type { Measure } from '../domain/measure.ts';
import type { SizingMethod } from '../domain/sizing-method.ts';
import type { MethodFacts } from './method-facts.ts';
import type { Side } from './side.ts';
import type { SizingHistory } from './sizing-history.ts';

export type { Side } from './side.ts';

/** The money a stopped trade may lose: a fraction of the account (0.005 = 0.5 %) or dollars. */
export type RiskBudget =
  | { readonly kind: 'fraction'; readonly value: number }
  | { readonly kind: 'dollars'; readonly value: number };

/** Limits beside the risk budget; an absent one does not bind. Fractions are of the account. */
export interface SizingCaps {
  readonly cashDollars?: number | undefined;
  readonly weightFraction?: number | undefined;
  /** |L| x notional, as a fraction of the account. */
  readonly leverageAdjustedExposureFraction?: number | undefined;
  /** Largest loss on the tail day, as a fraction of the account. */
  readonly tailLossFraction?: number | undefined;
  /** What this position may lose at its stop, in dollars. */
  readonly heatDollars?: number | undefined;
  /** What all open tickets together may lose at their stops; those already open take their part first. */
  readonly heatFraction?: number | undefined;
}

export interface SizingInput {
  readonly side: Side;
  readonly accountDollars: number;
  readonly risk: RiskBudget;
  /** Dollars a share. */
  readonly entry: number;
  readonly stop: number;
  /** Nearest first; empty when the trade has none. */
  readonly targets: readonly number[];
  /** Shares a lot, 1 or more. */
  readonly lotShares: number;
  /** Daily leverage multiple L of the instrument; null when unknown. */
  readonly leverageMultiple: number | null;
  /** Median of (open / stop - 1) over the historical opens beyond the stop; null when unknown. */
  readonly medianGapBeyondStop: Measure;
  /** Index move of the tail day, as a fraction, e.g. -0.15. */
  readonly tailIndexMove: number;
  readonly caps: SizingCaps;
  /** Absent: the risk to the stop. */
  readonly method?: SizingMethod | undefined;
  /** What the other methods rest on; absent where there is no history. */
  readonly history?: SizingHistory | null | undefined;
  /** What the other open tickets may lose at their stops, dollars; absent: none. */
  readonly openRiskDollars?: number | undefined;
}

export type BindingLimit =
  | 'risk'
  | 'volatilityTarget'
  | 'averageTrueRange'
  | 'halfKelly'
  | 'cash'
  | 'weight'
  | 'leverageAdjustedExposure'
  | 'tailLoss'
  | 'heat';

/** A loss in dollars (positive = money lost) and as a fraction of the account; null with a reason when it cannot be known. */
export type Loss =
  | { readonly dollars: number; readonly accountFraction: number; readonly price: number }
  | { readonly dollars: null; readonly reason: string };

/**
 * The tail day read against the position: the index moves by the stated size in the direction that hurts it
 * (down for a long of L > 0, up for a long inverse fund or a short), and the instrument by L times that.
 */
export interface TailDay {
  readonly indexMove: number;
  readonly instrumentMove: number;
  /** Profit (negative = loss) on the index move exactly as stated, which a hedge gains from. */
  readonly profitOnStatedMoveDollars: number;
}

export interface SizingTarget {
  readonly price: number;
  readonly changeFraction: number;
  readonly gainDollars: number;
  /** Gain in units of R. */
  readonly rewardToRisk: number;
}

export interface SizingResult {
  /** Whole shares, a multiple of the lot. */
  readonly quantity: number;
  readonly bindingLimit: BindingLimit;
  readonly method: MethodFacts;
  /** Quantity that each limit alone would allow; only the limits that apply. */
  readonly quantityByLimit: Readonly<Partial<Record<BindingLimit, number>>>;
  /** R = |entry - stop|, dollars a share. */
  readonly riskPerShare: number;
  readonly riskDollars: number;
  readonly riskFraction: number;
  readonly stopFraction: number;
  readonly notionalDollars: number;
  readonly weightFraction: number;
  /** |L| x notional; null when L is unknown. */
  readonly leverageAdjustedExposureDollars: number | null;
  readonly leverageAdjustedExposureFraction: number | null;
  /** Null when L is unknown. */
  readonly tailDay: TailDay | null;
  readonly losses: { readonly atStop: Loss; readonly throughMedianGap: Loss; readonly onTailDay: Loss };
  readonly targets: readonly SizingTarget[];
}

/** Why no size can be computed, naming the field that has to change. */
export interface SizingProblem {
  readonly field: 'account' | 'risk' | 'entry' | 'stop' | 'target' | 'lot' | 'method' | 'caps';
  readonly message: string;
}
export type SizingOutcome =
  | { readonly ok: true; readonly value: SizingResult }
  | { readonly ok: false; readonly problem: SizingProblem };
