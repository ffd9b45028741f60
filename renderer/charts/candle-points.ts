import type { CandlestickData, UTCTimestamp, WhitespaceData } from 'lightweight-charts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import { toTimestamp } from './to-timestamp.ts';

/** The chart's edge: the only place where bars become objects. A bar with a gap in any price keeps its slot and draws nothing. */
export function candlePoints(
  bars: Pick<ChartAnswer, 'day' | 'open' | 'high' | 'low' | 'close'>,
): (CandlestickData<UTCTimestamp> | WhitespaceData<UTCTimestamp>)[] {
  return Array.from({ length: bars.day.length }, (_, i) => {
    const time = toTimestamp(bars.day[i]);
    const open = bars.open[i];
    const high = bars.high[i];
    const low = bars.low[i];
    const close = bars.close[i];
    return Number.isNaN(open + high + low + close) ? { time } : { time, open, high, low, close };
  });
}
