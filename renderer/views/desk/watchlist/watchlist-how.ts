import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { DefinitionKey } from '#shared/domain/definitions.ts';
import type { Derivation } from '#shared/domain/derivation.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatValue } from '#shared/format/format-value.ts';
import type { WatchlistRow } from '#shared/ipc/market-schemas.ts';

type Average = 'EMA20' | 'SMA50' | 'SMA200';

/** How a number of a watchlist's row came about. */
function ofRow(
  { provenance, last }: WatchlistRow,
  asOf: BusinessDate | null,
  definition: DefinitionKey,
  extra: Partial<Derivation> = {},
): Derivation {
  return {
    definition,
    inputs: last.value === null ? [] : [['Close', formatValue(last.value, provenance.unit)]],
    basis: provenance.kind === 'price' ? `${provenance.basis}-adjusted` : 'as published',
    from: null,
    to: provenance.lastDate,
    n: 1,
    source: provenance.simulated ? 'simulated sample' : provenance.source,
    asOf,
    ageSessions: provenance.simulated ? null : provenance.ageSessions,
    ...extra,
  };
}

export const lastHow = (row: WatchlistRow, asOf: BusinessDate | null): Derivation =>
  ofRow(row, asOf, 'barPrice', { inputs: [] });

export function changeHow(row: WatchlistRow, asOf: BusinessDate | null): Derivation {
  const { change, provenance } = row;
  const isFraction = provenance.kind === 'price' && change.value !== null;
  return ofRow(row, asOf, 'dayChange', {
    n: 2,
    ...(isFraction
      ? {
          other: {
            name: 'As a logarithm',
            value: formatPercent(Math.log1p(change.value), 2, 'always'),
          },
        }
      : {}),
  });
}

/** The distance, and the average that it is counted from. */
export function distanceHow(
  row: WatchlistRow,
  asOf: BusinessDate | null,
  average: Average,
  distance: number,
): Derivation {
  const { last, provenance } = row;
  const level = last.value === null ? Number.NaN : last.value / (1 + distance);
  return ofRow(row, asOf, 'averageDistance', {
    inputs: [
      ['Close', last.value === null ? 'unknown' : formatValue(last.value, provenance.unit)],
      [average, formatValue(level, provenance.unit)],
    ],
    n: Number(/\d+/.exec(average)?.[0]),
    other: {
      name: 'In the unit of the series',
      value: formatValue((last.value ?? Number.NaN) - level, provenance.unit),
    },
  });
}
