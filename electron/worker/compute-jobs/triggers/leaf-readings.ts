import { toBusinessDate } from '#shared/domain/business-date.ts';
import { leavesOf, seriesOfLeaf } from '#shared/domain/condition.ts';
import type { Condition } from '#shared/domain/condition.ts';
import type { Firing, LeafReading } from '#shared/ipc/trigger-schemas.ts';
import { conditionReading } from '#electron/analytics/conditions/condition-reading.ts';
import type { ConditionColumns } from '#electron/analytics/conditions/evaluate-columns.ts';
import { priceAtFiring } from '#electron/analytics/triggers/price-at-firing.ts';
import type { ConditionWorld } from './condition-world.ts';

/** Every comparison of a condition on one of its days. */
export function leafReadings(
  condition: Condition,
  columns: ConditionColumns,
  at: number,
  world: ConditionWorld,
): LeafReading[] {
  const read = conditionReading(columns, at)?.leaves ?? [];
  return leavesOf(condition).map((leaf, i) => {
    const symbols = [...new Set(seriesOfLeaf(leaf).map(({ symbol }) => symbol))];
    const stored = symbols.flatMap((symbol) => world.of(symbol)?.view.series.identity ?? []);
    const { value: values, readDay } = columns.leaves[i] as (typeof columns.leaves)[number];
    const last = values[at] as number;
    return {
      ...(read[i] as (typeof read)[number]),
      symbols,
      last: Number.isFinite(last) ? { value: last, date: toBusinessDate(readDay[at] as number) } : null,
      source: stored.length === 0 ? null : [...new Set(stored.map(({ source }) => source))].join(', '),
      simulated: stored.some(({ simulated }) => simulated),
    };
  });
}

/** A firing with what each comparison read, and what the prices did. */
export function firingAt(
  condition: Condition,
  columns: ConditionColumns,
  at: number,
  world: ConditionWorld,
): Firing {
  const day = columns.day[at] as number;
  const leaves = leavesOf(condition);
  return {
    date: toBusinessDate(day),
    leaves: leafReadings(condition, columns, at, world).map((reading, i) => {
      const leaf = leaves[i] as (typeof leaves)[number];
      const { symbol } = leaf.measure.series;
      const series = world.find(symbol);
      const price =
        series && reading.value.value !== null ? priceAtFiring(leaf, series, day, reading.value.value) : null;
      return {
        ...reading,
        price: price && {
          symbol,
          close: price.close,
          open: finiteOrNull(price.open),
          previousClose: finiteOrNull(price.previousClose),
          level: finiteOrNull(price.level),
          gappedThrough: price.gappedThrough,
        },
      };
    }),
  };
}

const finiteOrNull = (value: number): number | null => (Number.isFinite(value) ? value : null);
