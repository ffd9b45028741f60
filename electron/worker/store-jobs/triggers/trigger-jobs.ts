import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import { type Condition, symbolsOf } from '#shared/domain/condition.ts';
import type { Trigger } from '#shared/domain/trigger.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import { listSeries } from '#electron/db/queries/series/list-series.ts';
import { readTriggers } from '#electron/db/queries/triggers/list-triggers.ts';
import { removeTrigger } from '#electron/db/queries/triggers/remove-trigger.ts';
import { saveTrigger } from '#electron/db/queries/triggers/save-trigger.ts';
import { lastReadableDay } from '../../compute-jobs/read-as-of.ts';
import type { Job } from '../../protocol.ts';
import type { StoreJobs } from '../../store-contract.ts';
import { catchUpSplits } from '../splits/catch-up-splits.ts';
import { splitLines } from '../splits/split-lines.ts';
import type { StoreContext } from '../store-context.ts';
import { triggerInSharesOf } from './in-shares-of.ts';

type JobOf<Name extends keyof StoreJobs> = Job<
  StoreContext,
  StoreJobs[Name]['input'],
  StoreJobs[Name]['output']
>;

/** Every trigger that is as it was saved, its levels in the shares of a day. */
export function triggersAsOf(context: StoreContext, through: BusinessDate): Trigger[] {
  const user = context.user();
  const { triggers } = readTriggers(user);
  if (triggers.length === 0) return [];
  const lines = splitLines(user, null);
  return triggers.map((trigger) => triggerInSharesOf(context.cache(), lines, trigger, through));
}

export const listTriggers: JobOf<'trigger.list'> = (context, { asOf, today }) =>
  triggersAsOf(context, toBusinessDate(lastReadableDay(asOf, today)));

/** A person saves what is shown: only where that differs from what was shown are its levels typed anew. */
export const saveTriggerJob: JobOf<'trigger.save'> = (context, { id, asOf, today, nowMs, ...plan }) => {
  const user = context.user();
  const setOn = toBusinessDate(lastReadableDay(asOf, today));
  const saved = user.transaction(() => {
    const stored = id === null ? null : requireTrigger(context, id);
    const shown = stored && triggerInSharesOf(context.cache(), splitLines(user, null), stored, setOn);
    if (stored && JSON.stringify(shown?.condition) === JSON.stringify(plan.condition))
      return saveTrigger(user, { ...stored, ...plan, condition: stored.condition });
    const revision = (stored?.revision ?? 0) + 1;
    return saveTrigger(user, { ...plan, id, revision, setOn, ...watchOf(context, plan.condition, today) });
  });
  // Levels typed as of a day before a split that is recorded already.
  catchUpSplits(context, nowMs);
  return triggerInSharesOf(context.cache(), splitLines(user, null), saved, setOn);
};

function requireTrigger(context: StoreContext, id: number): Trigger {
  const trigger = readTriggers(context.user()).triggers.find((one) => one.id === id);
  if (trigger) return trigger;
  throw new RequestError('not-found', `There is no trigger ${id}.`);
}

/** What is known when a condition is set: everything that comes in after it is watched. */
function watchOf(
  context: StoreContext,
  condition: Condition,
  today: number,
): Pick<Trigger, 'watchedAfter' | 'simulatedSymbols'> {
  const symbols = symbolsOf(condition);
  const read = listSeries(context.cache()).filter(({ identity }) => symbols.includes(identity.symbol));
  const last = read.map((series) => series.last).toSorted();
  const now = toBusinessDate(today);
  const newest = last.at(-1) ?? now;
  return {
    watchedAfter: newest < now ? newest : now,
    simulatedSymbols: read
      .filter(({ identity }) => identity.simulated)
      .map(({ identity }) => identity.symbol),
  };
}

export const removeTriggerJob: JobOf<'trigger.remove'> = (context, { id }) => {
  if (!removeTrigger(context.user(), id)) throw new RequestError('not-found', `There is no trigger ${id}.`);
  return {};
};

export const snoozeTrigger: JobOf<'trigger.snooze'> = (context, { id, through }) => {
  const user = context.user();
  return user.transaction(() =>
    saveTrigger(user, { ...requireTrigger(context, id), snoozedThrough: through }),
  );
};
