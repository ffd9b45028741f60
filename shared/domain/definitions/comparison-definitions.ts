import type { NumberDefinition } from './definition.ts';

export const comparisonDefinitions = {
  levelChange: {
    name: 'Change of a level',
    formula: 'figure at the end − figure at the base',
    convention:
      'In the series’ own unit, basis points for a yield or a spread in percent; each the last figure public by its day.',
    otherConvention: 'In percent of the figure, which says little of a rate.',
    unit: 'the series’ own; basis points for yields and spreads',
  },
  levelVolatility: {
    name: 'Volatility of a level',
    formula: 'sd(figure − figure before) × √252',
    convention: 'In the series’ own unit; sample standard deviation (n − 1), 252 sessions a year.',
    otherConvention: 'In percent of the level.',
    unit: 'the series’ own, a year',
  },
  betaStandardError: {
    name: 'Standard error of beta',
    formula: '√(s² / Σ(return of B − its mean)²), s² = squared residuals / (n − 2)',
    convention: 'Classical: residuals of one size that do not hang together.',
    otherConvention: 'Robust to changing size (White) or to both (Newey-West).',
    unit: 'as beta: a multiple',
    source: 'The others: White, 1980; Newey and West, 1987.',
  },
  rSquared: {
    name: 'R²',
    formula: 'correlation²',
    convention: 'The share of the variance of A that the line through B explains.',
    unit: 'share, 0 to 1',
  },
  upBeta: {
    name: 'Beta on up days',
    formula: 'beta on the days on which B rose',
    convention: 'Simple daily returns; days without a change belong to neither side.',
    unit: 'a multiple',
  },
  downBeta: {
    name: 'Beta on down days',
    formula: 'beta on the days on which B fell',
    convention: 'Simple daily returns; days without a change belong to neither side.',
    unit: 'a multiple',
  },
} as const satisfies Readonly<Record<string, NumberDefinition>>;
