/** Stretches of history that a chart can be set to, shortest first. */
export const chartRanges = ['1M', '3M', '6M', 'YTD', '1Y', '2Y', '5Y', 'ALL'] as const;
export type ChartRange = (typeof chartRanges)[number];
