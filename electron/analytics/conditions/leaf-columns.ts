import { countSessions } from '#shared/domain/calendar/exchange-sessions.ts';
import type { ConditionLeaf } from '#shared/domain/condition.ts';
import { alignToDays } from '../buckets/align-to-days.ts';
import type { FindSeries } from './condition-series.ts';
import { consecutiveTruth, periodCloses, sessionCloses } from './consecutive-closes.ts';
import { type MeasureColumn, measureColumn } from './measure-column.ts';
import { type TruthColumn, truths } from './truth.ts';

/** A comparison on each day asked for. */
export interface LeafColumns {
  readonly leaf: ConditionLeaf;
  /** In the measure's unit; NaN where unknown. */
  readonly value: Float64Array;
  /** 0 at the base, 1 at the threshold, beyond it above 1; NaN where unknown or where the base lies beyond the threshold. */
  readonly distance: Float64Array;
  /** Exchange sessions since the bar that was read, the older one of two; NaN before the first. */
  readonly ageSessions: Float64Array;
  /** The day of that bar; NaN before the first. */
  readonly readDay: Float64Array;
  /** How many closes in a row the comparison has held at, of those that it looks at; NaN where unknown, and of a crossing. */
  readonly closesHeld: Float64Array;
  readonly source: string | null;
  /** Why nothing is known on any day, or null. */
  readonly problem: string | null;
  readonly met: TruthColumn;
  /** Met but for the band: while this is not `no`, a condition that fired is not armed again. At least `met`. */
  readonly held: TruthColumn;
  /** Met by the band and more: what `held` turns into under a `not`. At most `met`. */
  readonly exceeded: TruthColumn;
}

/**
 * What a session is for which a price has not come in: read from the last one, as a person would, or unknown, so that nothing
 * is decided that the price may yet contradict.
 */
export type AwaitedPrices = 'carried' | 'unknown';

/** A trading week: older data says nothing about today. */
export const defaultMaximumAgeSessions = 5;

/**
 * What: one comparison on each of the days, from what was known at that day's close.
 * Formula: the measure on its series' own bars against the threshold (moved by the band for `held` and `exceeded`), read on
 * each day from the last bar on or before it; unknown when that bar is a gap or older than the leaf allows. Where it has to hold
 * at several closes in a row, or only a week's or a month's last one counts, see `consecutiveTruth`.
 * Arguments: `days` strictly increasing; `awaited` what the sessions are on which a price has not come in yet.
 * Range: see `LeafColumns`.
 * First values: unknown while the measure has none.
 * Source: definitions.
 */
export function leafColumns(
  leaf: ConditionLeaf,
  find: FindSeries,
  days: Int32Array,
  awaited: AwaitedPrices = 'carried',
): LeafColumns {
  const measure = measureColumn(leaf.measure, find);
  if (typeof measure === 'string') return unknownLeaf(leaf, days.length, measure);
  const { band = 0, maximumAgeSessions = defaultMaximumAgeSessions } = leaf;
  const align = (values: Float64Array) => alignToDays(measure.day, values, days);
  const lastDay = awaited === 'unknown' ? measure.inThrough : Number.POSITIVE_INFINITY;
  const readDay = align(measure.readDay);
  const ageSessions = readDay.map((day, i) =>
    day === days[i] ? 0 : Number.isNaN(day) ? day : countSessions(day + 1, days[i]),
  );
  const truth = (own: Float64Array): TruthColumn => {
    const aligned = align(own);
    const column = new Uint8Array(days.length).fill(truths.unknown);
    for (let i = 0; i < days.length && days[i] <= lastDay; i++)
      if (aligned[i] === aligned[i] && ageSessions[i] <= maximumAgeSessions) column[i] = aligned[i];
    return column;
  };
  const common = {
    leaf,
    value: align(measure.values),
    distance: align(distanceOf(leaf, measure)),
    ageSessions,
    readDay,
    source: measure.source,
    problem: null,
  };
  if (leaf.kind === 'cross') {
    const met = crossed(leaf, measure);
    return {
      ...common,
      closesHeld: new Float64Array(days.length).fill(Number.NaN),
      met: truth(met),
      held: truth(heldAfterCross(leaf, measure, met, band)),
      exceeded: truth(met),
    };
  }
  const fresh = freshBars(measure, maximumAgeSessions);
  const closes =
    leaf.closes === undefined
      ? sessionCloses(measure.day, measure.isPrice)
      : periodCloses(measure.day, leaf.closes);
  const inRow = (slack: number) =>
    consecutiveTruth(
      measure.values.map((value, i) => (fresh(i) ? truths.yes * beyond(leaf, value, slack) : Number.NaN)),
      closes,
      leaf.forSessions ?? 1,
    );
  const met = inRow(0);
  return {
    ...common,
    closesHeld: align(met.held),
    met: truth(met.truth),
    held: truth(inRow(band).truth),
    exceeded: truth(inRow(-band).truth),
  };
}

/** Whether what a bar reads of the other series of its measure was fresh enough at its own close. */
const freshBars =
  ({ day, readDay }: MeasureColumn, maximumAgeSessions: number) =>
  (bar: number): boolean =>
    readDay[bar] === day[bar] || countSessions(readDay[bar] + 1, day[bar]) <= maximumAgeSessions;

const upwards = (leaf: ConditionLeaf): boolean =>
  leaf.kind === 'cross' ? leaf.direction === 'above' : leaf.is === 'atLeast';

/** 1 when the value is at or beyond the threshold moved back by `slack`, 0 when not, NaN when unknown. */
function beyond(leaf: ConditionLeaf, value: number, slack: number): number {
  if (value !== value) return Number.NaN;
  return (upwards(leaf) ? value >= leaf.threshold - slack : value <= leaf.threshold + slack) ? 1 : 0;
}

/** Whether there was a crossing of late, on the series' own bars, NaN where unknown. */
function crossed(leaf: Extract<ConditionLeaf, { kind: 'cross' }>, { values }: MeasureColumn): Float64Array {
  const { withinSessions = 1 } = leaf;
  const truth = new Float64Array(values.length);
  let crossing = Number.NEGATIVE_INFINITY;
  // Before the first bar nothing is known.
  let doubted = -1;
  for (let i = 0; i < values.length; i++) {
    const now = beyond(leaf, values[i], 0);
    const before = i === 0 ? Number.NaN : beyond(leaf, values[i - 1], 0);
    if (now === 1 && before === 0) crossing = i;
    else if (now !== 0 && before !== 1) doubted = i;
    if (i - crossing < withinSessions) truth[i] = truths.yes;
    else truth[i] = i - doubted < withinSessions ? Number.NaN : truths.no;
  }
  return truth;
}

function heldAfterCross(leaf: ConditionLeaf, { values }: MeasureColumn, met: Float64Array, band: number) {
  return met.map((truth, i) => {
    const still = truths.yes * beyond(leaf, values[i], band);
    return truth === truths.yes || still === truths.yes ? truths.yes : truth + still;
  });
}

function distanceOf(leaf: ConditionLeaf, { values, base }: MeasureColumn): Float64Array {
  return values.map((value, i) =>
    beyond(leaf, base[i], 0) === 0 ? (value - base[i]) / (leaf.threshold - base[i]) : Number.NaN,
  );
}

function unknownLeaf(leaf: ConditionLeaf, length: number, problem: string): LeafColumns {
  const nothing = new Float64Array(length).fill(Number.NaN);
  const unknown = new Uint8Array(length).fill(truths.unknown);
  return {
    leaf,
    value: nothing,
    distance: nothing,
    ageSessions: nothing,
    readDay: nothing,
    closesHeld: nothing,
    source: null,
    problem,
    met: unknown,
    held: unknown,
    exceeded: unknown,
  };
}
