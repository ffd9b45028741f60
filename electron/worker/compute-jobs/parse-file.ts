import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { FileRefused } from '#electron/sources/parsed-file.ts';
import { parsePriceFile } from '#electron/sources/csv/parse-price-file.ts';
import type { ComputeJobs } from '../compute-contract.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';

type ParseJob = ComputeJobs['file.parse'];

// Thirty years of daily bars are about 1 MB; this holds over 10 million bars.
const largestFileBytes = 1_000_000_000;

/** Reads and checks one file; its columns move to the asker. Writes nothing. */
export function parseFile(
  _context: ComputeContext,
  { path, name, symbol, today }: ParseJob['input'],
  control: JobControl,
): ParseJob['output'] {
  const bytes = readWhole(path, name);
  control.progress('Reading', 0);
  const file = parsePriceFile(bytes, {
    fileName: name,
    symbol: symbol ?? undefined,
    today,
    onProgress: (fraction) => control.progress('Reading', fraction),
    isCancelled: control.isCancelled,
  });
  for (const { bars } of file.series) for (const column of Object.values(bars)) control.handOver(column);
  return { file, sha256: createHash('sha256').update(bytes).digest('hex') };
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
