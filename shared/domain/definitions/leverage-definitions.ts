import type { NumberDefinition } from './definition.ts';

export const leverageDefinitions = {
  realisedMultiple: {
    name: 'Realised multiple',
    formula: 'return of the fund / return of the index over the same holding',
    convention:
      'From close to close; not known when the index moved less than 0.5 %, where the quotient means nothing.',
    otherConvention:
      'Beta of the daily returns, which stays near the stated multiple whatever the holding length.',
  },
  indexPart: {
    name: 'L × index',
    formula: 'L × return of the index over the holding',
    convention: 'What a reader of the fund’s name expects.',
  },
  compoundingEffect: {
    name: 'Compounding effect',
    formula: 'product of (1 + L × daily return of the index) − 1 − L × return of the index',
    convention: 'Without fees; positive in trends, negative in reversals.',
  },
  residual: {
    name: 'Fees, financing and tracking',
    formula: 'return of the fund − (product of (1 + L × daily return of the index) − 1)',
    convention: 'What is left: the three parts sum to the fund’s return exactly.',
  },
  closedForm: {
    name: 'Closed form',
    formula:
      '(index end / index start)^L × exp(−(L² − L)/2 × realised variance + ((1 − L) × rate − fee) × years) − 1',
    convention: 'Continuous rebalancing; realised variance of log returns (Avellaneda and Zhang, 2010).',
    otherConvention: 'Exact with daily resets: product of (1 + L × daily return − daily cost) − 1.',
  },
  expectedDrag: {
    name: 'Expected drag',
    formula: 'exp(−(L² − L)/2 × volatility² × years) − 1',
    convention: 'Against the index to the power L at the volatility given; 252 sessions a year.',
    otherConvention: 'Against L × index return, which a trend can turn into a gain.',
  },
  rebalancingFlow: {
    name: 'Rebalancing flow at the close',
    formula: 'L × (L − 1) × assets × return of the index on the day',
    convention: 'Positive is bought; assets at the close before (Cheng and Madhavan, 2009).',
  },
  hedgeNotional: {
    name: 'Hedge notional',
    formula: 'beta exposure to be hedged / |L|',
    convention: 'At the day’s closes; it drifts with each move of the index.',
  },
  hedgeDrift: {
    name: 'Hedge ratio after the drift',
    formula: 'notional × growth of the fund / (exposure × growth of the index)',
    convention: 'As a share of the ratio on the first day.',
  },
  daysHeld: {
    name: 'Days held of days allowed',
    formula: 'sessions since the entry / horizon of the ticket in sessions',
    convention: 'The entry’s own session is day 0; exchange holidays do not count.',
    otherConvention: 'Calendar days.',
  },
} as const satisfies Readonly<Record<string, NumberDefinition>>;
