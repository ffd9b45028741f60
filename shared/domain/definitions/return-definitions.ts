import type { NumberDefinition } from './definition.ts';

export const returnDefinitions = {
  priceReturn: {
    name: 'Price return',
    formula: 'close at the end / close at the base − 1',
    convention:
      'The base is the last close on or before the anchor day; closes are adjusted for splits, not for dividends.',
    otherConvention: 'Total return, with dividends reinvested on the ex-date.',
    unit: 'percent',
  },
  totalReturn: {
    name: 'Total return',
    formula: 'total-return close at the end / total-return close at the base − 1',
    convention:
      'The base is the last close on or before the anchor day; dividends are reinvested on the ex-date, before tax.',
    otherConvention: 'Price return, without dividends.',
    unit: 'percent',
  },
  relativeReturn: {
    name: 'Relative return',
    formula: '(1 + return of A) / (1 + return of B) − 1',
    convention: 'What A earned in units of B.',
    otherConvention: 'The difference in points: return of A − return of B.',
    unit: 'percent',
  },
  pointDifference: {
    name: 'Difference in points',
    formula: 'return of A − return of B',
    convention: 'In percentage points; it is not what A earned in units of B.',
    otherConvention: 'Relative return: (1 + return of A) / (1 + return of B) − 1.',
    unit: 'percentage points',
  },
  annualReturn: {
    name: 'Return a year',
    formula: '(end value / start value)^(365.25 / calendar days) − 1',
    convention: 'Compounded by calendar time.',
    otherConvention: 'By sessions: (end / start)^(252 / sessions) − 1.',
    unit: 'percent a year',
  },
  drawdown: {
    name: 'Drawdown',
    formula: 'close / highest close since the start − 1',
    convention: 'Closes only, from the first date shown.',
    otherConvention: 'From the highest intraday price.',
    unit: 'percent',
  },
  maximumDrawdown: {
    name: 'Maximum drawdown',
    formula: 'least of (close / highest close so far − 1) between the two dates',
    convention: 'Closes only; the peak lies between the two dates as well.',
    otherConvention: 'The fall from the first date to the last, which hides what happened between.',
    unit: 'percent',
  },
  ratio: {
    name: 'Ratio',
    formula: 'close of A / close of B on the same day',
    convention: 'Only days on which both have a close.',
    unit: 'a ratio',
  },
  beta: {
    name: 'Beta',
    formula: 'cov(return of A, return of B) / var(return of B)',
    convention: 'Simple daily returns on days that both have; the constant is free.',
    otherConvention: 'Log returns, or returns in excess of cash.',
    unit: 'a multiple',
  },
  correlation: {
    name: 'Correlation',
    formula: 'cov(return of A, return of B) / (sd(return of A) × sd(return of B))',
    convention: 'Simple daily returns on days that both have (Pearson).',
    unit: '−1 to +1',
  },
  realisedVolatility: {
    name: 'Realised volatility',
    formula: 'sd(ln(close / close before)) × √252',
    convention: 'Close to close, sample standard deviation (n − 1), 252 sessions a year.',
    otherConvention: 'With the day’s range (Parkinson, Yang-Zhang), or weighted towards the latest (EWMA).',
    unit: 'percent a year',
    source: 'The others: Parkinson, 1980; Yang and Zhang, 2000.',
  },
  zScore: {
    name: 'Z-score',
    formula: '(value − mean of the window) / sd of the window',
    convention: 'The window ends with the value itself; sample standard deviation.',
    unit: 'standard deviations',
  },
} as const satisfies Readonly<Record<string, NumberDefinition>>;
