import { createHash } from 'node:crypto';
import { FileRefused } from '#electron/sources/parsed-file.ts';
import { parseMarketFile } from '#electron/sources/parse-market-file.ts';
import type { ComputeJobs } from '../compute-contract.ts';
import { sendFile } from '../file-message.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { fileOptions } from './file-options.ts';
import { readChosenFile } from './read-chosen-file.ts';
import { summarizeFile } from './summarize-file.ts';

type ParseJob = ComputeJobs['file.parse'];

/** Reads and checks one file; what it holds moves to the store thread, which waits for it. */
export async function parseFile(
  context: ComputeContext,
  input: ParseJob['input'],
  control: JobControl,
): Promise<ParseJob['output']> {
  const bytes = await readChosenFile(context, input, control);
  control.progress('Reading', 0);
  const parsed = parseMarketFile(bytes, fileOptions(input, control));
  if (parsed.kind === 'unknown') throw new FileRefused(parsed.unknown.message, 1);
  const summary = summarizeFile(parsed);
  sendFile(input.toStore, parsed);
  const mappedKey = parsed.kind === 'series' ? (parsed.mappedKey ?? null) : null;
  return { file: summary, sha256: createHash('sha256').update(bytes).digest('hex'), mappedKey };
}
