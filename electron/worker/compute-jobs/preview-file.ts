import { previewRows } from '#electron/sources/mapping/preview-rows.ts';
import { parseSeriesFile } from '#electron/sources/parse-series-file.ts';
import type { ComputeJobs } from '../compute-contract.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { fileOptions } from './file-options.ts';
import { readChosenFile } from './read-chosen-file.ts';
import { summarizeFile } from './summarize-file.ts';

type Preview = ComputeJobs['file.preview'];

const rowsOfEachSeries = 8;

/** Reads a file as an import would, and shows what would be stored of it; of a table nobody knows, what a mapping needs. */
export async function previewFile(
  context: ComputeContext,
  input: Preview['input'],
  control: JobControl,
): Promise<Preview['output']> {
  const bytes = await readChosenFile(context, input, control);
  const parsed = parseSeriesFile(bytes, fileOptions(input, control));
  if (parsed.kind === 'unknown') return parsed;
  const { file } = parsed;
  return { kind: 'readable', file: summarizeFile(file), rows: previewRows(file, rowsOfEachSeries) };
}
