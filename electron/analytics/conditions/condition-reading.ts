import { closesInRow } from '#shared/domain/condition.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { ConditionColumns } from './evaluate-columns.ts';
import { defaultMaximumAgeSessions, type LeafColumns } from './leaf-columns.ts';
import { type Truth, truths } from './truth.ts';

export type TruthName = 'no' | 'unknown' | 'yes';

/** A condition at one close, for people. */
export interface ConditionReading {
  readonly day: number;
  readonly truth: TruthName;
  readonly armed: boolean;
  readonly firedToday: boolean;
  /** The last day up to this one on which it fired; null when it never did. */
  readonly lastFiredDay: number | null;
  readonly leaves: readonly LeafReading[];
}

export interface LeafReading {
  readonly truth: TruthName;
  readonly value: Measure;
  readonly threshold: number;
  readonly distance: Measure;
  readonly ageSessions: number | null;
  /** How many of the closes in a row that it waits for it has held at; left out where it waits for one or nobody knows. */
  readonly closesHeld?: number;
  readonly source: string | null;
}

const names: Readonly<Record<Truth, TruthName>> = {
  [truths.no]: 'no',
  [truths.unknown]: 'unknown',
  [truths.yes]: 'yes',
};

/**
 * What: one entry of the columns, by default the last: the live answer.
 * Formula: the entry itself, unknown numbers with the reason.
 * Arguments: `at` an index of the columns' days.
 * Range: see `ConditionReading`.
 * First values: null when there is no such day.
 * Source: definition.
 */
export function conditionReading(
  columns: ConditionColumns,
  at = columns.day.length - 1,
): ConditionReading | null {
  if (at < 0 || at >= columns.day.length) return null;
  const lastFired = columns.fired.lastIndexOf(1, at);
  return {
    day: columns.day[at],
    truth: names[columns.met[at] as Truth],
    armed: columns.armed[at] === 1,
    firedToday: columns.fired[at] === 1,
    lastFiredDay: lastFired < 0 ? null : columns.day[lastFired],
    leaves: columns.leaves.map((leaf) => leafReading(leaf, at)),
  };
}

function leafReading(columns: LeafColumns, at: number): LeafReading {
  const { leaf, source } = columns;
  const age = columns.ageSessions[at];
  const measure = (value: number, reason: string): Measure =>
    Number.isFinite(value) ? { value } : { value: null, reason };
  const { maximumAgeSessions = defaultMaximumAgeSessions } = leaf;
  const asked = closesInRow(leaf);
  const held = columns.closesHeld[at];
  const isCounted = asked > 1 && age <= maximumAgeSessions && Number.isFinite(held);
  const reason = columns.problem ?? 'Too few bars, or one of them is a gap.';
  return {
    truth: names[columns.met[at] as Truth],
    value:
      age > maximumAgeSessions
        ? { value: null, reason: `The last value is ${age} sessions old; ${maximumAgeSessions} are allowed.` }
        : measure(columns.value[at], reason),
    threshold: leaf.threshold,
    distance: measure(
      columns.distance[at],
      columns.problem ?? 'The value, or a base on the near side of the threshold, is unknown.',
    ),
    ageSessions: Number.isNaN(age) ? null : age,
    ...(isCounted ? { closesHeld: Math.min(held, asked) } : {}),
    source,
  };
}
