import { previewRows } from '#electron/sources/mapping/preview-rows.ts';
import { parseMarketFile } from '#electron/sources/parse-market-file.ts';
import type { ComputeJobs } from '../compute-contract.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { fileOptions } from './file-options.ts';
import { previewTable } from './preview-table.ts';
import { readChosenFile } from './read-chosen-file.ts';
import { summarizeFile } from './summarize-file.ts';

type Preview = ComputeJobs['file.preview'];

const rowsShown = 8;

/** Reads a file as an import would, and shows what would be stored of it; of a table nobody knows, what a mapping needs. */
export async function previewFile(
  context: ComputeContext,
  input: Preview['input'],
  control: JobControl,
): Promise<Preview['output']> {
  const bytes = await readChosenFile(context, input, control);
  const parsed = parseMarketFile(bytes, fileOptions(input, control));
  if (parsed.kind === 'unknown') return parsed;
  return {
    kind: 'readable',
    file: summarizeFile(parsed),
    rows: parsed.kind === 'series' ? previewRows(parsed.file, rowsShown) : [],
    table: previewTable(parsed, rowsShown),
  };
}
