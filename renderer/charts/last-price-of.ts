import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { LastPrice } from './series-set.ts';

/** The last close that is known, and its way: against its own open, or against the close before where there is none. */
export function lastPriceOf({ open, close }: Pick<ChartAnswer, 'open' | 'close'>): LastPrice {
  const index = close.findLastIndex((value) => !Number.isNaN(value));
  const before = Number.isNaN(open[index]) ? close[index - 1] : open[index];
  return { close: close[index], rising: !(close[index] < before) };
}
