import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import { toBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { RequestInput } from '#shared/ipc/contract.ts';
import { RequestError } from '#shared/ipc/errors.ts';
import type { TriggerHistory } from '#shared/ipc/trigger-schemas.ts';
import { replayCondition } from '#electron/analytics/triggers/replay-condition.ts';
import type { JobControl } from '../../protocol.ts';
import type { ComputeContext } from '../compute-context.ts';
import { conditionWorld } from './condition-world.ts';
import { firingAt } from './leaf-readings.ts';
import { conditionInSharesOf } from './splits-since.ts';
import { unknownStretches } from './unknown-stretches.ts';

type Input = RequestInput<'triggers.history'> & { readonly today: number };

/** When conditions would have fired between two days, in order, with the memory that they bring along from before the first. */
export function readHistory(context: ComputeContext, input: Input, control: JobControl): TriggerHistory {
  const { triggers, from, to } = input;
  const world = conditionWorld(context, input);
  const first = from === null ? Number.NEGATIVE_INFINITY : toDayNumber(from);
  const last = Math.min(world.through, to === null ? world.through : toDayNumber(to));
  const histories = triggers.map(({ id, name, condition: asSet, levels }) => {
    if (control.isCancelled()) throw new RequestError('cancelled', 'Cancelled.');
    const { condition } = conditionInSharesOf(context, asSet, levels, world.through);
    const replay = replayCondition(condition, world.find, world.through);
    const { decided, day, reachedDay } = replay;
    const begin = countBarsThrough(day, first - 1);
    const end = countBarsThrough(day, last);
    const firings: TriggerHistory['firings'] = [];
    for (let i = begin; i < end; i++)
      if (decided.fired[i] === 1) firings.push({ id, name, ...firingAt(condition, decided, i, world) });
    const unknown = unknownStretches(replay, world, first - 1, last).map((run) => ({ id, name, ...run }));
    return { firings, unknown, span: reachedDay === null || begin >= end ? [] : [day[begin], day[end - 1]] };
  });
  const days = histories.flatMap(({ span }) => span) as number[];
  return {
    from: days.length === 0 ? null : toBusinessDate(Math.min(...days)),
    to: days.length === 0 ? null : toBusinessDate(Math.max(...days)),
    firings: histories
      .flatMap(({ firings }) => firings)
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    unknown: histories.flatMap(({ unknown }) => unknown),
  };
}
