import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatedColumn } from '#electron/analytics/statistics/join-days.ts';
import { dayOf } from './bars.ts';
import { realDataFolder } from '../fixtures-real-data.ts';

/** A column of a real data file by its header name, e.g. `prices/IWM.csv`, `AdjClose`; what is no number is a gap. */
export function readSeries(file: string, field: string): DatedColumn {
  const [header, ...rows] = readFileSync(join(realDataFolder, file), 'utf8').trim().split('\n');
  const at = header.trim().split(',').indexOf(field);
  if (at < 0) throw new RangeError(`${file} has no column ${field}`);
  const cells = rows.map((row) => row.trim().split(','));
  return {
    day: Int32Array.from(cells, ([date]) => dayOf(date)),
    values: Float64Array.from(cells, (row) => Number.parseFloat(row[at])),
  };
}

/** The bars of a series between two dates, both included. */
export function between(series: DatedColumn, from: string, to: string): DatedColumn {
  const first = series.day.findIndex((day) => day >= dayOf(from));
  const last = series.day.findLastIndex((day) => day <= dayOf(to));
  return { day: series.day.subarray(first, last + 1), values: series.values.subarray(first, last + 1) };
}
