import type { Measure } from '../domain/measure.ts';
import { firstTouchProbability } from './first-touch-probability.ts';
import { touchProbability } from './touch-probability.ts';

/** Chances within the horizon; each may be unknown, with the reason. */
export interface TouchChances {
  readonly horizonSessions: number;
  readonly annualVolatility: Measure;
  readonly stop: Measure;
  readonly firstTarget: Measure;
  readonly stopFirst: Measure;
  readonly targetFirst: Measure;
  readonly neither: Measure;
}

const sessionsPerYear = 252;
const unknown = (reason: string): Measure => ({ value: null, reason });

/**
 * Chance that the stop is touched, that the first target is, and which comes first, for a price watched all day,
 * no drift, at one constant volatility: a floor on risk, not a forecast.
 */
export function touchChances(
  entry: number,
  stop: number,
  firstTarget: number | null,
  annualVolatility: Measure,
  horizonSessions: number,
): TouchChances {
  const all = (measure: Measure) => ({
    stop: measure,
    firstTarget: measure,
    stopFirst: measure,
    targetFirst: measure,
    neither: measure,
  });
  const common = { horizonSessions, annualVolatility };
  if (annualVolatility.value === null) return { ...common, ...all(annualVolatility) };
  if (!(annualVolatility.value > 0))
    return { ...common, ...all(unknown('The price did not move in the last year.')) };
  const diffusion = {
    drift: 0,
    volatility: annualVolatility.value,
    years: horizonSessions / sessionsPerYear,
  };
  const stopChange = stop / entry - 1;
  const touched: Measure = { value: touchProbability(stopChange, diffusion) };
  if (firstTarget === null) return { ...common, ...all(unknown('No target is set.')), stop: touched };
  const targetChange = firstTarget / entry - 1;
  const first = firstTouchProbability(stopChange, targetChange, diffusion);
  return {
    ...common,
    stop: touched,
    firstTarget: { value: touchProbability(targetChange, diffusion) },
    stopFirst: { value: first.stopFirst },
    targetFirst: { value: first.targetFirst },
    neither: { value: first.neither },
  };
}
