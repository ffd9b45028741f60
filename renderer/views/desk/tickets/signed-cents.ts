import type { Mask } from '#shared/domain/mask.ts';
import type { Measure } from '#shared/domain/measure.ts';
import { formatNumber } from '#shared/format/format-number.ts';

/** Cents as dollars with their sign: `+$8,326.96`. */
export const signedCents = (cents: number, mask: Mask): string => mask.dollars(cents / 100, 2, 'always');

/** `+1.67R`, or why it is not known. */
export const inR = (measure: Measure): string =>
  measure.value === null ? 'R n/a' : `${formatNumber(measure.value, 2, 'always')}R`;

/** Shares, whole or with what a split left of one. */
export const shareCount = (shares: number, mask: Mask): string =>
  mask.quantity(shares, Number.isInteger(shares) ? 0 : 4);
