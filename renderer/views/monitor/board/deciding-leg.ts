import { type ConditionLeaf, leavesOf } from '#shared/domain/condition.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { Trigger } from '#shared/domain/trigger.ts';
import type { LeafReading, TriggerReading } from '#shared/ipc/trigger-schemas.ts';

export interface Leg {
  readonly leaf: ConditionLeaf;
  readonly reading: LeafReading;
}

/** The comparisons of a trigger with what they read. */
export function legsOf({ condition }: Pick<Trigger, 'condition'>, { leaves }: TriggerReading): Leg[] {
  return leavesOf(condition).flatMap((leaf, i) => {
    const reading = leaves[i];
    return reading ? [{ leaf, reading }] : [];
  });
}

/** The comparison that the distance of the whole is taken from; null when no single one is. */
export function decidingLeg(legs: readonly Leg[], { distance }: TriggerReading): Leg | null {
  if (legs.length === 1) return legs[0] ?? null;
  if (distance.value === null) return null;
  return legs.find(({ reading }) => reading.distance.value === distance.value) ?? null;
}

/** How far a comparison is, where its value is known now: a distance of old is none. */
export const distanceOf = ({ reading: { value, distance } }: Leg): Measure =>
  value.value === null ? value : distance;
