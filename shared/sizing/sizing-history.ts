import type { Measure } from '../domain/measure.ts';

/** What an instrument's history says for the methods that do not size by the stop. Volatility, mean and error a year's, as fractions. */
export interface SizingHistory {
  /** ATR 14, dollars a share. */
  readonly averageTrueRange14: Measure;
  /** Close to close, over the last year. */
  readonly annualVolatility: Measure;
  readonly growth: GrowthHistory;
}

/** Mean and spread of the simple daily returns of the whole history, times 252 and its root. */
export interface GrowthHistory {
  readonly mean: Measure;
  /** Standard error of the mean: volatility over the root of the years. */
  readonly standardError: Measure;
  readonly volatility: Measure;
  readonly sessions: number;
  /** `total` counts dividends; `split` where the prices do not tell them. */
  readonly basis: 'total' | 'split' | 'raw';
}
