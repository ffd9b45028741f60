import type { SingleValueData, UTCTimestamp, WhitespaceData } from 'lightweight-charts';
import { toTimestamp } from './to-timestamp.ts';

/** A column as points of a line or histogram; NaN keeps its slot and draws nothing. */
export function valuePoints(
  day: Int32Array,
  values: Float64Array,
): (SingleValueData<UTCTimestamp> | WhitespaceData<UTCTimestamp>)[] {
  return Array.from({ length: day.length }, (_, i) => {
    const time = toTimestamp(day[i]);
    return Number.isNaN(values[i]) ? { time } : { time, value: values[i] };
  });
}
