import { toBusinessDate } from '#shared/domain/business-date.ts';
import { countSessions } from '#shared/domain/calendar/exchange-sessions.ts';
import type { Condition } from '#shared/domain/condition.ts';
import { measured } from '#shared/domain/measured.ts';
import type { TriggerReading } from '#shared/ipc/trigger-schemas.ts';
import { conditionReading } from '#electron/analytics/conditions/condition-reading.ts';
import { evaluateColumns } from '#electron/analytics/conditions/evaluate-columns.ts';
import { conditionDistance } from '#electron/analytics/triggers/condition-distance.ts';
import type { ConditionReplay } from '#electron/analytics/triggers/replay-condition.ts';
import type { ConditionWorld } from './condition-world.ts';
import { leafReadings } from './leaf-readings.ts';
import { unknownReasons } from './unknown-stretches.ts';

/** A condition as it stands at the last close that may be read. */
export function readTrigger(
  condition: Condition,
  replay: ConditionReplay,
  world: ConditionWorld,
): TriggerReading {
  const { decided, reachedDay, awaited, day } = replay;
  // A person reads on from the last price where one has not come in; what fires does not.
  const carried = evaluateColumns(condition, world.find, day.subarray(-1));
  const truth = conditionReading(carried)?.truth ?? 'unknown';
  const memory = conditionReading(decided);
  const leaves = leafReadings(condition, carried, 0, world);
  const distances = leaves.map(({ distance }) => distance.value ?? Number.NaN);
  const lastFired = memory?.lastFiredDay ?? null;
  return {
    date: reachedDay === null ? null : toBusinessDate(day.at(-1) as number),
    truth,
    distance: measured(
      conditionDistance(condition, distances),
      'A comparison that decides has no distance, or is turned round.',
    ),
    state: truth === 'unknown' ? 'unknown' : memory?.armed === false ? 'fired' : 'armed',
    lastFired: lastFired === null ? null : toBusinessDate(lastFired),
    sessionsSinceFired: lastFired === null ? null : countSessions(lastFired + 1, world.through),
    awaited: [...awaited],
    reasons: truth === 'unknown' ? unknownReasons(carried.leaves, 0) : [],
    leaves,
  };
}
