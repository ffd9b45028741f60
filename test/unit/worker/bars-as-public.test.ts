import { describe, expect, it } from 'vitest';
import { barsAsPublic } from '#electron/worker/compute-jobs/analytics/bars-as-public.ts';
import { dayNumberOf, toBusinessDate } from '#shared/domain/business-date.ts';

const days = Int32Array.from([3, 4, 5, 6, 7, 10], (day) => dayNumberOf(2025, 2, day));
const close = Float64Array.of(4.5, 4.6, 4.7, 4.8, 4.9, 5);
const bars = { day: days, open: close, high: close, low: close, close, volume: close };
const read = (symbol: string, kind: 'price' | 'macro') => {
  const known = barsAsPublic(bars, { symbol, kind }, dayNumberOf(2025, 2, 11));
  return known && [...known.day].map((day, i) => `${toBusinessDate(day)} ${known.close[i]}`);
};

describe('a series as a plan could have read it', () => {
  it('gives a yield on the evening after the day it is dated, over the weekend too', () => {
    expect(read('DGS10', 'macro')).toEqual([
      '2025-02-04 4.5',
      '2025-02-05 4.6',
      '2025-02-06 4.7',
      '2025-02-07 4.8',
      '2025-02-10 4.9',
      '2025-02-11 5',
    ]);
  });

  it('gives the volatility index on its own evening', () => {
    expect(read('VIXCLS', 'macro')?.[0]).toBe('2025-02-03 4.5');
  });

  it('leaves prices as they are', () => {
    expect(barsAsPublic(bars, { symbol: 'IWM', kind: 'price' }, days[5])).toBe(bars);
  });
});
