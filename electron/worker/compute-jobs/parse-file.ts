import { createHash } from 'node:crypto';
import { FileRefused } from '#electron/sources/parsed-file.ts';
import { parseSeriesFile } from '#electron/sources/parse-series-file.ts';
import { sendColumns } from '../columns-message.ts';
import type { ComputeJobs } from '../compute-contract.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { fileOptions } from './file-options.ts';
import { readChosenFile } from './read-chosen-file.ts';
import { summarizeFile } from './summarize-file.ts';

type ParseJob = ComputeJobs['file.parse'];

/** Reads and checks one file; its columns move to the store thread, which waits for them. */
export async function parseFile(
  context: ComputeContext,
  input: ParseJob['input'],
  control: JobControl,
): Promise<ParseJob['output']> {
  const bytes = await readChosenFile(context, input, control);
  control.progress('Reading', 0);
  const parsed = parseSeriesFile(bytes, fileOptions(input, control));
  if (parsed.kind === 'unknown') throw new FileRefused(parsed.unknown.message, 1);
  const { file, mappedKey = null } = parsed;
  const summary = summarizeFile(file);
  sendColumns(input.toStore, file);
  return { file: summary, sha256: createHash('sha256').update(bytes).digest('hex'), mappedKey };
}
