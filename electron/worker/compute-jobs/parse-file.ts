import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { FileRefused, type ParsedSeries } from '#electron/sources/parsed-file.ts';
import { parseSeriesFile } from '#electron/sources/parse-series-file.ts';
import { sendColumns } from '../columns-message.ts';
import type { ComputeJobs, ParsedSummary } from '../compute-contract.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';

type ParseJob = ComputeJobs['file.parse'];

// Thirty years of daily bars are about 1 MB; this holds over 10 million bars.
const largestFileBytes = 1_000_000_000;

/** Reads and checks one file; its columns move to the store thread, if one waits for them. Writes nothing. */
export function parseFile(
  _context: ComputeContext,
  { path, name, symbol, today, toStore }: ParseJob['input'],
  control: JobControl,
): ParseJob['output'] {
  const bytes = readWhole(path, name);
  control.progress('Reading', 0);
  const file = parseSeriesFile(bytes, {
    fileName: name,
    symbol: symbol ?? undefined,
    today,
    onProgress: (fraction) => control.progress('Reading', fraction),
    isCancelled: control.isCancelled,
  });
  const summary = { ...file, series: file.series.map(summarize) };
  if (toStore) sendColumns(toStore, file);
  return { file: summary, sha256: createHash('sha256').update(bytes).digest('hex') };
}

function summarize({ symbol, adjustment, bars: { day } }: ParsedSeries): ParsedSummary['series'][number] {
  const [first, last] = day.length === 0 ? [null, null] : [day[0], day[day.length - 1]];
  return {
    symbol,
    adjustment,
    bars: day.length,
    first: first === null ? null : toBusinessDate(first),
    last: last === null ? null : toBusinessDate(last),
  };
}

function readWhole(path: string, name: string): Uint8Array {
  const status = statSync(path, { throwIfNoEntry: false });
  if (!status) throw new FileRefused(`${name} is no longer there.`);
  if (!status.isFile()) throw new FileRefused(`${name} is not a file.`);
  if (status.size > largestFileBytes) {
    throw new FileRefused(
      `${name} has ${status.size} bytes; the largest file read at once is ${largestFileBytes}.`,
    );
  }
  try {
    return readFileSync(path);
  } catch {
    throw new FileRefused(`${name} cannot be read. Check that you may open it.`);
  }
}
