/** How many symbols and macro series can stand beside each other. */
export const fewestCompared = 2;
export const mostCompared = 8;

/** What the panes of a comparison can draw. */
export const comparisonMeasures = [
  'performance',
  'ratio',
  'difference',
  'drawdown',
  'beta',
  'correlation',
  'volatility',
] as const;
export type ComparisonMeasure = (typeof comparisonMeasures)[number];

/** The stretches to draw, by name; `ALL` is all that is common, `DATES` the two dates of the custom window. */
export const comparisonRanges = ['3M', '6M', 'YTD', '12M', '3Y', '5Y', '10Y', 'ALL', 'DATES'] as const;
export type ComparisonRange = (typeof comparisonRanges)[number];

/** Sessions in a rolling window. */
export const rollingLengths = [20, 60, 120, 250] as const;
export type RollingLength = (typeof rollingLengths)[number];

/** The first date of a line drawn at 0 %, or at 100. */
export const comparisonStarts = ['percent', 'hundred'] as const;
export type ComparisonStart = (typeof comparisonStarts)[number];

/** What the table of a comparison shows where there is no room for all of it. */
export const comparisonTables = ['windows', 'relative', 'dates', 'risk'] as const;
export type ComparisonTable = (typeof comparisonTables)[number];
