import type { Measure } from './measure.ts';

/** A number as a measure; null, NaN and infinities are unknown for the reason given. */
export function measured(value: number | null, reason: string): Measure {
  return value === null || !Number.isFinite(value) ? { value: null, reason } : { value };
}
