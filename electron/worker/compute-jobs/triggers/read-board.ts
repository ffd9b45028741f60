import { type BusinessDate, toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import { symbolsOf } from '#shared/domain/condition.ts';
import type { Trigger } from '#shared/domain/trigger.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { describeCondition } from '#shared/format/describe-condition.ts';
import type { TriggerBoard } from '#shared/ipc/trigger-schemas.ts';
import { replayCondition } from '#electron/analytics/triggers/replay-condition.ts';
import type { ComputeContext } from '../compute-context.ts';
import { conditionWorld } from './condition-world.ts';
import { readTrigger } from './read-trigger.ts';
import { conditionInSharesOf, splitWords } from './splits-since.ts';
import { unknownStretches } from './unknown-stretches.ts';

type Day = { readonly asOf: BusinessDate | null; readonly today: number };

/** The saved triggers as they stand at the as-of day. */
export function readBoard(
  context: ComputeContext,
  input: Day & { readonly triggers: readonly Trigger[] },
): TriggerBoard {
  const world = conditionWorld(context, input);
  const through = toBusinessDate(world.through);
  const rows = input.triggers.map((trigger) => {
    const watchedAfter = toDayNumber(trigger.watchedAfter);
    const replay = replayCondition(trigger.condition, world.find, world.through, watchedAfter);
    const expires = trigger.expiresOn === null ? world.through : toDayNumber(trigger.expiresOn);
    return {
      trigger,
      status: statusOf(trigger, through),
      reading: readTrigger(trigger.condition, replay, world),
      unknown: unknownStretches(replay, world, watchedAfter, Math.min(world.through, expires)),
    };
  });
  return { rows };
}

function statusOf(
  { expiresOn, snoozedThrough }: Trigger,
  through: string,
): 'watched' | 'snoozed' | 'expired' {
  if (expiresOn !== null && expiresOn < through) return 'expired';
  return snoozedThrough !== null && snoozedThrough >= through ? 'snoozed' : 'watched';
}

/** Conditions that are not saved, as they stand at the as-of day. */
export function previewTriggers(context: ComputeContext, input: RequestInput<'triggers.preview'> & Day) {
  const world = conditionWorld(context, input);
  return input.triggers.map(({ id, name, condition: asSet, levels }) => {
    const { condition, splits } = conditionInSharesOf(context, asSet, levels, world.through);
    const isSimulated = (symbol: string): boolean =>
      world.of(symbol)?.view.series.identity.simulated === true;
    return {
      id,
      name,
      condition,
      levels: { on: toBusinessDate(world.through), simulated: symbolsOf(condition).filter(isSimulated) },
      splits: splits.map(splitWords),
      words: describeCondition(condition),
      reading: readTrigger(condition, replayCondition(condition, world.find, world.through), world),
    };
  });
}
