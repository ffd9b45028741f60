import type { SeriesUnit } from '#shared/domain/series.ts';

export interface FredSeries {
  readonly name: string;
  readonly unit: SeriesUnit;
  /** Levels outside are mistakes. */
  readonly least: number;
  readonly most: number;
  readonly note?: string;
}

const rolling = (years: number): string =>
  `FRED publishes only about the last ${years} years of this series; what is stored from before is kept.`;
const yieldOf = (name: string): FredSeries => ({ name, unit: 'percent', least: -5, most: 30 });

/** The daily FRED series Stopline knows the unit of, by FRED's id. The one place to add another. */
export const fredSeries: ReadonlyMap<string, FredSeries> = new Map<string, FredSeries>([
  ['DGS3MO', yieldOf('3-month Treasury yield')],
  ['DGS2', yieldOf('2-year Treasury yield')],
  ['DGS5', yieldOf('5-year Treasury yield')],
  ['DGS10', yieldOf('10-year Treasury yield')],
  ['DGS30', yieldOf('30-year Treasury yield')],
  ['DFII10', yieldOf('10-year inflation-indexed Treasury yield')],
  ['DFF', yieldOf('Effective federal funds rate')],
  ['SOFR', yieldOf('Secured overnight financing rate')],
  ['T10Y2Y', { name: '10-year minus 2-year Treasury yield', unit: 'percent', least: -10, most: 10 }],
  ['T10Y3M', { name: '10-year minus 3-month Treasury yield', unit: 'percent', least: -10, most: 10 }],
  ['T10YIE', { name: '10-year breakeven inflation', unit: 'percent', least: -5, most: 15 }],
  [
    'BAMLH0A0HYM2',
    { name: 'US high yield option-adjusted spread', unit: 'percent', least: 0, most: 50, note: rolling(3) },
  ],
  [
    'BAMLC0A0CM',
    { name: 'US corporate option-adjusted spread', unit: 'percent', least: 0, most: 30, note: rolling(3) },
  ],
  ['VIXCLS', { name: 'CBOE volatility index', unit: 'points', least: 1, most: 300 }],
  ['RVXCLS', { name: 'CBOE Russell 2000 volatility index', unit: 'points', least: 1, most: 300 }],
]);
