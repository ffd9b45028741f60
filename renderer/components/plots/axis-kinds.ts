import { formatDay } from '#shared/format/format-day.ts';
import { formatDollars } from '#shared/format/format-dollars.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { PlotAxis } from './plot-types.ts';
import { stepDecimals } from './step-decimals.ts';

type Ends = Pick<PlotAxis, 'from' | 'to'>;

/** Fractions, written in percent: 0.05 is 5 %. */
export const percentAxis = (label: string, decimals = 2, ends: Ends = {}): PlotAxis => ({
  label,
  kind: 'linear',
  format: (value) => formatPercent(value, decimals),
  formatTick: (value, step) => formatPercent(value, stepDecimals(step * 100)),
  ...ends,
});

/** Plain numbers, such as sessions (0 decimals) or a multiple (2). */
export const numberAxis = (label: string, decimals = 2, ends: Ends = {}): PlotAxis => ({
  label,
  kind: 'linear',
  format: (value) => formatNumber(value, decimals),
  formatTick: (value, step) => formatNumber(value, stepDecimals(step)),
  whole: decimals === 0,
  ...ends,
});

/** Dollars. */
export const dollarAxis = (label: string, decimals = 2, ends: Ends = {}): PlotAxis => ({
  label,
  kind: 'linear',
  format: (value) => formatDollars(value, decimals),
  formatTick: (value, step) => formatDollars(value, stepDecimals(step)),
  ...ends,
});

const daysInMonth = 28;
const daysInYear = 360;

/** Day numbers, written as dates; as months or years where the ticks are that far apart. */
export const dayAxis = (label: string, ends: Ends = {}): PlotAxis => ({
  label,
  kind: 'day',
  format: formatDay,
  formatTick(value, step) {
    const [day, month, year] = formatDay(value).split(' ') as [string, string, string];
    if (step >= daysInYear) return year;
    return step >= daysInMonth ? `${month} ${year}` : `${day} ${month}`;
  },
  ...ends,
});

/** The same axis on a logarithmic scale; for values above zero. */
export const logarithmic = (axis: PlotAxis): PlotAxis => ({ ...axis, kind: 'logarithmic' });
