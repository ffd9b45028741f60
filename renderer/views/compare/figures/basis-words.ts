import type { PriceBasis } from '#shared/domain/series.ts';

/** What closes on a basis are, in words. */
export const basisWords: Readonly<Record<PriceBasis, string>> = {
  raw: 'closes as traded',
  split: 'split-adjusted closes',
  total: 'total-return closes',
};
