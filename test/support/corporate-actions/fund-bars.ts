import { allocateBars, type BarColumns } from '#shared/domain/bar-columns.ts';
import { dayNumberOf } from '#shared/domain/business-date.ts';
import { sessionsBetween } from '#shared/domain/calendar/exchange-sessions.ts';
import { seededRandom } from '../fixtures.ts';

/** Bars of a leveraged fund on consecutive exchange sessions from 2010: 3 % days, cent prices, whole volumes. */
export function fundBars(length: number, seed: number, start = 40): BarColumns {
  const random = seededRandom(seed);
  const cents = (value: number): number => Math.max(1, Math.round(value * 100)) / 100;
  const bars = {
    ...allocateBars(length),
    day: sessionsBetween(dayNumberOf(2010, 1, 4), dayNumberOf(2035, 1, 1)).slice(0, length),
  };
  let close = start;
  for (let index = 0; index < length; index++) {
    const open = cents(close * (1 + (random() - 0.5) * 0.03));
    // Pulled back to its start, so that long histories stay at prices with cents to spare.
    close = cents(open * (1 + (random() - 0.5) * 0.08 - 0.01 * Math.log(open / start)));
    bars.open[index] = open;
    bars.close[index] = close;
    bars.high[index] = cents(Math.max(open, close) * (1 + random() * 0.015));
    bars.low[index] = cents(Math.min(open, close) * (1 - random() * 0.015));
    bars.volume[index] = Math.round(4e6 * (0.8 + 0.4 * random()));
  }
  return bars;
}
