import type { UTCTimestamp } from 'lightweight-charts';

/** Seconds since 1970 at the day's midnight UTC: how the library takes a date without a time zone of its own. */
export function toTimestamp(day: number): UTCTimestamp {
  return (day * 86_400) as UTCTimestamp;
}
