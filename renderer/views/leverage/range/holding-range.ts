import { rangeStartDay } from '#renderer/charts/range-start-day.ts';
import { toDayNumber } from '#shared/domain/business-date.ts';
import type { ChartRange } from '#shared/domain/chart-range.ts';
import type { LeverageIdea } from '#shared/domain/leverage-idea.ts';

/** Day numbers of a holding, the earlier first. */
export interface HoldingRange {
  readonly from: number;
  readonly to: number;
}

const ownChoice: ChartRange = '6M';

/** The holding to look at within the days that there are: as chosen where that fits, else the last half year. */
export function holdingRange(
  { from, to }: Pick<LeverageIdea, 'from' | 'to'>,
  firstDay: number,
  lastDay: number,
): HoldingRange {
  const end = to === null ? lastDay : Math.min(toDayNumber(to), lastDay);
  const wanted = from === null ? Number.NaN : Math.max(toDayNumber(from), firstDay);
  if (wanted < end && end > firstDay) return { from: wanted, to: end };
  const last = end > firstDay ? end : lastDay;
  return { from: Math.max(firstDay, rangeStartDay(ownChoice, last)), to: last };
}
