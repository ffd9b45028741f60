import type { NumberDefinition } from './definition.ts';

export const priceDefinitions = {
  barPrice: {
    name: 'Price of the bar',
    formula: 'open: first, high: highest, low: lowest, close: last price of the session',
    convention:
      'Adjusted for splits only; a candle of several sessions takes their first, highest, lowest and last.',
    otherConvention: 'Total return, which also takes dividends out of earlier prices.',
    unit: 'dollars a share; points for an index',
  },
  barVolume: {
    name: 'Volume of the bar',
    formula: 'shares traded in the session',
    convention:
      'In the shares of today: earlier splits multiply it. A candle of several sessions adds theirs up.',
    unit: 'shares',
  },
  dayChange: {
    name: 'Change',
    formula: 'close / close before − 1; for yields and flows close − close before',
    convention: 'From the close of the bar before.',
    unit: 'percent; basis points for yields, dollars for flows',
  },
  exponentialAverage: {
    name: 'Exponential average',
    formula: 'average before + k × (close − average before), k = 2 / (n + 1)',
    convention: 'Started from the simple average of the first n closes.',
    otherConvention: 'Started from the first close; after 3.5 × (n + 1) bars both agree to 0.1 %.',
    unit: 'as the price',
  },
  simpleAverage: {
    name: 'Simple average',
    formula: 'sum of the last n closes / n',
    convention: 'Only whole windows; the first n − 1 bars have none.',
    unit: 'as the price',
  },
  averageDistance: {
    name: 'Distance to the average',
    formula: 'close / average − 1',
    convention: 'Both at the last bar; split-adjusted.',
    unit: 'percent',
  },
  onBalanceVolume: {
    name: 'OBV',
    formula: 'OBV before + volume on a rise, − volume on a fall, unchanged otherwise',
    convention:
      'On split-adjusted volume, from 0 at the first bar: its height means nothing, its slope does.',
    unit: 'shares',
    source: 'Granville, New Key to Stock Market Profits, 1963.',
  },
  accumulationDistribution: {
    name: 'A/D',
    formula: 'A/D before + volume × ((close − low) − (high − close)) / (high − low)',
    convention: 'On split-adjusted volume; a bar without range adds nothing.',
    unit: 'shares',
  },
  moneyFlow: {
    name: 'CMF',
    formula:
      'sum of volume × ((close − low) − (high − close)) / (high − low) over n bars / sum of their volume',
    convention: 'On split-adjusted volume, −1 to 1.',
    unit: '−1 to +1',
  },
  relativeStrength: {
    name: 'RSI',
    formula: '100 − 100 / (1 + average gain / average loss)',
    convention: 'Wilder’s smoothing; a series that stands still has 50.',
    otherConvention: 'Simple averages of gains and losses (Cutler).',
    unit: '0 to 100',
    source: 'Wilder, New Concepts in Technical Trading Systems, 1978.',
  },
  indicator: {
    name: 'Indicator',
    formula: 'as its name says',
    convention: 'On split-adjusted bars.',
    unit: 'the indicator’s own',
  },
  commonDays: {
    name: 'Days in common',
    formula: 'count of daily changes that the series and the base both have in the range',
    convention: 'A day that one of them lacks counts in neither.',
    unit: 'sessions',
  },
  barsStored: {
    name: 'Bars stored',
    formula: 'count of stored days, first to last',
    convention: 'Whatever the as-of date lets be read.',
    unit: 'bars',
  },
  sessionsMissing: {
    name: 'Sessions missing',
    formula: 'count of exchange sessions between the first and the last bar without a bar',
    convention:
      'By the calendar of the New York Stock Exchange; macro series by the days that they publish on.',
    unit: 'sessions',
  },
} as const satisfies Readonly<Record<string, NumberDefinition>>;
