import { createHash } from 'node:crypto';
import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import { findNoteDate } from '#electron/notes/find-note-date.ts';
import { findTitle } from '#electron/notes/find-title.ts';
import { readNote } from '#electron/notes/read-note.ts';
import { listSeries } from '#electron/db/queries/series/list-series.ts';
import { readNote as readNoteFile, readNoteText } from '#electron/sources/notes/read-note.ts';
import type { ComputeJobs } from '../compute-contract.ts';
import type { JobControl } from '../protocol.ts';
import type { ComputeContext } from './compute-context.ts';
import { readChosenFile } from './read-chosen-file.ts';

type NoteJob = ComputeJobs['note.read'];
type Day = Pick<NoteJob['output'], 'asOf' | 'asOfFrom'>;

/** Reads a pasted note or a chosen file: text, its hash, the day it speaks of, and what was understood. */
export async function readNoteAnswer(
  context: ComputeContext,
  { source, asOf, today }: NoteJob['input'],
  control: JobControl,
): Promise<NoteJob['output']> {
  const name = source.kind === 'text' ? '' : source.file.name;
  const { format, text } =
    source.kind === 'text'
      ? readNoteText(source.text)
      : await readNoteFile(await readChosenFile(context, source.file, control), name);
  const day = dayOf(context, text, asOf, today);
  return {
    name,
    format,
    title: findTitle(text),
    textHash: createHash('sha256').update(text).digest('hex'),
    ...day,
    reading: readNote(text, { asOf: day.asOf }),
  };
}

/** An as-of date holds everything, so a note that says it is younger is read as of that date. */
function dayOf(context: ComputeContext, text: string, asOf: BusinessDate | null, today: number): Day {
  const stated = findNoteDate(text);
  if (stated && (asOf === null || stated <= asOf)) return { asOf: stated, asOfFrom: 'note' };
  if (asOf !== null) return { asOf, asOfFrom: 'asked' };
  const last = listSeries(context.cache()).reduce<BusinessDate | null>(
    (latest, series) => (latest === null || series.last > latest ? series.last : latest),
    null,
  );
  return last === null
    ? { asOf: toBusinessDate(today), asOfFrom: 'today' }
    : { asOf: last, asOfFrom: 'data' };
}
