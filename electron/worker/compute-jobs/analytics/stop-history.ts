import type { BusinessDate } from '#shared/domain/business-date.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { measured } from '#shared/domain/measured.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { SurveyAnswer, SurveyRequest } from '#shared/ipc/survey-schemas.ts';
import { closeToCloseVolatility } from '#electron/analytics/risk/close-to-close-volatility.ts';
import { highestVolatility } from '#electron/analytics/risk/highest-volatility.ts';
import { sessionsPerYear } from '#electron/analytics/risk/sessions-per-year.ts';
import type { ComputeContext } from '../compute-context.ts';
import { basisToShow, readAsOf, type SeriesAsOf } from '../read-as-of.ts';
import { refuseTotalOnly } from '../refuse-total-only.ts';

/** A history on which stops can stand, or why there is none. */
export type StopHistory =
  | ({ readonly ok: true } & Pick<SeriesAsOf, 'bars' | 'provenance' | 'derive'>)
  | { readonly ok: false; readonly reason: string };

/** Split-adjusted bars up to the as-of day of a price that was traded at. */
export function readStopHistory(
  context: ComputeContext,
  symbol: string,
  asOf: BusinessDate | null,
  today: number,
): StopHistory {
  try {
    const series = context.series.get(symbol);
    if (series.identity.kind !== 'price')
      return { ok: false, reason: `${symbol} is no price, so no stop can be set on it.` };
    const view = readAsOf(series, basisToShow(series, 'split'), asOf, today);
    refuseTotalOnly(series);
    return { ok: true, ...view };
  } catch (error) {
    if (error instanceof RequestError && (error.code === 'not-found' || error.code === 'not-computable'))
      return { ok: false, reason: error.message };
    throw error;
  }
}

/** Sessions of the stretch whose volatility counts as stressed: a quarter. */
const stressedSessions = 63;

/** The volatilities that a history has by itself. */
export function volatilitiesOf(history: StopHistory): SurveyAnswer['volatilities'] {
  if (!history.ok) {
    const unknown: Measure = { value: null, reason: history.reason };
    const none = { currentSessions: 0, stressedFrom: null, stressedTo: null };
    return { current: unknown, history: unknown, stressed: unknown, ...none };
  }
  return history.derive('volatilities', () => volatilitiesOfBars(history.bars));
}

function volatilitiesOfBars({ close, day }: SeriesAsOf['bars']): SurveyAnswer['volatilities'] {
  const recent = close.subarray(Math.max(0, close.length - 1 - sessionsPerYear));
  const wildest = highestVolatility(close, stressedSessions);
  const dateAt = (index: number) => toBusinessDate(day[index] as number);
  const tooFew = `${close.length} closes are too few, or one of them is a gap`;
  return {
    current: moving(closeToCloseVolatility(recent), tooFew),
    history: moving(closeToCloseVolatility(close), tooFew),
    stressed: moving(wildest?.volatility ?? null, `${tooFew}: a quarter has ${stressedSessions} sessions`),
    currentSessions: Math.max(0, recent.length - 1),
    stressedFrom: wildest === null ? null : dateAt(wildest.from),
    stressedTo: wildest === null ? null : dateAt(wildest.to),
  };
}

/** The volatility that a question is about. */
export function chosenVolatility(
  wanted: SurveyRequest['volatility'],
  volatilities: SurveyAnswer['volatilities'],
): Measure {
  return typeof wanted === 'number' ? { value: wanted } : volatilities[wanted];
}

const moving = (volatility: number | null, reason: string): Measure =>
  volatility === 0 ? { value: null, reason: 'The price did not move.' } : measured(volatility, `${reason}.`);
