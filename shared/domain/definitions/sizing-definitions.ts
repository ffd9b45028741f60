import type { NumberDefinition } from './definition.ts';

export const sizingDefinitions = {
  quantity: {
    name: 'Quantity',
    formula: 'least of floor(risk / |entry − stop|) and what each cap allows',
    convention: 'Whole shares, rounded down.',
  },
  riskAtStop: {
    name: 'Loss at the stop',
    formula: 'quantity × |entry − stop|',
    convention: 'Filled at the stop’s price, without costs.',
    otherConvention: 'Through the median gap of the past.',
  },
  lossThroughGap: {
    name: 'Loss through the median gap',
    formula: 'quantity × |entry − stop × (1 + median gap)|',
    convention: 'The median of past opens beyond a stop this far away.',
  },
  tailDayLoss: {
    name: 'Loss on a −15 % index day',
    formula: 'position value × |L| × 15 %, or beta × 15 % where there is no L',
    convention: 'The whole move in one session, nothing sold on the way.',
  },
  rewardToRisk: {
    name: 'Reward to risk',
    formula: '|target − entry| / |entry − stop|',
    convention: 'Before costs and before the chances of either.',
  },
  realisedR: {
    name: 'Realised R',
    formula: 'profit after costs / (quantity × |entry − first stop|)',
    convention: 'The stop at the opening of the position; moving it later does not change R.',
  },
  leveragedExposure: {
    name: 'Exposure times leverage',
    formula: 'position value × |L|',
    convention: 'At the entry price.',
    otherConvention: 'Position value × beta.',
  },
  volatilityTarget: {
    name: 'Volatility target',
    formula: 'weight = target volatility / volatility of the instrument',
    convention: 'By standard deviation.',
    otherConvention: 'By variance: target² / volatility².',
  },
  averageTrueRange: {
    name: 'ATR',
    formula: '(ATR before × (n − 1) + true range) / n',
    convention: 'Wilder; the first is the mean of the first n true ranges.',
    otherConvention: 'A simple mean of the last n true ranges.',
  },
  halfKelly: {
    name: 'Half-Kelly',
    formula: '½ × (mean return − rate) / variance',
    convention:
      'Arithmetic mean and sample variance a year; the standard error of the mean is volatility / √years.',
    otherConvention: 'Full Kelly, twice as much.',
  },
  portfolioHeat: {
    name: 'Portfolio heat',
    formula: 'sum over open tickets of quantity × |price − stop| / account',
    convention: 'Stops as they stand; what is locked in as a gain counts as zero.',
  },
} as const satisfies Readonly<Record<string, NumberDefinition>>;
