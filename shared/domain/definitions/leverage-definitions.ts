import type { NumberDefinition } from './definition.ts';

export const leverageDefinitions = {
  realisedMultiple: {
    name: 'Realised multiple',
    formula: 'return of the fund / return of the index over the same holding',
    convention:
      'From close to close; not known when the index moved less than 0.5 %, where the quotient means nothing.',
    otherConvention:
      'Beta of the daily returns, which stays near the stated multiple whatever the holding length.',
    unit: 'a multiple',
  },
  indexPart: {
    name: 'L × index',
    formula: 'L × return of the index over the holding',
    convention: 'What a reader of the fund’s name expects.',
    unit: 'percent',
  },
  compoundingEffect: {
    name: 'Compounding effect',
    formula: 'product of (1 + L × daily return of the index) − 1 − L × return of the index',
    convention: 'Without fees; positive in trends, negative in reversals.',
    unit: 'percentage points',
  },
  residual: {
    name: 'Fees, financing and tracking',
    formula: 'return of the fund − (product of (1 + L × daily return of the index) − 1)',
    convention: 'What is left: the three parts sum to the fund’s return exactly.',
    unit: 'percentage points',
  },
  closedForm: {
    name: 'Closed form',
    formula:
      '(index end / index start)^L × exp(−(L² − L)/2 × realised variance + ((1 − L) × rate − fee) × years) − 1',
    convention: 'Continuous rebalancing; realised variance of log returns (Avellaneda and Zhang, 2010).',
    otherConvention: 'Exact with daily resets: product of (1 + L × daily return − daily cost) − 1.',
    unit: 'percent',
    source: 'Avellaneda and Zhang, Path-dependence of leveraged ETF returns, 2010.',
  },
  expectedDrag: {
    name: 'Expected drag',
    formula: 'exp(−(L² − L)/2 × volatility² × years) − 1',
    convention: 'Against the index to the power L at the volatility given; 252 sessions a year.',
    otherConvention: 'Against L × index return, which a trend can turn into a gain.',
    unit: 'percent',
  },
  rebalancingFlow: {
    name: 'Rebalancing flow at the close',
    formula: 'L × (L − 1) × assets × return of the index on the day',
    convention: 'Positive is bought; assets at the close before (Cheng and Madhavan, 2009).',
    unit: 'dollars',
    source: 'Cheng and Madhavan, The dynamics of leveraged and inverse exchange-traded funds, 2009.',
  },
  hedgeNotional: {
    name: 'Hedge notional',
    formula: 'beta exposure to be hedged / |L|',
    convention: 'At the day’s closes; it drifts with each move of the index.',
    unit: 'dollars',
  },
  hedgeDrift: {
    name: 'Hedge ratio after the drift',
    formula: 'notional × growth of the fund / (exposure × growth of the index)',
    convention: 'As a share of the ratio on the first day.',
    unit: 'a ratio',
  },
  trendPart: {
    name: 'What the trend added',
    formula: '(index end / index start)^L − 1 − L × return of the index',
    convention:
      'The most that any path to this end can add to L × index, reached on a smooth one; never negative.',
    unit: 'percentage points',
  },
  swingsPart: {
    name: 'What swings took',
    formula: 'product of (1 + L × daily return of the index) − (index end / index start)^L',
    convention: 'Never positive. What the trend added and what swings took sum to the compounding effect.',
    unit: 'percentage points',
  },
  smoothPath: {
    name: 'On a smooth path',
    formula: '(index end / index start)^L − 1',
    convention: 'No path with a daily reset and without fees ends above it.',
    unit: 'percent',
  },
  exactReset: {
    name: 'Exact daily reset',
    formula: 'product of (1 + L × daily return of the index) − 1',
    convention: 'Before fees and financing; a day that would lose everything loses everything.',
    otherConvention: 'The closed form, which knows only the two ends and the variance between them.',
    unit: 'percent',
  },
  pathVolatility: {
    name: 'Volatility of the index on the way',
    formula: '√(sum of ln(close / close before)² × 252 / sessions)',
    convention: 'About zero: what was realised along this path, whatever its trend.',
    otherConvention: 'About the mean, as realised volatility is elsewhere.',
    unit: 'percent a year',
  },
  dailyBeta: {
    name: 'Daily beta on the index',
    formula: 'cov(daily return of the fund, of the index) / var(of the index)',
    convention: 'Over the sessions of the holding; near L when the fund tracks.',
    unit: 'a multiple',
  },
  aheadShare: {
    name: 'Holdings ahead of L × index',
    formula: 'holdings whose fund return is above L × index return / all holdings of that length',
    convention: 'After the fund’s fees; holdings overlap, so they are not independent.',
    unit: 'share, 0 to 100 %',
  },
  aheadMedian: {
    name: 'Middle holding against L × index',
    formula: 'median of (return of the fund − L × return of the index)',
    convention: 'Over every holding of that length; they overlap.',
    unit: 'percentage points',
  },
  fundCost: {
    name: 'What the fund costs a year',
    formula: '252 / n × sum of (L × daily return of the index − daily return of the fund)',
    convention:
      'Fees, financing and tracking together, over at most the last five years: the residual of an attribution.',
    otherConvention:
      'The expense ratio of the prospectus, which knows neither the financing nor the interest earned.',
    unit: 'percent of the fund a year',
  },
  coneEnd: {
    name: 'End of the horizon',
    formula: 'quantile over drawn paths of the product of (1 + L × drawn daily return) − 1',
    convention:
      'Blocks of history of geometric length (stationary bootstrap), the same seed each time; before or after costs, as chosen.',
    otherConvention: 'A lognormal closed form, which has no fat tails and no calm and wild spells.',
    unit: 'percent',
    source: 'Politis and Romano, The stationary bootstrap, 1994.',
  },
  coneShare: {
    name: 'Share of drawn paths',
    formula: 'paths that end so / all drawn paths',
    convention: 'History with its volatility and trend as chosen; not a forecast.',
    unit: 'share, 0 to 100 %',
  },
  exploredEnd: {
    name: 'End of the drawn path',
    formula: 'product of (1 + L × move) − 1',
    convention: 'A reset after each move; before or after costs, as chosen.',
    otherConvention: 'L × the move of the index from end to end.',
    unit: 'percent',
  },
  hedgeShares: {
    name: 'Shares of the inverse fund',
    formula: 'beta × exposure / |L| / last close, to the nearest share',
    convention: 'Bought at the last close shown.',
    unit: 'shares',
  },
  rehedgeBand: {
    name: 'Index move that calls for a new hedge',
    formula: '(1 ± band)^(1/(L − 1)) − 1 on a smooth path; ±band / (L − (1 ± band)) in one day',
    convention: 'Where hedge over exposure is off by the band; a rough path shrinks the hedge sooner.',
    unit: 'percent',
  },
  rehedgeTurnover: {
    name: 'Traded to keep the band',
    formula: 'sum of the fund’s dollars bought and sold at the closes that left the band / exposure',
    convention: 'Over the last year at closes; costs are not in it.',
    unit: 'multiple of the exposure',
  },
  daysHeld: {
    name: 'Days held of days allowed',
    formula: 'sessions since the entry / horizon of the ticket in sessions',
    convention: 'The entry’s own session is day 0; exchange holidays do not count.',
    otherConvention: 'Calendar days.',
    unit: 'sessions',
  },
} as const satisfies Readonly<Record<string, NumberDefinition>>;
