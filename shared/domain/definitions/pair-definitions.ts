import type { NumberDefinition } from './definition.ts';

export const pairDefinitions = {
  pairSpreadReturn: {
    name: 'Spread return',
    formula: '(gain and dividends of the long − those of the short) / dollars of the long at the start',
    convention:
      'For a dollar of the long, so that a dollar-neutral pair earns the one return less the other; before borrow fee and costs.',
    otherConvention: 'On the dollars of both legs, which is half of it; the net line counts so.',
    unit: 'percent',
  },
  pairShares: {
    name: 'Shares of a leg',
    formula: 'floor(dollars of the leg / (close × lot)) × lot',
    convention:
      'Dollar-neutral: both legs get half of the gross. Beta-neutral: the long gets gross / (1 + beta), the short beta times that. Each leg is rounded down by itself.',
    unit: 'shares',
  },
  pairNotional: {
    name: 'Notional of a leg',
    formula: 'shares × close',
    convention: 'At the close of the opening; the net is long less short.',
    unit: 'dollars',
  },
  pairBetaWeighted: {
    name: 'Beta-weighted exposure',
    formula: 'beta × dollars of the long − dollars of the short',
    convention:
      'In dollars of the short’s series, with the beta of the long on it as of the opening; 0 is beta-neutral.',
    unit: 'dollars',
  },
  pairBeta: {
    name: 'Beta of the pair',
    formula: 'cov(return of the long, return of the short) / var(return of the short)',
    convention:
      'Simple daily returns of the window that ends at the opening, so nothing of the holding is in it; ± is its standard error.',
    otherConvention: 'A slope of log prices, or a beta shrunk towards 1.',
    unit: 'a multiple',
  },
  pairLegReturn: {
    name: 'Return of a leg',
    formula: 'total of the leg / its dollars at the start',
    convention: 'From the holder’s side: a short gains when its price falls. Both legs: net / gross.',
    unit: 'percent',
  },
  pairGain: {
    name: 'Price gain of a leg',
    formula: 'shares × change of the close, the short with the sign turned',
    convention:
      'Summed over the sessions; a rebalancing trades both legs back to their starting dollars at the close, in fractions of shares.',
    unit: 'dollars',
  },
  pairDividends: {
    name: 'Dividends of a leg',
    formula: 'shares × dividend a share, by ex-date',
    convention: 'Received on the long and owed on the short; not reinvested, before tax.',
    unit: 'dollars',
  },
  pairBorrow: {
    name: 'Borrow fee',
    formula: 'value of the short × rate × calendar days / 360',
    convention: 'At the rate typed, on the value at the close before; cash from the sale earns nothing.',
    otherConvention: 'A rebate: the rate on the cash less the fee.',
    unit: 'dollars',
  },
  pairTrading: {
    name: 'Trading costs',
    formula: 'rate × dollars traded',
    convention: 'Of opening and of each rebalancing, at the rate typed; the end is a mark, not a trade.',
    unit: 'dollars',
  },
  pairTotal: {
    name: 'Total of a leg',
    formula: 'price gain + dividends − borrow fee − trading costs',
    convention: 'What is not known is left out, and said beside it.',
    unit: 'dollars',
  },
  pairStopLoss: {
    name: 'Loss at the stop of the pair',
    formula:
      'long falls alone: long × c; short rises alone: short × (1 / (1 + c) − 1); c = change of the ratio',
    convention:
      'The ratio of long to short falls to the stop by the move of one leg; a mixed way lies between. At a close, without a gap.',
    otherConvention: 'By the shares that each leg had in past moves, which the day itself need not keep.',
    unit: 'dollars',
  },
  pairIndexDay: {
    name: 'Index day of −15 %',
    formula: 'long × its move − short × its move',
    convention:
      'Alike: each leg moves by its daily multiple times −15 %. By beta: the short so, the long by its beta times the move of the short.',
    unit: 'dollars',
  },
  pairScore: {
    name: 'Z-score of the pair',
    formula: '(ln ratio − mean) / sd over the window',
    convention: 'Ratio of the split-adjusted closes; the window ends with the day itself, divisor n − 1.',
    otherConvention: 'Of the residual of a regression, whose slope then looks at the whole range.',
    unit: 'standard deviations',
  },
  pairRatio: {
    name: 'Log ratio of the pair',
    formula: 'ln(close of the long / close of the short)',
    convention: 'Split-adjusted closes; mean and bands are those of the trailing window of the z-score.',
    unit: 'natural logarithm',
  },
  pairDrift: {
    name: 'Off neutral',
    formula: '(h × long − short) / (h × long + short), h = 1 or beta',
    convention:
      'Values of both legs after the close’s trading; above 0 the long is too large for the hedge it began with.',
    unit: 'percent',
  },
  pairHalfLife: {
    name: 'Half-life of the spread',
    formula: '−ln 2 / ln(1 + b), change of ln ratio = a + b × ln ratio before',
    convention: 'AR(1) by least squares over the holding; not known where b is not between −1 and 0.',
    unit: 'sessions',
    source: 'As in Chan, Algorithmic Trading, 2013.',
  },
  pairCointegration: {
    name: 'Engle-Granger p-value',
    formula: 'p of the augmented Dickey-Fuller t of u, ln long = c + h ln short + u',
    convention:
      'MacKinnon’s surface for two series with a constant; over the holding. Low says that the two keep together; high says only that this cannot be told.',
    otherConvention: 'The short regressed on the long, which gives another p-value; or Johansen’s test.',
    unit: 'a probability, 0 to 1',
    source: 'Engle and Granger, 1987; MacKinnon, 1994 and 2010.',
  },
  pairFall: {
    name: 'Deepest fall of the net',
    formula: 'min(net − highest net so far)',
    convention: 'By closes, in dollars, and of the gross at the start.',
    unit: 'dollars',
  },
  pairWorstDay: {
    name: 'Worst day of the pair',
    formula: 'min(net − net of the close before)',
    convention: 'By closes, in dollars, and of the gross at the start.',
    unit: 'dollars',
  },
} as const satisfies Readonly<Record<string, NumberDefinition>>;
