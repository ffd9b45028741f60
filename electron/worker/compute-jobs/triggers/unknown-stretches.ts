import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { closesInRow, closesOf, seriesOfLeaf } from '#shared/domain/condition.ts';
import type { UnknownStretch } from '#shared/ipc/trigger-schemas.ts';
import { formatDay } from '#shared/format/format-day.ts';
import type { LeafColumns } from '#electron/analytics/conditions/leaf-columns.ts';
import { truths } from '#electron/analytics/conditions/truth.ts';
import type { ConditionReplay } from '#electron/analytics/triggers/replay-condition.ts';
import { unknownRuns } from '#electron/analytics/triggers/unknown-runs.ts';
import type { ConditionWorld } from './condition-world.ts';

/**
 * The sessions after a day on which nobody could know whether the condition was met. Today's is not counted before its prices
 * are in, for they may yet come.
 */
export function unknownStretches(
  { day, decided, reachedDay }: ConditionReplay,
  world: ConditionWorld,
  after: number,
  through = world.through,
): UnknownStretch[] {
  let end = countBarsThrough(day, through) - 1;
  const isOpen = world.asOf === null && day[end] === world.through && day[end] !== reachedDay;
  if (isOpen) end--;
  return unknownRuns(decided.met, countBarsThrough(day, after), end).map(({ from, to }) => ({
    from: toBusinessDate(day[from] as number),
    to: toBusinessDate(day[to] as number),
    sessions: to - from + 1,
    reasons: unknownReasons(decided.leaves, from),
  }));
}

/** Why each unknown comparison is so on one of its days, each reason once. */
export function unknownReasons(leaves: readonly LeafColumns[], at: number): string[] {
  const reasons = leaves
    .filter(({ met }) => met[at] === truths.unknown)
    .map(({ leaf, problem, ageSessions, readDay }) => {
      if (problem !== null) return problem;
      const symbols = [...new Set(seriesOfLeaf(leaf).map(({ symbol }) => symbol))].join(' or ');
      const age = ageSessions[at] as number;
      if (Number.isNaN(age)) return `${symbols} has no value so early.`;
      if (age > 0) return `${symbols} had no value after ${formatDay(readDay[at] as number)}.`;
      const closes = closesInRow(leaf);
      if (closes > 1) return `Of the ${closes} closes of ${symbols} that count, one is not known.`;
      if (closesOf(leaf) !== 'daily') return `The last ${closesOf(leaf)} close of ${symbols} is not known.`;
      return `${symbols} has too few bars there, or one of them is a gap.`;
    });
  return [...new Set(reasons)];
}
