import { fc } from '../../support/fast-check.ts';
import { describe, expect, it } from 'vitest';
import { checkReturn } from '#electron/analytics/claims/check-return.ts';
import type { ClaimSeries } from '#electron/analytics/claims/claim-series.ts';
import { type BarColumns, viewBars } from '#shared/domain/bar-columns.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import type { StatedFigure } from '#shared/domain/playbook/stated-figure.ts';
import type { StatedWindow } from '#shared/domain/playbook/stated-window.ts';
import { barsArbitrary } from '../../support/analytics/bars-arbitrary.ts';

const bars = barsArbitrary(45, 90);
const window: fc.Arbitrary<StatedWindow> = fc.oneof(
  fc.record({ kind: fc.constant('sessions' as const), count: fc.integer({ min: 1, max: 40 }) }),
  fc.constantFrom({ kind: 'months' as const, count: 1 }, { kind: 'quarterToDate' as const }),
);
const decimals = fc.constantFrom(0, 1, 2);

function seriesOf(columns: BarColumns): ClaimSeries {
  return {
    symbol: 'IWM',
    bars: columns,
    total: { close: null, reason: 'No dividends are known.' },
    provenance: {
      symbol: 'IWM',
      name: 'IWM',
      source: 'generated',
      adjustment: 'split',
      basis: 'split',
      simulated: true,
      kind: 'price',
      unit: 'dollars',
      lastDate: toBusinessDate(columns.day.at(-1) as number),
      ageSessions: 0,
    },
  };
}
const dayOf = ({ day }: BarColumns) => ({ through: day.at(-1) as number, isStated: true });
const figure = (value: number, places: number): StatedFigure => ({
  value,
  unit: 'fraction',
  hedge: 'exact',
  decimals: places,
  span: { start: 0, end: 1 },
});

describe('a stated return', () => {
  it('that is the true one, rounded as it is printed, is confirmed; one twice its tolerance away never is', () => {
    let known = 0;
    fc.assert(
      fc.property(bars, window, decimals, (columns, stretch, places) => {
        const check = (value: number) =>
          checkReturn(seriesOf(columns), figure(value, places), stretch, dayOf(columns));
        const value = check(0).priceReturn.value;
        if (value === null) return;
        known++;
        const printed = Math.round(value * 100 * 10 ** places) / (100 * 10 ** places);
        expect(check(printed).verdict).toBe('confirmed');
        const tolerance = Math.max(0.0005, 0.005 / 10 ** places);
        for (const away of [-2.01, 2.01])
          expect(check(value + away * tolerance).verdict).toBe('contradicted');
      }),
    );
    expect(known).toBeGreaterThan(20);
  });

  it('is judged by nothing that comes after the day, whatever the verdict', () => {
    fc.assert(
      fc.property(
        bars,
        window,
        fc.double({ min: -0.5, max: 0.5, noNaN: true }),
        fc.integer({ min: 40, max: 89 }),
        (columns, stretch, value, cut) => {
          const count = Math.max(1, Math.min(columns.day.length, cut + 1));
          const then = viewBars(columns, 0, count);
          const claimed = figure(value, 1);
          const alone = checkReturn(seriesOf(then), claimed, stretch, dayOf(then));
          const dates: StatedWindow | null =
            alone.from && alone.to ? { kind: 'dates', from: alone.from.date, to: alone.to.date } : null;
          if (dates === null) return;
          // Named by its dates, the same stretch says the same in a longer history.
          const later = checkReturn(seriesOf(columns), claimed, dates, dayOf(columns));
          expect(later.value).toEqual(alone.value);
          expect(later.verdict).toBe(alone.verdict);
        },
      ),
    );
  });

  it('says a base only where the figure is true from it', () => {
    fc.assert(
      fc.property(
        bars,
        window,
        fc.double({ min: -0.3, max: 0.3, noNaN: true }),
        (columns, stretch, value) => {
          const {
            nearestTrueBase: base,
            verdict,
            accepts,
            to,
          } = checkReturn(seriesOf(columns), figure(value, 0), stretch, dayOf(columns));
          if (base === null || to === null) return;
          expect(verdict).not.toBe('confirmed');
          expect(Math.abs(base.sessions)).toBeLessThanOrEqual(5);
          expect(to.close / base.close - 1).toBeCloseTo(base.value, 12);
          expect(base.value).toBeGreaterThanOrEqual((accepts?.from as number) - 1e-9);
          expect(base.value).toBeLessThanOrEqual((accepts?.to as number) + 1e-9);
        },
      ),
    );
  });
});
