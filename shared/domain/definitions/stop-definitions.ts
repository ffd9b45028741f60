import type { NumberDefinition } from './definition.ts';

export const stopDefinitions = {
  viewLevel: {
    name: 'Level of the view',
    formula: 'close × (1 + stop), close × (1 + target)',
    convention:
      'As typed, from the last split-adjusted close; a percentage on the index itself needs no restating.',
    unit: 'dollars a share',
  },
  impliedStopOneDay: {
    name: 'Implied stop, one day',
    formula: 'move of the index × L',
    convention: 'The whole move within one session, before fees.',
    otherConvention: 'Over any path: (1 + move of the index)^L − 1.',
    unit: 'percent',
  },
  impliedStopAnyPath: {
    name: 'Implied stop, any path',
    formula: '(1 + move of the index)^L − 1',
    convention: 'The fund stands there or lower, whatever the path; before fees.',
    otherConvention: 'In one day: L × move of the index.',
    unit: 'percent',
  },
  indexAtFundStop: {
    name: 'Index at the fund’s stop',
    formula: '(1 + stop of the fund)^(1/L) − 1 over any path; stop of the fund / L in one day',
    convention: 'The latest that the fund’s stop is reached, before fees.',
    unit: 'percent',
  },
  touchProbability: {
    name: 'Chance that the stop is touched',
    formula:
      'N((b − mT)/(v√T)) + exp(2mb/v²) × N((b + mT)/(v√T)), with b = ln(1 + stop) and m = drift − v²/2',
    convention:
      'Geometric Brownian motion watched at every moment, constant volatility, drift as stated; a floor on risk.',
    otherConvention: 'Daily closes only: the barrier is moved away by exp(0.5826 × v × √(1/252)).',
    unit: 'probability, 0 to 100 %',
    source:
      'Reflection principle; the move of the barrier for daily closes: Broadie, Glasserman and Kou, 1997.',
  },
  firstTouch: {
    name: 'Stop first, target first, neither',
    formula: 'Image series of a geometric Brownian motion between two absorbing barriers',
    convention: 'Watched at every moment, constant volatility, drift as stated; the three sum to one.',
    otherConvention: 'Block bootstrap of the daily returns of the past.',
    unit: 'probability, 0 to 100 %',
  },
  bootstrapTouch: {
    name: 'Chance from history',
    formula: 'share of resampled paths that touch the stop (or the target) first',
    convention:
      'Stationary block bootstrap of daily sessions, scaled to the volatility and moved to the drift stated, with a stated seed, block length and number of paths.',
    otherConvention: 'The closed form, which knows no jumps and no clusters.',
    unit: 'probability, 0 to 100 %',
    source: 'Politis and Romano, The stationary bootstrap, 1994.',
  },
  gapThrough: {
    name: 'Gap through the stop',
    formula: 'open / stop − 1 on days that opened beyond a stop set on each earlier close',
    convention: 'Every past close within the span is an entry; only first touches count.',
    unit: 'percent of the stop',
  },
  restatedByBeta: {
    name: 'Level by beta',
    formula: 'beta × move of the view’s symbol, times L for a leveraged fund',
    convention: 'A tendency of the last year of common sessions, and no bound: single days differ widely.',
    unit: 'percent',
  },
  expectedR: {
    name: 'Expected R',
    formula: 'chance of the target × reward in R − chance of the stop × 1 + chance of neither × mean R there',
    convention: 'Before costs; R is the distance from entry to stop.',
    unit: 'R, multiples of the risk',
  },
} as const satisfies Readonly<Record<string, NumberDefinition>>;
