import type { BusinessDate } from '#shared/domain/business-date.ts';
import { type Condition, symbolsOf } from '#shared/domain/condition.ts';
import type { Trigger } from '#shared/domain/trigger.ts';
import { restateCondition } from '#electron/analytics/corporate-actions/restate-condition.ts';
import { restateForSplit, undoSplit } from '#electron/analytics/corporate-actions/restate-for-split.ts';
import type { ReadDb } from '#electron/db/database.ts';
import { readActions } from '#electron/db/queries/actions/read-actions.ts';
import type { SplitLine } from '../splits/split-lines.ts';

/**
 * A trigger in the shares of a day, watched from no later one on. Its levels are kept as they were typed; what the audit says of splits since then moves them,
 * and as of a day before they were typed, what had not been split by then is taken back.
 */
export function triggerInSharesOf(
  cache: ReadDb<'cache'>,
  lines: readonly SplitLine[],
  trigger: Trigger,
  through: BusinessDate,
): Trigger {
  let { condition } = trigger;
  for (const { symbol, detail } of laterSplits(lines, trigger, through))
    condition = restateCondition(condition, symbol, restateForSplit(detail.newPerOld));
  const { watchedAfter } = trigger;
  return {
    ...trigger,
    condition: beforeItWasSet(cache, { ...trigger, condition }, through),
    watchedAfter: watchedAfter < through ? watchedAfter : through,
  };
}

function laterSplits(
  lines: readonly SplitLine[],
  { id, setOn }: Trigger,
  through: BusinessDate,
): SplitLine[] {
  return lines
    .filter(
      ({ detail, undoneAtMs }) =>
        undoneAtMs === null &&
        detail.triggerIds.includes(id) &&
        detail.date > setOn &&
        detail.date <= through,
    )
    .toSorted((a, b) => (a.detail.date < b.detail.date ? -1 : 1));
}

function beforeItWasSet(
  cache: ReadDb<'cache'>,
  { condition, setOn }: Trigger,
  through: BusinessDate,
): Condition {
  if (through >= setOn) return condition;
  let before = condition;
  for (const symbol of symbolsOf(condition))
    for (const { kind, date, value } of readActions(cache, symbol))
      if (kind === 'split' && date > through && date <= setOn)
        before = restateCondition(before, symbol, undoSplit(value));
  return before;
}
