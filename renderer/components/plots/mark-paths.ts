import { area, line } from 'd3-shape';
import type { AxisScale } from './axis-scale.ts';
import type { Column } from './plot-types.ts';

const tenth = (pixel: number): number => Math.round(pixel * 10) / 10;
const indices = (column: Column): number[] => Array.from({ length: column.length }, (_, index) => index);

/** The path of a line; it breaks where a value is missing. */
export function linePath(x: Column, y: Column, across: AxisScale, up: AxisScale): string {
  const path = line<number>(
    (index) => across.toPixel(x[index] as number),
    (index) => up.toPixel(y[index] as number),
  )
    .defined((index) => Number.isFinite(y[index]) && Number.isFinite(x[index]))
    .digits(1);
  return path(indices(x)) ?? '';
}

/** The path of an area between two columns; it breaks where either is missing. */
export function bandPath(x: Column, low: Column, high: Column, across: AxisScale, up: AxisScale): string {
  const path = area<number>()
    .x((index) => across.toPixel(x[index] as number))
    .y0((index) => up.toPixel(low[index] as number))
    .y1((index) => up.toPixel(high[index] as number))
    .defined((index) => Number.isFinite(low[index]) && Number.isFinite(high[index]))
    .digits(1);
  return path(indices(x)) ?? '';
}

/**
 * Every `layers`-th point from `layer` on as one path of dots: strokes of no length with round ends. Points over each
 * other in different layers add up where the layers are translucent, so that a crowd looks like one.
 */
export function dotsPath(
  x: Column,
  y: Column,
  across: AxisScale,
  up: AxisScale,
  layer: number,
  layers: number,
): string {
  let path = '';
  for (let index = layer; index < x.length; index += layers) {
    const left = tenth(across.toPixel(x[index] as number));
    const top = tenth(up.toPixel(y[index] as number));
    if (Number.isFinite(left) && Number.isFinite(top)) path += `M${left},${top}h0`;
  }
  return path;
}

/** Every point as a ring, in one path. */
export function ringsPath(x: Column, y: Column, across: AxisScale, up: AxisScale, radius: number): string {
  let path = '';
  for (let index = 0; index < x.length; index++) {
    const left = tenth(across.toPixel(x[index] as number) - radius);
    const top = tenth(up.toPixel(y[index] as number));
    if (!Number.isFinite(left) || !Number.isFinite(top)) continue;
    path += `M${left},${top}a${radius},${radius} 0 1 0 ${2 * radius},0a${radius},${radius} 0 1 0 ${-2 * radius},0`;
  }
  return path;
}
