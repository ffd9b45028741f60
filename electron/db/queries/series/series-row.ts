import { basename } from 'node:path';
import { crc32 } from 'node:zlib';
import type { SeriesIdentity } from '#shared/domain/series.ts';
import { StoreProblem } from '../../store-problem.ts';

/** A series as stored, but for its checksum. */
export interface SeriesRow extends SeriesIdentity {
  readonly id: number;
  readonly fetchedAtMs: number;
  readonly barCount: number;
  readonly actionCount: number;
}

/** A series as the columns below give it. */
export interface RawSeriesRow extends Omit<SeriesRow, 'simulated'> {
  readonly simulated: 0 | 1;
  readonly checksum: number;
}

export const seriesColumns = `id, symbol, name, kind, unit, source, adjustment, simulated,
  fetched_at_ms AS fetchedAtMs, bar_count AS barCount, action_count AS actionCount, series.checksum AS checksum`;

export function seriesFromRow({ checksum, simulated, ...row }: RawSeriesRow): {
  series: SeriesRow;
  intact: boolean;
} {
  const series = { ...row, simulated: simulated === 1 };
  return { series, intact: seriesChecksum(series) === checksum };
}

/** CRC-32 of everything known about a series: a changed unit or adjustment is as wrong as a changed price. */
export function seriesChecksum(series: SeriesRow): number {
  const { id, symbol, name, kind, unit, source, adjustment, simulated } = series;
  const { fetchedAtMs, barCount, actionCount } = series;
  const identity = [id, symbol, name, kind, unit, source, adjustment, simulated];
  return crc32(JSON.stringify([...identity, fetchedAtMs, barCount, actionCount]));
}

/** The problem to throw when `what` of a series ("record", "2 bars") cannot be trusted or found. */
export function seriesDamaged(file: string, symbol: string, what: string): StoreProblem {
  return new StoreProblem('damaged', file, {
    message: `The ${what} of ${symbol} in ${basename(file)} cannot be read as written: the file is damaged. Remove ${symbol} and import its files again.`,
  });
}
