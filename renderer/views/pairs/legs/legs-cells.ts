import type { Mask } from '#shared/domain/mask.ts';
import type { Measure } from '#shared/domain/measure.ts';
import type { PairLegsMeasure } from '#shared/ipc/pair-schemas.ts';
import { signedPercent } from '../words.ts';
import type { LegsCell, LegsRow } from './legs-table.tsx';

/** A measure as a cell, written so. */
export const cellOf = (measure: Measure, write: (value: number) => string): LegsCell =>
  measure.value === null ? { reason: measure.reason } : write(measure.value);

/** Dollars with their sign, hidden where others are watching. */
export const signedDollars =
  (mask: Mask) =>
  (value: number): string =>
    mask.dollars(value, 0, 'always');

/** The results of both legs in dollars, and of the two as a fraction of the gross. */
export function resultCells(result: PairLegsMeasure, grossDollars: number, mask: Mask): LegsRow['cells'] {
  if (result.value === null) {
    const unknown = { reason: result.reason };
    return [unknown, unknown, unknown, unknown];
  }
  const { long, short, net } = result.value;
  const dollars = signedDollars(mask);
  return [dollars(long), dollars(short), dollars(net), signedPercent(net / grossDollars)];
}
