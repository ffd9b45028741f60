import { fc } from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import { parsePriceFile } from '#electron/sources/csv/parse-price-file.ts';
import { seriesText } from '#electron/worker/compute-jobs/series-text.ts';
import { allocateBars, type BarColumns } from '#shared/domain/bar-columns.ts';
import { dayNumberOf, toBusinessDate } from '#shared/domain/business-date.ts';
import type { CorporateAction, SeriesIdentity } from '#shared/domain/series.ts';
import { expectSameBars } from './expect-same-bars.ts';

const runs = process.env.STOPLINE_FULL === '1' ? 10_000 : 300;
const [firstDay, lastDay] = [dayNumberOf(1950, 1, 1), dayNumberOf(2025, 12, 31)];
const identity: SeriesIdentity = {
  symbol: 'IWM',
  name: 'IWM',
  kind: 'price',
  unit: 'dollars',
  source: 'test',
  adjustment: 'split',
  simulated: false,
};

/** Prices as files have them, and as arithmetic leaves them: cents, single precision, every bit of a double, tiny and huge. */
const price = fc.oneof(
  fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100),
  fc.float({ min: Math.fround(1e-6), max: Math.fround(1e9), noNaN: true }),
  fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
  fc.double({ min: Number.MIN_VALUE, max: 1e300, noNaN: true }),
);
const volume = fc.oneof(
  fc.integer({ min: 0, max: 2 ** 40 }),
  fc.constantFrom(0, -0, Number.NaN, 2 ** 53, 1e21, 1.5e25, 0.1 + 0.2),
);
const dividend = fc.option(fc.double({ min: 1e-6, max: 100, noNaN: true }), { freq: 3 });
const split = fc.option(fc.constantFrom(2, 3, 0.1, 0.25, 1.5, 1 / 3, 20), { freq: 3 });

interface Row {
  readonly day: number;
  readonly prices: readonly [number, number, number, number];
  readonly volume: number;
  readonly dividend: number | null;
  readonly split: number | null;
}

const row: fc.Arbitrary<Row> = fc.record({
  day: fc.integer({ min: firstDay, max: lastDay }),
  prices: fc.tuple(price, price, price, price),
  volume,
  dividend,
  split,
});
const rows = fc.uniqueArray(row, { minLength: 1, maxLength: 40, selector: ({ day }) => day });

function seriesOf(unsorted: readonly Row[]): { bars: BarColumns; actions: CorporateAction[] } {
  const sorted = unsorted.toSorted((left, right) => left.day - right.day);
  const bars = allocateBars(sorted.length);
  for (const [i, { day, prices, volume: traded }] of sorted.entries()) {
    bars.day[i] = day;
    bars.open[i] = prices[0];
    bars.close[i] = prices[1];
    bars.high[i] = Math.max(...prices);
    bars.low[i] = Math.min(...prices);
    bars.volume[i] = traded;
  }
  const actions = sorted.flatMap(({ day, dividend: paid, split: ratio }) => {
    const date = toBusinessDate(day);
    const both: (CorporateAction | null)[] = [
      ratio === null ? null : { date, kind: 'split', value: ratio },
      paid === null ? null : { date, kind: 'dividend', value: paid },
    ];
    return both.filter((action) => action !== null);
  });
  return { bars, actions };
}

test(`${runs} series come back from their exported file bit for bit, with their splits and dividends`, () => {
  let bars = 0;
  fc.assert(
    fc.property(rows, (generated) => {
      const series = seriesOf(generated);
      const text = [...seriesText(identity, series.bars, series.actions)].join('');
      const today = lastDay;
      const parsed = parsePriceFile(new TextEncoder().encode(text), { fileName: 'IWM.csv', today });
      expect(parsed.rejections).toEqual([]);
      const [{ symbol, bars: read, actions }] = parsed.series;
      expect(symbol).toBe('IWM');
      expectSameBars(read, series.bars);
      expect(actions).toEqual(series.actions);
      bars += read.day.length;
    }),
    { numRuns: runs, endOnFailure: true },
  );
  console.log(`export then import: ${runs} series, ${bars} bars, all bit-equal`);
});

test('a long series is written in pieces that together are the same file', () => {
  const bars = { ...allocateBars(10_000), day: Int32Array.from({ length: 10_000 }, (_, i) => i - 5000) };
  for (const [i, column] of [bars.open, bars.high, bars.low, bars.close].entries())
    column.fill(10 + (i % 2 ? 1 : 0));
  bars.low.fill(9);
  bars.high.fill(12);
  const text = [...seriesText(identity, bars, [])].join('');
  expect(text.split('\n')).toHaveLength(10_002);
  const parsed = parsePriceFile(new TextEncoder().encode(text), { fileName: 'IWM.csv', today: lastDay });
  expectSameBars(parsed.series[0].bars, bars);
});

test('simulated data says so on every row, and a level series has its own two columns', () => {
  const { bars } = seriesOf([
    { day: 0, prices: [1, 2, 3, 4], volume: 5, dividend: null, split: null },
    { day: 1, prices: [1, 2, 3, 4], volume: 5, dividend: null, split: null },
  ]);
  const simulated = [...seriesText({ ...identity, simulated: true }, bars, [])]
    .join('')
    .trimEnd()
    .split('\n');
  expect(simulated[0]).toBe('date,open,high,low,close,volume,source');
  expect(simulated.slice(1).every((line) => line.endsWith(',simulated sample'))).toBe(true);
  const level = { ...identity, symbol: 'DGS10', kind: 'macro', unit: 'percent' } as const;
  const gap = { ...bars, close: Float64Array.from([4.25, Number.NaN]) };
  expect([...seriesText(level, gap, [])].join('')).toBe(
    'observation_date,DGS10\n1970-01-01,4.25\n1970-01-02,\n',
  );
});
