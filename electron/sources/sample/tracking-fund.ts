import { allocateBars, type BarColumns } from '#shared/domain/bar-columns.ts';
import { civilDate, toBusinessDate } from '#shared/domain/business-date.ts';
import { isSession, nextSession } from '#shared/domain/calendar/exchange-sessions.ts';
import { nthWeekday } from '#shared/domain/calendar/weekday-rules.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import { drawVolume } from './fund-volume.ts';
import { toCents } from './index-bars.ts';
import type { RandomStream } from './random-stream.ts';
import type { TrackingFundParameters } from './sample-parameters.ts';

const sessionsAYear = 252;
const trackingPersistence = 0.7;
const trackingNoise = 0.00008;

function exDays(day: Int32Array, { nth, weekday }: TrackingFundParameters['exDay']): Set<number> {
  const first = civilDate(day[0]).year;
  const last = civilDate(day[day.length - 1]).year;
  const days = new Set<number>();
  for (let year = first; year <= last; year++) {
    for (const month of [3, 6, 9, 12]) {
      const wanted = nthWeekday(year, month, weekday, nth);
      days.add(isSession(wanted) ? wanted : nextSession(wanted));
    }
  }
  return days;
}

/**
 * Bars of a fund that holds its index: the index over a fixed divisor, plus the income gathered since the last ex-day,
 * plus a small tracking difference. On an ex-day the income is paid out and the price opens without it.
 */
export function simulateTrackingFund(
  index: BarColumns,
  parameters: TrackingFundParameters,
  random: RandomStream,
): { bars: BarColumns; actions: CorporateAction[] } {
  const bars = allocateBars(index.day.length);
  bars.day.set(index.day);
  const actions: CorporateAction[] = [];
  const payments = exDays(index.day, parameters.exDay);
  let income = 0;
  let tracking = 0;
  for (let place = 0; place < index.day.length; place++) {
    const perPoint = 1 / parameters.indexPerDollar;
    if (payments.has(index.day[place])) {
      const paid = Math.round(income * index.close[Math.max(0, place - 1)] * perPoint * 1000) / 1000;
      if (paid > 0) actions.push({ date: toBusinessDate(index.day[place]), kind: 'dividend', value: paid });
      income = 0;
    }
    income += parameters.dividendYield / sessionsAYear;
    tracking = trackingPersistence * tracking + trackingNoise * random.normal();
    const factor = perPoint * (1 + income + tracking);
    for (const field of ['open', 'high', 'low', 'close'] as const)
      bars[field][place] = toCents(index[field][place] * factor);
  }
  bars.volume.set(drawVolume(bars.day, bars.close, parameters.volume, random));
  return { bars, actions };
}
