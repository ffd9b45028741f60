import type { ChartRange } from '#shared/domain/settings.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import type { BarView } from './bar-view.ts';
import { daysTarget, rangeTarget } from './view-target.ts';
import type { ViewTarget } from './view-target.ts';

/** What was on screen before another source came. */
export interface FormerView {
  readonly symbol: string;
  readonly barsTotal: number;
  readonly view: BarView;
  readonly fromDay: number;
  readonly toDay: number;
}

/**
 * Where to look when a source comes: at the range from its last bar, or where the user was. On the same series that
 * is the same bars, moved along when the last one was on screen and more have come; on another, the same days.
 */
export function sourceTarget(
  whole: ChartAnswer,
  range: ChartRange,
  former: FormerView | null,
  marginShare: number,
): ViewTarget {
  if (former === null) return rangeTarget(range, whole.day[whole.day.length - 1], marginShare);
  if (former.symbol !== whole.provenance.symbol) return daysTarget(former.fromDay, former.toDay, marginShare);
  const added = former.view.to >= former.barsTotal ? whole.barsTotal - former.barsTotal : 0;
  // Shown only through an earlier day, the series may end before what was on screen begins.
  if (former.view.from + added >= whole.barsTotal)
    return rangeTarget(range, whole.day[whole.day.length - 1], marginShare);
  return () => ({ from: former.view.from + added, to: former.view.to + added });
}
