import { type IndicatorKind, indicatorName } from '#shared/domain/indicator-specification.ts';
import { hasLength } from './read-draft.ts';

const fieldChoices = [
  { value: 'close', label: 'close' },
  { value: 'open', label: 'open' },
  { value: 'high', label: 'high' },
  { value: 'low', label: 'low' },
  { value: 'volume', label: 'volume' },
];

const indicators: readonly IndicatorKind[] = [
  'sma',
  'ema',
  'relativeStrength',
  'obv',
  'accumulationDistribution',
  'chaikinMoneyFlow',
  'averageTrueRange',
  'averageDirectionalIndex',
  'macd',
  'macdSignal',
  'macdHistogram',
  'bollingerUpper',
  'bollingerLower',
  'donchianHigh',
  'donchianLow',
  'volumeWeightedAverage',
];

/** What of a series can be read; the length is a field beside it. */
export const readChoices = [
  ...fieldChoices,
  ...indicators.map((kind) => ({
    value: kind as string,
    label: indicatorName((hasLength(kind) ? { kind, length: 0 } : { kind }) as { kind: 'obv' }).replace(
      / 0$/,
      '',
    ),
  })),
];

export const measureChoices = [
  { value: 'change', label: 'change' },
  { value: 'level', label: 'level' },
  { value: 'gap', label: 'distance to…' },
  { value: 'zScore', label: 'z-score' },
  { value: 'slope', label: 'slope' },
] as const;

export const baseChoices = [
  { value: 'highest', label: 'from the high of' },
  { value: 'lowest', label: 'from the low of' },
  { value: 'sessionsAgo', label: 'over' },
  { value: 'date', label: 'since' },
] as const;

export const unitChoices = [
  { value: 'percent', label: '%' },
  { value: 'basisPoints', label: 'bp' },
  { value: 'price', label: 'own unit' },
] as const;

export const testChoices = [
  { value: 'atMost', label: 'is at or below' },
  { value: 'atLeast', label: 'is at or above' },
  { value: 'below', label: 'crosses below' },
  { value: 'above', label: 'crosses above' },
] as const;

export const closesChoices = [
  { value: 'daily', label: 'closes in a row' },
  { value: 'weekly', label: 'weekly closes in a row' },
  { value: 'monthly', label: 'monthly closes in a row' },
] as const;
