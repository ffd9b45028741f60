import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { type Condition, symbolsOf } from '#shared/domain/condition.ts';
import type { LevelBasis } from '#shared/domain/playbook/level-basis.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { formatSplit } from '#shared/format/format-split.ts';
import { restateCondition } from '#electron/analytics/corporate-actions/restate-condition.ts';
import {
  restateForSplit,
  type SplitRestatement,
  undoSplit,
} from '#electron/analytics/corporate-actions/restate-for-split.ts';
import type { ComputeContext } from '../compute-context.ts';
import { readOrReason } from '../playbook/read-or-reason.ts';

/** A split between the day of a level and another one, as it moves the level from the first to the second. */
export interface SplitSince {
  readonly symbol: string;
  readonly date: BusinessDate;
  readonly newPerOld: number;
  readonly restatement: SplitRestatement;
}

/**
 * The splits of a symbol by which a level of one day is restated to another, in the order in which they apply; taken back for
 * an earlier day. None for a symbol whose levels were set on simulated prices, and none of prices that are simulated now.
 */
export function splitsSince(
  context: ComputeContext,
  symbol: string,
  { on, simulated }: LevelBasis,
  through: number,
): readonly SplitSince[] {
  if (simulated.includes(symbol)) return [];
  const series = readOrReason(() => context.series.find(symbol));
  // What cannot be read has no level that anything is held against.
  if (series === null || typeof series === 'string' || series.identity.simulated) return [];
  const last = series.bars.day.at(-1) as number;
  const set = toDayNumber(on);
  const [after, upTo] = [Math.min(set, through), Math.min(Math.max(set, through), last)];
  const splits = series.actions
    .filter(({ kind, date }) => kind === 'split' && toDayNumber(date) > after && toDayNumber(date) <= upTo)
    .toSorted((a, b) => toDayNumber(a.date) - toDayNumber(b.date));
  const restated = splits.map(({ date, value }) => ({
    symbol,
    date,
    newPerOld: value,
    restatement: set <= through ? restateForSplit(value) : undoSplit(value),
  }));
  return set <= through ? restated : restated.toReversed();
}

/** A condition with its levels in the shares of a day, and the splits that moved them. */
export function conditionInSharesOf(
  context: ComputeContext,
  condition: Condition,
  basis: LevelBasis | undefined,
  through: number,
): { readonly condition: Condition; readonly splits: readonly SplitSince[] } {
  if (basis === undefined) return { condition, splits: [] };
  const all = symbolsOf(condition).flatMap((symbol) => splitsSince(context, symbol, basis, through));
  let restated = condition;
  const splits = all.filter(({ symbol, restatement }) => {
    const before = restated;
    restated = restateCondition(restated, symbol, restatement);
    return JSON.stringify(restated) !== JSON.stringify(before);
  });
  return { condition: restated, splits };
}

/** What a split did, for the user: `2-for-1 split of TNA on 5 Jan 2026`. */
export const splitWords = ({ symbol, date, newPerOld }: Omit<SplitSince, 'restatement'>): string =>
  `${formatSplit(newPerOld)} of ${symbol} on ${formatDate(date)}`;
