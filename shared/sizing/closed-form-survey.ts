import type { FirstTouchChances } from '../ipc/survey-schemas.ts';
import { firstTouchProbability } from './first-touch-probability.ts';
import type { PriceDiffusion } from './price-diffusion.ts';
import { touchProbability } from './touch-probability.ts';

const sessionsPerYear = 252;

/** One pair of levels, watched for so many sessions, and a grid of pairs beside it. */
export interface SurveyPlan {
  /** Per square root of a year, above 0. */
  readonly volatility: number;
  readonly drift: number;
  readonly horizonSessions: number;
  readonly stopChange: number;
  readonly targetChange: number | null;
  readonly stops: readonly number[];
  readonly targets: readonly number[];
}

/** What is reached first: the stop, the target or neither; without a target the stop or neither. */
function firstTouch(stop: number, target: number | null, diffusion: PriceDiffusion): FirstTouchChances {
  if (target !== null) return firstTouchProbability(stop, target, diffusion);
  const stopFirst = touchProbability(stop, diffusion);
  return { stopFirst, targetFirst: 0, neither: 1 - stopFirst };
}

/**
 * Chances of stop first, target first and neither in closed form: by session, by pair of the grid, and at the end also for
 * a price of which only closes are watched. Constant volatility without jumps: a floor on risk.
 * @returns probabilities; entry d by day is after d + 1 sessions; cells stop by stop, all targets of each
 * @throws RangeError as `firstTouchProbability`
 */
export function closedFormSurvey(plan: SurveyPlan) {
  const { volatility, drift, horizonSessions, stopChange, targetChange, stops, targets } = plan;
  const after = (sessions: number): PriceDiffusion => ({
    drift,
    volatility,
    years: sessions / sessionsPerYear,
  });
  const days = Array.from({ length: horizonSessions }, (_, day) =>
    firstTouch(stopChange, targetChange, after(day + 1)),
  );
  const end = after(horizonSessions);
  const cells = stops.flatMap((stop) => targets.map((target) => firstTouch(stop, target, end)));
  const columns = (chances: readonly FirstTouchChances[]) => ({
    stopFirst: chances.map(({ stopFirst }) => stopFirst),
    targetFirst: chances.map(({ targetFirst }) => targetFirst),
  });
  return {
    watchedAlways: firstTouch(stopChange, targetChange, end),
    watchedAtCloses: firstTouch(stopChange, targetChange, {
      ...end,
      yearsBetweenLooks: 1 / sessionsPerYear,
    }),
    byDay: columns(days),
    byCell: columns(cells),
  };
}
