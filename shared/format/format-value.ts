import type { SeriesUnit } from '../domain/series.ts';
import { formatNumber, notAvailable, unitSpace } from './format-number.ts';
import { formatPrice } from './format-price.ts';

const suffixes: Record<SeriesUnit, string> = {
  dollars: '',
  points: '',
  percent: `${unitSpace}%`,
  ratio: '',
  millionDollars: `${unitSpace}M$`,
};

/** A series' value in its own unit: 4.58 in percent gives `4.58 %`, 1250 in million dollars `1,250.0 M$`. */
export function formatValue(value: number, unit: SeriesUnit): string {
  const text = unit === 'millionDollars' ? formatNumber(value, 1) : formatPrice(value);
  return text === notAvailable ? text : `${text}${suffixes[unit]}`;
}
