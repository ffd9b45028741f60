import type { CandlestickData, UTCTimestamp, WhitespaceData } from 'lightweight-charts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import { toTimestamp } from './to-timestamp.ts';

/**
 * The chart's edge: the only place where bars become objects. A bar without a close keeps its slot and draws
 * nothing; one that knows its close alone (a macro series, a gap in the source) is a dash at the close.
 */
export function candlePoints(
  bars: Pick<ChartAnswer, 'day' | 'open' | 'high' | 'low' | 'close'>,
): (CandlestickData<UTCTimestamp> | WhitespaceData<UTCTimestamp>)[] {
  return Array.from({ length: bars.day.length }, (_, i) => {
    const time = toTimestamp(bars.day[i]);
    const open = bars.open[i];
    const high = bars.high[i];
    const low = bars.low[i];
    const close = bars.close[i];
    if (Number.isNaN(close)) return { time };
    if (Number.isNaN(open + high + low)) return { time, open: close, high: close, low: close, close };
    return { time, open, high, low, close };
  });
}
