import { type BusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { parseReturnWindow, type ReturnWindow } from '#shared/domain/return-window.ts';
import type { ComparedCell, ComparedChange, ComparedSide } from '#shared/ipc/compare-schemas.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { compoundAnnualGrowth } from '#electron/analytics/returns/compound-annual-growth.ts';
import { relativeReturn } from '#electron/analytics/returns/relative-return.ts';
import { windowReturn } from '#electron/analytics/returns/window-return.ts';
import type { ClosesOn, ComparedSeries } from './compared-series.ts';

const longestYear = 366;
const aYear = { value: null, reason: 'a window of a year or less is not annualised' } as const;

export interface NamedWindow {
  readonly name: string;
  readonly window: ReturnWindow;
}

/** The windows of a question, the one of two dates last. */
export function namedWindows(
  names: readonly string[],
  custom: { readonly from: BusinessDate; readonly to: BusinessDate } | null,
): NamedWindow[] {
  const named = names.map((name) => ({ name, window: parseReturnWindow(name) as ReturnWindow }));
  if (custom === null) return named;
  const { from, to } = custom;
  return [
    ...named,
    { name: `${from}..${to}`, window: { kind: 'custom', from: toDayNumber(from), to: toDayNumber(to) } },
  ];
}

/** One symbol over one window on both bases, beside the base over the same window. */
export function comparedCell(
  series: ComparedSeries | { readonly symbol: string; readonly reason: string },
  base: ComparedSeries | null,
  { name, window }: NamedWindow,
): ComparedCell {
  const side = (on: 'price' | 'total'): ComparedSide => {
    if ('reason' in series) return { value: null, reason: series.reason };
    const own = changeOn(series, series[on], window);
    if ('reason' in own) return { value: null, reason: own.reason };
    return { value: { ...own, ...besideBase(series, own, base, on, window) } };
  };
  return { symbol: series.symbol, window: name, price: side('price'), total: side('total') };
}

type OwnChange = Omit<ComparedChange, 'relative' | 'pointDifference'>;

function changeOn(
  { isLevel }: ComparedSeries,
  closes: ClosesOn,
  window: ReturnWindow,
): OwnChange | { readonly reason: string } {
  if ('reason' in closes) return closes;
  const { day, close } = closes;
  const found = windowReturn(day, close, window, day.length - 1);
  if (found.change === null) return { reason: found.reason };
  const { baseDate: from, lastDate: to, baseClose: fromClose, lastClose: toClose } = found;
  const ends = { from, to, fromClose, toClose };
  if (isLevel) {
    const annualised: Measure = { value: null, reason: 'a level is not annualised' };
    return { ...ends, change: toClose - fromClose, annualised, drawdown: null };
  }
  const days = toDayNumber(to) - toDayNumber(from);
  const { maximumDrawdown: fraction, peakDate: peak, troughDate: trough } = found;
  return {
    ...ends,
    change: found.change,
    annualised: days > longestYear ? { value: compoundAnnualGrowth(fromClose, toClose, days) } : aYear,
    drawdown: { fraction, peak, trough },
  };
}

/** Two returns are held against each other only over the same two days. */
function besideBase(
  series: ComparedSeries,
  own: OwnChange,
  base: ComparedSeries | null,
  on: 'price' | 'total',
  window: ReturnWindow,
): Pick<ComparedChange, 'relative' | 'pointDifference'> {
  const neither = (reason: string) => ({
    relative: { value: null, reason },
    pointDifference: { value: null, reason },
  });
  if (base === null) return neither('the base cannot be read');
  if (base.symbol === series.symbol) return neither(`${base.symbol} is the base`);
  if (series.isLevel || base.isLevel)
    return neither(`${series.isLevel ? series.symbol : base.symbol} is a level and has no return`);
  const other = changeOn(base, base[on], window);
  if ('reason' in other) return neither(other.reason);
  if (other.from !== own.from || other.to !== own.to) {
    const dates = ({ from, to }: OwnChange) => `${formatDate(from)} to ${formatDate(to)}`;
    return neither(
      `the dates differ: ${series.symbol} ${dates(own)}, ${base.symbol} ${dates(other)}; choose two dates that both have`,
    );
  }
  return {
    relative: { value: relativeReturn(own.change, other.change) },
    pointDifference: { value: own.change - other.change },
  };
}
