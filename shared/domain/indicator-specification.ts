/** Indicators that count all of history, or whose lengths are fixed by custom. */
export const kindsWithoutLength = [
  'obv',
  'accumulationDistribution',
  'macd',
  'macdSignal',
  'macdHistogram',
] as const;
export const kindsWithLength = [
  'chaikinMoneyFlow',
  'relativeStrength',
  'averageTrueRange',
  'averageDirectionalIndex',
  'bollingerUpper',
  'bollingerLower',
  'donchianHigh',
  'donchianLow',
  'volumeWeightedAverage',
  'zScore',
  'slope',
] as const;

/** An indicator asked for by name and length in bars; the id is its stable key in requests and legends. */
export type IndicatorSpecification =
  | { readonly kind: 'ema' | 'sma'; readonly length: number }
  | { readonly kind: (typeof kindsWithoutLength)[number] }
  | { readonly kind: (typeof kindsWithLength)[number]; readonly length: number };

export type IndicatorKind = IndicatorSpecification['kind'];

const shortNames: Record<IndicatorKind, string> = {
  ema: 'EMA',
  sma: 'SMA',
  obv: 'OBV',
  accumulationDistribution: 'A/D',
  chaikinMoneyFlow: 'CMF',
  relativeStrength: 'RSI',
  averageTrueRange: 'ATR',
  averageDirectionalIndex: 'ADX',
  bollingerUpper: 'Bollinger upper',
  bollingerLower: 'Bollinger lower',
  donchianHigh: 'Donchian high',
  donchianLow: 'Donchian low',
  volumeWeightedAverage: 'VWAP',
  zScore: 'Z-score',
  slope: 'Slope',
  macd: 'MACD',
  macdSignal: 'MACD signal',
  macdHistogram: 'MACD histogram',
};

/** Legend name such as `EMA 20` or `OBV`; unique for each specification, so it also serves as key. */
export function indicatorName(specification: IndicatorSpecification): string {
  const name = shortNames[specification.kind];
  return 'length' in specification ? `${name} ${specification.length}` : name;
}

export const deskOverlays: readonly IndicatorSpecification[] = [
  { kind: 'ema', length: 20 },
  { kind: 'sma', length: 50 },
  { kind: 'sma', length: 200 },
];

export const lowerPaneIndicators: readonly IndicatorSpecification[] = [
  { kind: 'obv' },
  { kind: 'accumulationDistribution' },
  { kind: 'chaikinMoneyFlow', length: 20 },
  { kind: 'relativeStrength', length: 14 },
  { kind: 'averageTrueRange', length: 14 },
];
