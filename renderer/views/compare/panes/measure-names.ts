import type { ComparisonMeasure, ComparisonRange } from '#shared/domain/comparison.ts';

/** What the buttons of the panes say. */
export const measureNames: Readonly<Record<ComparisonMeasure, string>> = {
  performance: 'Performance',
  ratio: 'Ratio',
  difference: 'Difference',
  drawdown: 'Drawdown',
  beta: 'Beta',
  correlation: 'Correlation',
  volatility: 'Volatility',
};

/** What the buttons of the range say. */
export const rangeNames: Readonly<Record<ComparisonRange, string>> = {
  '3M': '3M',
  '6M': '6M',
  YTD: 'YTD',
  '12M': '12M',
  '3Y': '3Y',
  '5Y': '5Y',
  '10Y': '10Y',
  ALL: 'All',
  DATES: 'Dates',
};
