import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import { countSessions } from '#shared/domain/calendar/exchange-sessions.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';

/** Place of a day among the points on the chart, beyond the last of them by the exchange's sessions; null before the first. */
export function pointOfDay({ day: days, barsPerBucket }: ChartAnswer, day: number): number | null {
  const last = days.at(-1);
  if (last === undefined || day < (days[0] as number)) return null;
  if (day > last) return days.length - 1 + countSessions(last + 1, day) / barsPerBucket;
  return countBarsThrough(days, day) - 1;
}
