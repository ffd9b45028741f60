import { convexity } from './convexity.ts';
import { expectedDrag } from './expected-drag.ts';

/** What is known of a holding of a leveraged or inverse fund; null where it is not. Volatilities of the index, a year's. */
export interface HoldingSoFar {
  readonly multiple: number;
  /** Sessions after the day of the first fill, and those the plan allows. */
  readonly sessionsHeld: number;
  readonly sessionsAllowed: number;
  /** What variance took so far: exact no-fee product over S^L, less 1. */
  readonly drag: number | null;
  /** When the holding began. */
  readonly volatilityThen: number | null;
  readonly volatilityNow: number | null;
}

export interface HorizonGuardrail {
  /** `amber` from {@link amberShare} of the horizon on, or when the drag is worse than its band; `red` past the horizon. */
  readonly state: 'within' | 'amber' | 'red';
  readonly sessionsLeft: number;
  readonly isPastHorizon: boolean;
  readonly isNearHorizon: boolean;
  readonly isDragBeyondBand: boolean;
  /** For the sessions held, at the volatility of the first day; and the worst that this volatility lets expect. */
  readonly expectedDragSoFar: number | null;
  readonly dragBand: number | null;
  /** For the sessions left, at today's volatility. */
  readonly expectedDragLeft: number | null;
}

export const amberShare = 0.8;
/** Standard errors of a realised variance to the worse side; of n normal returns one is `sqrt(2 / n)` of it. */
const bandErrors = 2;
const sessionsPerYear = 252;

/**
 * How far a holding is within its horizon, and whether variance has taken more than it was expected to.
 * Expected drag `exp(-(L^2 - L)/2 s^2 T) - 1`; its band the same at the variance `s^2 T (1 + 2 sqrt(2 / n))`.
 * @source M. Avellaneda, S. Zhang, "Path-dependence of leveraged ETF returns", SIAM Journal on Financial Mathematics 1, 2010;
 * the band from the normal sampling error of a variance
 */
export function horizonGuardrail(holding: HoldingSoFar): HorizonGuardrail {
  const { multiple, sessionsHeld, sessionsAllowed, drag, volatilityThen, volatilityNow } = holding;
  const sessionsLeft = Math.max(0, sessionsAllowed - sessionsHeld);
  const years = sessionsHeld / sessionsPerYear;
  const expectedDragSoFar = volatilityThen === null ? null : expectedDrag(multiple, volatilityThen, years);
  const dragBand =
    volatilityThen === null
      ? null
      : Math.expm1(
          -convexity(multiple) *
            volatilityThen ** 2 *
            (years + (bandErrors * Math.sqrt(2 * sessionsHeld)) / sessionsPerYear),
        );
  const isPastHorizon = sessionsHeld > sessionsAllowed;
  const isNearHorizon = !isPastHorizon && sessionsHeld >= amberShare * sessionsAllowed;
  const isDragBeyondBand = drag !== null && dragBand !== null && drag < dragBand;
  return {
    state: isPastHorizon ? 'red' : isNearHorizon || isDragBeyondBand ? 'amber' : 'within',
    sessionsLeft,
    isPastHorizon,
    isNearHorizon,
    isDragBeyondBand,
    expectedDragSoFar,
    dragBand,
    expectedDragLeft:
      volatilityNow === null ? null : expectedDrag(multiple, volatilityNow, sessionsLeft / sessionsPerYear),
  };
}
