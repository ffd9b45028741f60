import { countBarsThrough } from '#shared/domain/bar-columns.ts';
import type { ConditionLeaf } from '#shared/domain/condition.ts';
import { type ConditionSeries, isRelative, unitFactor } from '../conditions/condition-series.ts';

/** What a price did on a session; NaN where unknown. */
export interface PriceAtFiring {
  readonly close: number;
  readonly open: number;
  readonly previousClose: number;
  readonly level: number;
  readonly gappedThrough: boolean | null;
}

/**
 * What: the bar on which a comparison of a close was met, the close at which it is, and whether the open had jumped past it.
 * Formula: a level `threshold`, a change `base (1 + threshold)` or `base + threshold` with the base that the value implies; a gap
 * through when the close before was short of it and the open beyond.
 * Arguments: `value` the measure on that bar, in the measure's unit.
 * Range: prices above zero.
 * First values: null without a bar on or before the day, or for a comparison that reads no close; the level is NaN for a
 * measure that no single price decides.
 * Source: definition.
 */
export function priceAtFiring(
  leaf: ConditionLeaf,
  series: ConditionSeries,
  day: number,
  value: number,
): PriceAtFiring | null {
  const { measure } = leaf;
  const { field = 'close', indicator } = measure.series;
  const at = countBarsThrough(series.bars.day, day) - 1;
  if (!series.isPrice || field !== 'close' || indicator || at < 0) return null;
  const { open, close } = series.bars;
  const level = levelOf(leaf, series, close[at] as number, value);
  const previousClose = at === 0 ? Number.NaN : (close[at - 1] as number);
  const beyond = (price: number): boolean => (isUpwards(leaf) ? price >= level : price <= level);
  const known = [level, open[at] as number, previousClose].every(Number.isFinite);
  return {
    close: close[at] as number,
    open: open[at] as number,
    previousClose,
    level,
    gappedThrough: known ? !beyond(previousClose) && beyond(open[at] as number) : null,
  };
}

const isUpwards = (leaf: ConditionLeaf): boolean =>
  leaf.kind === 'cross' ? leaf.direction === 'above' : leaf.is === 'atLeast';

function levelOf(leaf: ConditionLeaf, series: ConditionSeries, close: number, value: number): number {
  const { measure, threshold } = leaf;
  if (measure.kind !== 'level' && measure.kind !== 'change') return Number.NaN;
  const factor = unitFactor(measure.unit, series);
  if (factor === null) return Number.NaN;
  if (measure.kind === 'level') return threshold / factor;
  return isRelative(measure.unit)
    ? (close / (1 + value / factor)) * (1 + threshold / factor)
    : close - value / factor + threshold / factor;
}
