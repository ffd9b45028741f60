import type { SeriesIdentity } from '#shared/domain/series.ts';
import { SeriesRefused } from '../../series-refused.ts';

const adjustments: Record<SeriesIdentity['adjustment'], string> = {
  raw: 'as traded',
  split: 'adjusted for splits',
  total: 'adjusted for splits and dividends',
  none: 'not adjusted',
};

const units: Record<SeriesIdentity['unit'], string> = {
  dollars: 'dollars',
  points: 'index points',
  percent: 'percent',
  ratio: 'a ratio',
  millionDollars: 'millions of dollars',
};

/** Refuses fresh bars that would mix with what is stored into numbers nobody quoted. */
export function refuseMismatch(stored: SeriesIdentity, fresh: SeriesIdentity): void {
  const { symbol } = fresh;
  if (!stored.simulated && fresh.simulated)
    throw new SeriesRefused(
      'simulated-over-real',
      symbol,
      `${symbol} holds real data from ${stored.source}; simulated data never replaces it. Remove ${symbol} first, or use another workspace.`,
    );
  // Simulated bars are replaced as a whole, so nothing can mix.
  if (stored.simulated) return;
  const remedy = `Import a file that matches, or remove ${symbol} first.`;
  if (stored.kind !== fresh.kind)
    throw new SeriesRefused(
      'different-kind',
      symbol,
      `${symbol} is stored as a ${stored.kind} series and the new data is a ${fresh.kind} series. ${remedy}`,
    );
  if (stored.unit !== fresh.unit)
    throw new SeriesRefused(
      'different-unit',
      symbol,
      `${symbol} is stored in ${units[stored.unit]} and the new data is in ${units[fresh.unit]}. ${remedy}`,
    );
  if (stored.adjustment !== fresh.adjustment)
    throw new SeriesRefused(
      'different-adjustment',
      symbol,
      `The stored prices of ${symbol} are ${adjustments[stored.adjustment]} and the new ones are ${adjustments[fresh.adjustment]}; together they would show jumps that never happened. ${remedy}`,
    );
}
