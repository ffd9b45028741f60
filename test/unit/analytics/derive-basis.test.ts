import { describe, expect, it } from 'vitest';
import { type DerivedBars, deriveBasis } from '#electron/analytics/returns/derive-basis.ts';
import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { CorporateAction } from '#shared/domain/series.ts';
import { barsOf, daysOf } from '../../support/analytics/bars.ts';

const days = daysOf('2024-01-02', '2024-01-03', '2024-01-04', '2024-01-05');
const action = (kind: CorporateAction['kind'], date: string, value: number): CorporateAction => ({
  kind,
  value,
  date: date as BusinessDate,
});
/** As traded: a 1-for-10 reverse split on the 4th, a dividend of 2 on the 5th. */
const raw = barsOf(days, [
  [9, 11, 8, 10, 1000],
  [10, 12, 9, 10, 2000],
  [100, 110, 90, 100, 300],
  [98, 105, 95, 98, 400],
]);
const split = action('split', '2024-01-04', 0.1);
const dividend = action('dividend', '2024-01-05', 2);

function derived(answer: DerivedBars): BarColumns {
  if (!answer.ok) throw new Error(answer.reason);
  return answer.bars;
}
const closes = (answer: DerivedBars): number[] =>
  [...derived(answer).close].map((value) => Number(value.toFixed(9)));

describe('a price basis', () => {
  it('for splits restates the bars before one: prices by the ratio, volume against it', () => {
    const answer = deriveBasis(raw, 'raw', [split, dividend], 'split');
    expect(closes(answer)).toEqual([100, 100, 100, 98]);
    expect([...derived(answer).volume]).toEqual([100, 200, 300, 400]);
    expect([...derived(answer).high]).toEqual([110, 120, 110, 105]);
  });

  it('for total return scales the bars before a dividend by 1 - D / previous close', () => {
    expect(closes(deriveBasis(raw, 'raw', [split, dividend], 'total'))).toEqual([98, 98, 98, 98]);
    const adjusted = derived(deriveBasis(raw, 'raw', [split], 'split'));
    const total = deriveBasis(adjusted, 'split', [split, dividend], 'total');
    expect(closes(total)).toEqual([98, 98, 98, 98]);
    expect([...derived(total).volume]).toEqual([100, 200, 300, 400]);
  });

  it('counts a dividend paid before a split in the shares of its day', () => {
    // 0.5 on a close of 10 is 5 %, whatever was split later.
    const early = action('dividend', '2024-01-03', 0.5);
    expect(closes(deriveBasis(raw, 'raw', [early, split], 'total'))).toEqual([95, 100, 100, 98]);
  });

  it('counts a dividend on the day of a split in the new shares', () => {
    const sameDay = action('dividend', '2024-01-04', 5);
    expect(closes(deriveBasis(raw, 'raw', [sameDay, split], 'total'))).toEqual([95, 95, 100, 98]);
  });

  it('turns split-adjusted prices back to what was traded', () => {
    const adjusted = derived(deriveBasis(raw, 'raw', [split], 'split'));
    const back = derived(deriveBasis(adjusted, 'split', [split], 'raw'));
    expect([...back.close]).toEqual([...raw.close]);
    expect([...back.volume]).toEqual([...raw.volume]);
  });

  it('does not know of a split or dividend after the last bar', () => {
    const later = [action('split', '2024-06-03', 2), action('dividend', '2024-06-03', 1)];
    expect(closes(deriveBasis(raw, 'raw', later, 'split'))).toEqual([10, 10, 100, 98]);
    expect(closes(deriveBasis(raw, 'raw', later, 'total'))).toEqual([10, 10, 100, 98]);
  });

  it('takes the last known close before a dividend, and one before the history changes nothing', () => {
    const holed = { ...raw, close: Float64Array.of(10, Number.NaN, 100, 98) };
    const answer = deriveBasis(holed, 'split', [action('dividend', '2024-01-04', 1)], 'total');
    expect(closes(answer)).toEqual([9, Number.NaN, 100, 98]);
    expect(closes(deriveBasis(raw, 'split', [action('dividend', '2023-06-01', 1)], 'total'))).toEqual([
      10, 10, 100, 98,
    ]);
  });

  it('that is the stored one, or of an index, is the stored bars themselves', () => {
    expect(derived(deriveBasis(raw, 'total', null, 'total'))).toBe(raw);
    expect(derived(deriveBasis(raw, 'none', null, 'split'))).toBe(raw);
  });

  it('leaves the stored bars as they were', () => {
    const before = structuredClone(raw);
    deriveBasis(raw, 'raw', [split, dividend], 'total');
    expect(raw).toEqual(before);
  });

  it.each([
    ['total', 'split', [], /built dividends into/],
    ['total', 'raw', [], /built dividends into/],
    ['none', 'total', [], /no dividends/],
    ['split', 'total', null, /not known/],
    ['raw', 'split', [action('split', '2024-01-04', 0)], /not above zero/],
    ['split', 'total', [action('dividend', '2024-01-03', 10)], /not below the close before it/],
  ] as const)('%s to %s with %j is refused with a reason', (adjustment, basis, actions, reason) => {
    const answer = deriveBasis(raw, adjustment, actions, basis);
    expect(answer.ok).toBe(false);
    if (!answer.ok) expect(answer.reason).toMatch(reason);
  });
});
