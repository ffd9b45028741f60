import { dayOfWeek } from '#shared/domain/business-date.ts';
import { scaleLinear, scaleLog, scaleUtc } from 'd3-scale';
import type { PlotAxis } from './plot-types.ts';

const millisecondsPerDay = 86_400_000;

export interface AxisTick {
  readonly value: number;
  readonly label: string;
}

/** An axis laid over pixels. */
export interface AxisScale {
  readonly axis: PlotAxis;
  readonly from: number;
  readonly to: number;
  toPixel(value: number): number;
  toValue(pixel: number): number;
  /** Round values, about `count` of them. */
  ticks(count: number): readonly AxisTick[];
}

function roundTicks(axis: PlotAxis, from: number, to: number, count: number): number[] {
  if (axis.kind === 'day') {
    const days = scaleUtc().domain([from * millisecondsPerDay, to * millisecondsPerDay]);
    const values = days.ticks(count).map((moment) => moment.getTime() / millisecondsPerDay);
    // The library's weeks begin on Sunday, when nothing trades.
    const weekly = values.length > 1 && values.every((value) => dayOfWeek(value) === 0);
    return weekly ? values.map((value) => value + 1).filter((value) => value <= to) : values;
  }
  if (axis.kind === 'linear' || to / from < 10) return scaleLinear().domain([from, to]).ticks(count);
  return scaleLog().domain([from, to]).ticks(count);
}

/**
 * Lays an axis over pixels. Its ends are the axis's own, else those of the extent; equal ends are moved apart, so that
 * a constant stands in the middle.
 * @param extent of the marks; NaN where there are none, which gives 0..1
 * @param pixels where `from` and `to` lie; the second may be the smaller one
 * @throws RangeError when a logarithmic axis reaches zero
 */
export function axisScale(
  axis: PlotAxis,
  extent: readonly [number, number],
  pixels: readonly [number, number],
): AxisScale {
  let from = axis.from ?? (Number.isFinite(extent[0]) ? extent[0] : 0);
  let to = axis.to ?? (Number.isFinite(extent[1]) ? extent[1] : from + 1);
  if (axis.kind === 'logarithmic' && !(from > 0 && to > 0))
    throw new RangeError(`The logarithmic axis "${axis.label}" reaches ${Math.min(from, to)}.`);
  if (from === to) {
    const room = Math.abs(from) / 2 || 1;
    from -= room;
    to += room;
  }
  const scale = (axis.kind === 'logarithmic' ? scaleLog() : scaleLinear())
    .domain([from, to])
    .range([...pixels]);
  return {
    axis,
    from,
    to,
    toPixel: (value) => scale(value),
    toValue: (pixel) => scale.invert(pixel),
    ticks(count) {
      const round = roundTicks(axis, from, to, Math.max(1, count));
      const values = axis.whole ? round.filter(Number.isInteger) : round;
      return values.map((value, index) => {
        const next = values[index + 1] ?? value;
        const gap = next === value ? value - (values[index - 1] ?? 0) : next - value;
        // The difference of two ticks carries binary dust, which would ask for decimals.
        const step = Number(gap.toPrecision(6));
        return { value, label: axis.formatTick(value, step) };
      });
    },
  };
}
