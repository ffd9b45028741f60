import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { alignToDays } from '#electron/analytics/buckets/align-to-days.ts';
import { bucketBars, bucketColumn } from '#electron/analytics/buckets/bucket-bars.ts';
import { bucketSize } from '#electron/analytics/buckets/bucket-size.ts';
import type { BarColumns } from '#shared/domain/bar-columns.ts';

const value = fc.oneof(
  { weight: 9, arbitrary: fc.double({ min: 1, max: 1000, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(Number.NaN) },
);
const bars: fc.Arbitrary<BarColumns> = fc
  .array(fc.tuple(value, value, value, value, value), { minLength: 1, maxLength: 200 })
  .map((rows) => ({
    day: Int32Array.from(rows, (_, index) => 10_000 + index * 3),
    open: Float64Array.from(rows, (row) => row[0]),
    high: Float64Array.from(rows, (row) => row[1]),
    low: Float64Array.from(rows, (row) => row[2]),
    close: Float64Array.from(rows, (row) => row[3]),
    volume: Float64Array.from(rows, (row) => row[4]),
  }));
const known = (values: Float64Array) => [...values].filter((entry) => !Number.isNaN(entry));

describe('buckets', () => {
  it('hold every bar once: extremes, sums, ends', () => {
    fc.assert(
      fc.property(bars, fc.integer({ min: 0, max: 6 }), (columns, power) => {
        const size = 2 ** power;
        const count = columns.day.length;
        const buckets = bucketBars(columns, 0, count, size);
        expect(buckets.day).toHaveLength(Math.ceil(count / size));
        for (let bucket = 0; bucket < buckets.day.length; bucket++) {
          const [from, to] = [bucket * size, Math.min((bucket + 1) * size, count)];
          const within = (column: Float64Array) => known(column.subarray(from, to));
          expect(buckets.day[bucket]).toBe(columns.day[to - 1]);
          expect(buckets.open[bucket]).toBe(within(columns.open)[0] ?? Number.NaN);
          expect(buckets.close[bucket]).toBe(within(columns.close).at(-1) ?? Number.NaN);
          expect(buckets.high[bucket]).toBe(
            within(columns.high).length ? Math.max(...within(columns.high)) : Number.NaN,
          );
          expect(buckets.low[bucket]).toBe(
            within(columns.low).length ? Math.min(...within(columns.low)) : Number.NaN,
          );
          const volumes = within(columns.volume);
          const sum = volumes.reduce((total, volume) => total + volume, 0);
          expect(buckets.volume[bucket]).toBe(volumes.length ? sum : Number.NaN);
        }
      }),
    );
  });

  it('are the same wherever an aligned window begins', () => {
    fc.assert(
      fc.property(bars, fc.integer({ min: 0, max: 5 }), fc.nat(50), (columns, power, start) => {
        const size = 2 ** power;
        const first = Math.min(
          Math.floor(start / size) * size,
          Math.floor((columns.day.length - 1) / size) * size,
        );
        const whole = bucketColumn(columns.close, 0, columns.day.length, size);
        expect(bucketColumn(columns.close, first, columns.day.length, size)).toEqual(
          whole.slice(first / size),
        );
      }),
    );
  });

  it('are never more than asked for, and not coarser than needed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000_000 }),
        fc.integer({ min: 64, max: 20_000 }),
        (count, most) => {
          const size = bucketSize(count, most);
          expect(Math.log2(size) % 1).toBe(0);
          // A window may begin inside a bucket, which makes one more.
          expect(size === 1 ? count : Math.ceil(count / size) + 1).toBeLessThanOrEqual(most);
          if (size > 1) expect(size === 2 ? count : Math.ceil((2 * count) / size) + 1).toBeGreaterThan(most);
        },
      ),
    );
  });
});

describe('a column read on other days', () => {
  it('shows the last value on or before each day, and never a later one', () => {
    fc.assert(
      fc.property(
        bars,
        fc.array(fc.integer({ min: 9_990, max: 10_700 }), { maxLength: 50 }),
        (columns, wanted) => {
          const onDays = Int32Array.from(wanted).sort();
          const aligned = alignToDays(columns.day, columns.close, onDays);
          onDays.forEach((day, index) => {
            const before = [...columns.day].filter((candidate) => candidate <= day).length;
            expect(aligned[index]).toBe(before === 0 ? Number.NaN : columns.close[before - 1]);
          });
        },
      ),
    );
  });
});
