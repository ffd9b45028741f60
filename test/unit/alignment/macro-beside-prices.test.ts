import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { openCache } from '#electron/db/open-cache.ts';
import { writeImport } from '#electron/db/queries/imports/write-import.ts';
import { allocateBars, type BarColumns } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { fundBars } from '../../support/corporate-actions/fund-bars.ts';
import { openTestServices } from '../../support/open-test-services.ts';
import { freshSeries } from '../../support/store/fresh-series.ts';
import { temporaryFolder } from '../../support/store/temporary-folder.ts';

const prices = fundBars(1200, 4);
const lastDay = prices.day[1199] as number;

/** A spread in percent on every weekday from one bar of the prices to another, its value told by its day. */
function spread(from: number, to: number): BarColumns {
  const day = prices.day.slice(from, to);
  const bars = { ...allocateBars(day.length), day };
  for (const field of ['open', 'high', 'low', 'volume'] as const) bars[field].fill(Number.NaN);
  day.forEach((one, index) => {
    bars.close[index] = (one % 100) / 10;
  });
  return bars;
}

it('a spread whose source publishes only the last years keeps the years before, beside prices and in its unit', async () => {
  const folder = join(temporaryFolder(), 'workspace');
  const identity = {
    symbol: 'BAMLH0A0HYM2',
    kind: 'macro',
    unit: 'percent',
    source: 'FRED',
    adjustment: 'none',
  } as const;
  const cache = openCache(folder, { mode: 'write' });
  writeImport(cache, null, [freshSeries({ identity: { symbol: 'IWM' }, bars: prices })]);
  writeImport(cache, null, [freshSeries({ identity, bars: spread(0, 1000) })]);
  writeImport(cache, null, [freshSeries({ identity, bars: spread(700, 1200) })]);
  cache.close();
  const services = openTestServices({
    folder,
    withSample: false,
    nowMs: lastDay * 86_400_000 + 23 * 3_600_000,
  });
  onTestFinished(() => services.end());
  const { day, series } = await services.handlers['alignment.read']({
    symbol: 'IWM',
    beside: ['BAMLH0A0HYM2'],
    asOf: null,
    sessions: 1200,
  });
  const [oas] = series;
  expect(day).toEqual(prices.day);
  expect(oas).toMatchObject({ publicationLagSessions: 1, provenance: { unit: 'percent', kind: 'macro' } });
  expect(oas?.values[0]).toBeNaN();
  for (let index = 1; index < 1200; index++) {
    expect(oas?.observedDay[index]).toBe(prices.day[index - 1]);
    expect(oas?.values[index]).toBe(((prices.day[index - 1] as number) % 100) / 10);
  }
  const [listed] = await services.handlers['series.quality']({ symbols: ['BAMLH0A0HYM2'], asOf: null });
  expect(listed).toMatchObject({ bars: 1200, firstDate: toBusinessDate(prices.day[0] as number), gaps: 0 });
});
