import type { PageChart } from '../report-page.ts';

export interface ChartScale {
  x(index: number): number;
  y(price: number): number;
  readonly step: number;
  /** Prices of the guides, lowest first. */
  readonly ticks: readonly number[];
  readonly decimals: number;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Sessions drawn to the right of the last bar, so that the horizon of the plan has its place beside the history. */
export const horizonSlots = ({ bars, horizonSessions }: PageChart): number =>
  Math.min(horizonSessions, Math.round(bars.day.length * 0.4));

/** Where bars and prices stand in a box: every candle, average and level is inside it. */
export function chartScale(chart: PageChart, box: Box): ChartScale {
  const { bars, averages, levels } = chart;
  const columns = [bars.low, bars.high, ...averages.map(({ values }) => values)];
  const prices = [...columns.flatMap((column) => Array.from(column)), ...levels.map(({ price }) => price)];
  const known = prices.filter((price) => Number.isFinite(price));
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const pad = (most - least || most || 1) * 0.04;
  const [low, high] = [least - pad, most + pad];
  const slots = bars.day.length + horizonSlots(chart) + 1;
  const step = box.width / slots;
  const tick = niceStep((high - low) / 8);
  const first = Math.ceil(low / tick);
  const count = Math.floor(high / tick) - first + 1;
  return {
    x: (index) => box.x + (index + 0.5) * step,
    y: (price) => box.y + ((high - price) / (high - low)) * box.height,
    step,
    ticks: Array.from({ length: count }, (_, index) => (first + index) * tick),
    decimals: Math.max(0, -Math.floor(Math.log10(tick))),
  };
}

/** The 1, 2, 2.5 or 5 times a power of ten next above a distance. */
function niceStep(distance: number): number {
  const power = 10 ** Math.floor(Math.log10(distance));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= distance) ?? 10) * power;
}
