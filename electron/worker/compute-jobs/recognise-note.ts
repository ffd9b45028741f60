import { looksLikeNote } from '#electron/sources/notes/looks-like-note.ts';
import { FileRefused } from '#electron/sources/parsed-file.ts';
import type { ComputeJobs } from '../compute-contract.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { readChosenFile } from './read-chosen-file.ts';

type RecogniseJob = ComputeJobs['note.recognise'];

/** Whether a file is a note. One that cannot be read is none: whoever reads it as data says why it cannot. */
export async function recogniseNote(
  context: ComputeContext,
  { file, today }: RecogniseJob['input'],
  control: JobControl,
): Promise<RecogniseJob['output']> {
  try {
    const bytes = await readChosenFile(context, file, control);
    return { isNote: looksLikeNote(bytes, file.name, today) };
  } catch (error) {
    if (error instanceof FileRefused) return { isNote: false };
    throw error;
  }
}
