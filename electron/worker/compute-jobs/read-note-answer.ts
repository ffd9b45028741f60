import { createHash } from 'node:crypto';
import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import { longestNote } from '#shared/domain/playbook/note-reading.ts';
import type { NoteFormat } from '#shared/domain/playbook/playbook.ts';
import { findNoteDate } from '#electron/notes/find-note-date.ts';
import { findTitle } from '#electron/notes/find-title.ts';
import { readNote } from '#electron/notes/read-note.ts';
import { listSeries } from '#electron/db/queries/list-series.ts';
import { FileRefused } from '#electron/sources/parsed-file.ts';
import { decodeText } from '#electron/sources/text/decode-text.ts';
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
      ? { format: 'text' as NoteFormat, text: source.text }
      : textOf(await readChosenFile(context, source.file, control), name);
  if (text.length > longestNote)
    throw new FileRefused(
      `${name} has ${text.length} characters of text; the longest note that is read has ${longestNote}.`,
    );
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

function textOf(bytes: Uint8Array, name: string): { format: NoteFormat; text: string } {
  return { format: 'text', text: Buffer.from(decodeText(bytes, name).bytes).toString('utf8') };
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
