import type { Adjustment, SeriesKind, SeriesUnit } from '#shared/domain/series.ts';
import type { QualitySeverity } from '#shared/domain/quality.ts';

export const kindWords: Readonly<Record<SeriesKind, string>> = {
  price: 'Price',
  macro: 'Macro',
  flow: 'Flow',
};

/** How the stored prices were adjusted by their source. */
export const adjustmentWords: Readonly<Record<Adjustment, string>> = {
  raw: 'as traded',
  split: 'split-adjusted',
  total: 'total return',
  none: 'none',
};

export const unitWords: Readonly<Record<SeriesUnit, string>> = {
  dollars: 'dollars',
  points: 'points',
  percent: 'percent',
  ratio: 'ratio',
  millionDollars: 'million dollars',
};

export const severityWords: Readonly<Record<QualitySeverity, string>> = {
  error: 'Error',
  warning: 'Warning',
  note: 'Note',
};
