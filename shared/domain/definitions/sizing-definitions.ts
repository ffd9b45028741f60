import type { NumberDefinition } from './definition.ts';

export const sizingDefinitions = {
  quantity: {
    name: 'Quantity',
    formula: 'least of floor(risk / |entry − stop|) and what each cap allows',
    convention: 'Whole shares, rounded down.',
  },
  riskPerShare: {
    name: 'R a share',
    formula: '|entry − stop|',
    convention: 'One unit of risk; gains and losses are counted in it.',
  },
  accountShare: {
    name: 'Share of the account',
    formula: 'dollars / account',
    convention: 'The account as typed.',
  },
  positionValue: {
    name: 'Position value',
    formula: 'quantity × entry',
    convention: 'As bought, before costs.',
  },
  targetChange: {
    name: 'Change to the target',
    formula: 'target / entry − 1',
    convention: 'From the entry, split-adjusted.',
  },
  targetGain: {
    name: 'Gain at the target',
    formula: 'quantity × |target − entry|',
    convention: 'The whole position sold at the target, before costs.',
  },
  limitQuantity: {
    name: 'What each limit allows',
    formula: 'floor(what the limit allows in dollars / dollars a share it takes)',
    convention: 'Each limit alone; the least is the size.',
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
  openProfit: {
    name: 'Open profit',
    formula: 'shares held × (last close − cost a share)',
    convention: 'First in, first out; before the costs of selling.',
  },
  openRisk: {
    name: 'At risk',
    formula: 'shares held × |cost − stop|',
    convention: 'At the stop as it stands; a stop beyond the cost risks nothing.',
    otherConvention: 'From the last close instead of the cost.',
  },
  sharesHeld: {
    name: 'Shares held',
    formula: 'bought − sold; cost = dollars paid for what is left / shares left',
    convention: 'First in, first out, in the shares of today.',
  },
  portfolioHeat: {
    name: 'Portfolio heat',
    formula: 'sum over open tickets of quantity × |price − stop| / account',
    convention: 'Stops as they stand; what is locked in as a gain counts as zero.',
  },
} as const satisfies Readonly<Record<string, NumberDefinition>>;
