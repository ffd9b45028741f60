import { findInstrument } from '#shared/domain/instrument.ts';
import type { SeriesIdentity } from '#shared/domain/series.ts';

/** The source of every simulated series, shown wherever the series is shown. */
export const sampleSource = 'simulated sample';

/** Identity of a simulated series: the known name of its symbol, or the given one, marked as simulated. */
export function identifySample(
  symbol: string,
  { kind, unit }: Pick<SeriesIdentity, 'kind' | 'unit'>,
  name: string = findInstrument(symbol)?.name ?? symbol,
): SeriesIdentity {
  const fund = kind === 'price' && findInstrument(symbol)?.kind !== 'index';
  return {
    symbol,
    name: `${name} (simulated)`,
    kind,
    unit,
    source: sampleSource,
    adjustment: fund ? 'split' : 'none',
    simulated: true,
  };
}
