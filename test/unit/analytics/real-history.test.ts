import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { computeIndicator, indicators } from '#electron/analytics/indicators/indicator.ts';
import { allocateBars, type BarColumns } from '#shared/domain/bar-columns.ts';
import type { IndicatorKind, IndicatorSpecification } from '#shared/domain/indicator-specification.ts';
import { dayOf } from '../../support/analytics/bars.ts';
import { largestDifference } from '../../support/analytics/column.ts';
import { slowIndicators } from '../../support/analytics/slow-indicators.ts';
import { hasRealData, realDataFolder } from '../../support/fixtures-real-data.ts';

/** The columns date, open, high, low, close, adjusted close, volume of a price file. */
function readPrices(symbol: string): BarColumns {
  const text = readFileSync(join(realDataFolder, 'prices', `${symbol}.csv`), 'utf8');
  const rows = text.trim().split('\n').slice(1);
  const bars = allocateBars(rows.length);
  rows.forEach((row, i) => {
    const [date, open, high, low, close, , volume] = row.split(',');
    bars.day[i] = dayOf(date);
    bars.open[i] = Number(open);
    bars.high[i] = Number(high);
    bars.low[i] = Number(low);
    bars.close[i] = Number(close);
    bars.volume[i] = Number(volume);
  });
  return bars;
}

describe.skipIf(!hasRealData)('on twenty years of real prices', () => {
  const bars = hasRealData ? readPrices('IWM') : allocateBars(0);

  it.each(Object.keys(indicators) as IndicatorKind[])(
    '%s agrees with a slow second implementation',
    (kind) => {
      for (const length of [14, 20, 50]) {
        const actual = computeIndicator({ kind, length } as IndicatorSpecification, bars);
        expect(largestDifference(actual, Float64Array.from(slowIndicators[kind](bars, length)))).toBeLessThan(
          1e-9,
        );
      }
    },
  );
});
