import { fc } from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import { mergeBars } from '#electron/db/codec/merge-bars.ts';
import { splitByYear } from '#electron/db/codec/split-by-year.ts';
import { openCache } from '#electron/db/open-cache.ts';
import { readBars } from '#electron/db/queries/series/read-bars.ts';
import { writeSeries } from '#electron/db/queries/series/write-series.ts';
import { type BarColumns, barFields } from '#shared/domain/bar-columns.ts';
import { closing } from '../../support/store/closing.ts';
import { freshSeries } from '../../support/store/fresh-series.ts';
import { temporaryFolder } from '../../support/store/temporary-folder.ts';
import { barsOfSomeYears } from './bar-arbitraries.ts';
import { expectSameBars } from './expect-same-bars.ts';

test('merging follows the plain rule: per day, the fresh bar if there is one', () => {
  fc.assert(
    fc.property(barsOfSomeYears, barsOfSomeYears, (stored, fresh) => {
      const { bars, added, changed } = mergeBars(stored, fresh);
      const rows = new Map([...rowsOf(stored), ...rowsOf(fresh)]);
      const days = [...rows.keys()].sort((a, b) => a - b);
      expect([...bars.day]).toEqual(days);
      for (const [day, row] of rowsOf(bars)) expect(row).toEqual(rows.get(day));
      const before = rowsOf(stored);
      const shared = [...rowsOf(fresh)].filter(([day]) => before.has(day));
      expect(added).toBe(fresh.day.length - shared.length);
      expect(changed).toBe(
        shared.filter(([day, row]) => row.some((value, i) => !Object.is(value, before.get(day)?.[i]))).length,
      );
    }),
  );
});

test('merging the same bars again changes nothing, and merges can be grouped either way', () => {
  fc.assert(
    fc.property(barsOfSomeYears, barsOfSomeYears, barsOfSomeYears, (first, second, third) => {
      const once = mergeBars(first, second).bars;
      const again = mergeBars(once, second);
      expect([again.added, again.changed]).toEqual([0, 0]);
      expectSameBars(again.bars, once);
      expectSameBars(mergeBars(once, third).bars, mergeBars(first, mergeBars(second, third).bars).bars);
    }),
  );
});

test('the years of a series together are the series', () => {
  fc.assert(
    fc.property(barsOfSomeYears, (bars) => {
      const parts = splitByYear(bars);
      expect(parts.flatMap((part) => [...part.bars.day])).toEqual([...bars.day]);
      expect(new Set(parts.map(({ year }) => year)).size).toBe(parts.length);
    }),
  );
});

test('the file holds what merging in memory gives, whatever was stored before', () => {
  const db = closing(openCache(temporaryFolder(), { mode: 'write' }));
  let run = 0;
  fc.assert(
    fc.property(fc.array(barsOfSomeYears, { minLength: 1, maxLength: 4 }), (downloads) => {
      run += 1;
      const symbol = `S${run}`;
      for (const bars of downloads) writeSeries(db, freshSeries({ identity: { symbol }, bars }));
      const expected = downloads.reduce((merged, bars) => mergeBars(merged, bars).bars);
      expectSameBars(readBars(db, symbol) as BarColumns, expected);
    }),
    { numRuns: 60 },
  );
});

test('parts that agree give the same blocks byte for byte in whatever order they come', () => {
  const db = closing(openCache(temporaryFolder(), { mode: 'write' }));
  let run = 0;
  const payloads = (symbol: string): unknown[] =>
    db.rows(
      `SELECT year, row_count, first_day, last_day, payload FROM bar_block
       WHERE series_id = (SELECT id FROM series WHERE symbol = ?) ORDER BY year`,
      symbol,
    );
  fc.assert(
    fc.property(
      barsOfSomeYears,
      fc.array(fc.nat({ max: 3 }), { minLength: 40, maxLength: 40 }),
      (bars, owner) => {
        run += 1;
        const parts = [0, 1, 2, 3].map((part) => pick(bars, (row) => owner[row] === part));
        const filled = parts.filter((part) => part.day.length > 0);
        for (const part of filled)
          writeSeries(db, freshSeries({ identity: { symbol: `A${run}` }, bars: part }));
        for (const part of filled.toReversed())
          writeSeries(db, freshSeries({ identity: { symbol: `B${run}` }, bars: part }));
        expect(payloads(`A${run}`)).toEqual(payloads(`B${run}`));
      },
    ),
    { numRuns: 60 },
  );
});

function rowsOf(bars: BarColumns): Map<number, number[]> {
  return new Map([...bars.day].map((day, i) => [day, barFields.map((field) => bars[field][i])]));
}

function pick(bars: BarColumns, keep: (row: number) => boolean): BarColumns {
  const { day, open, high, low, close, volume } = bars;
  const kept = (_: number, row: number): boolean => keep(row);
  return {
    day: day.filter(kept),
    open: open.filter(kept),
    high: high.filter(kept),
    low: low.filter(kept),
    close: close.filter(kept),
    volume: volume.filter(kept),
  };
}
