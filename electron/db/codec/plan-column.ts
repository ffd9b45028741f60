import { type ColumnEncoding, columnEncoding, divisors } from './column-encoding.ts';

export interface ColumnPlan {
  readonly encoding: ColumnEncoding;
  readonly decimals: number;
  readonly base: number;
}

/** The smallest encoding that gives every value back bit for bit (all NaN count as one). */
export function planColumn(values: Float64Array): ColumnPlan {
  if (isConstant(values)) return { encoding: columnEncoding.constant, decimals: 0, base: values[0] };
  const decimals = exactDecimals(values);
  const scaled = decimals === null ? null : planScaled(values, decimals);
  if (scaled) return scaled;
  const encoding = isSinglePrecision(values) ? columnEncoding.float32 : columnEncoding.float64;
  return { encoding, decimals: 0, base: 0 };
}

function isConstant(values: Float64Array): boolean {
  const first = values[0];
  for (const value of values) if (!Object.is(value, first)) return false;
  return true;
}

/** Decimals of the value that has most of them, or null when one is no decimal number of that length. */
function exactDecimals(values: Float64Array): number | null {
  let decimals = 0;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (value !== value) continue;
    while (!isExact(value, divisors[decimals])) {
      decimals += 1;
      if (decimals === divisors.length) return null;
    }
  }
  return decimals;
}

function planScaled(values: Float64Array, decimals: number): ColumnPlan | null {
  const divisor = divisors[decimals];
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (value !== value) continue;
    // A value that fitted fewer decimals is checked again at the final ones.
    if (!isExact(value, divisor)) return null;
    if (value < least) least = value;
    if (value > greatest) greatest = value;
  }
  const base = Math.round(least * divisor);
  const span = Math.round(greatest * divisor) - base;
  if (span < 0xff) return { encoding: columnEncoding.scaled8, decimals, base };
  if (span < 0xffff) return { encoding: columnEncoding.scaled16, decimals, base };
  if (span < 0xffffffff) return { encoding: columnEncoding.scaled32, decimals, base };
  return null;
}

/** Minus zero is not: an integer cannot carry its sign. */
function isExact(value: number, divisor: number): boolean {
  const scaled = Math.round(value * divisor);
  return (
    scaled / divisor === value &&
    scaled <= Number.MAX_SAFE_INTEGER &&
    scaled >= -Number.MAX_SAFE_INTEGER &&
    (scaled !== 0 || 1 / value > 0)
  );
}

function isSinglePrecision(values: Float64Array): boolean {
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i];
    if (Math.fround(value) !== value && value === value) return false;
  }
  return true;
}
