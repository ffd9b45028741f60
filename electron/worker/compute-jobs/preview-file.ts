import { previewRows } from '#electron/sources/mapping/preview-rows.ts';
import { parseSeriesFile } from '#electron/sources/parse-series-file.ts';
import type { ComputeJobs } from '../compute-contract.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { fileOptions } from './file-options.ts';
import { readWholeFile } from './read-whole-file.ts';
import { summarizeFile } from './summarize-file.ts';

type Preview = ComputeJobs['file.preview'];

const rowsOfEachSeries = 8;

/** Reads a file as an import would, and shows what would be stored of it; of a table nobody knows, what a mapping needs. */
export function previewFile(
  _context: ComputeContext,
  input: Preview['input'],
  control: JobControl,
): Preview['output'] {
  const parsed = parseSeriesFile(readWholeFile(input.path, input.name), fileOptions(input, control));
  if (parsed.kind === 'unknown') return parsed;
  const { file } = parsed;
  return { kind: 'readable', file: summarizeFile(file), rows: previewRows(file, rowsOfEachSeries) };
}
