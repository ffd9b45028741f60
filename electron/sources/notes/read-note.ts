import { longestNote } from '#shared/domain/playbook/note-reading.ts';
import { FileRefused } from '../parsed-file.ts';
import { decodeText } from '../text/decode-text.ts';
import { htmlText } from './html-text.ts';
import { markdownText } from './markdown-text.ts';
import { noteLimits } from './note-limits.ts';
import type { NoteText } from './note-text.ts';
import { pdfText } from './pdf-text.ts';
import { recogniseFormat } from './recognise-format.ts';
import { tidyText } from './tidy-text.ts';

/** Files that people take for notes and that hold none in a form that is read, by their first bytes. */
const strangers: readonly (readonly [start: string, what: string])[] = [
  ['PK\u0003\u0004', 'a packed document or archive, such as .docx'],
  ['\u00d0\u00cf\u0011\u00e0', 'a document of an older office program'],
  ['{\\rtf', 'a document in Rich Text Format'],
  ['\u0089PNG', 'a picture'],
  ['\u00ff\u00d8\u00ff', 'a picture'],
  ['GIF8', 'a picture'],
];
const pdfMark = '%PDF-';
const pdfMarkWithin = 1024;

/**
 * A note's words from the bytes of a file: PDF, HTML, Markdown or plain text in UTF-8, UTF-16 or Windows-1252, recognised by
 * its content, whatever its name says.
 * @throws FileRefused, with a sentence, for a file that is empty, without text, too large, protected, broken or of another kind
 */
export async function readNote(bytes: Uint8Array, fileName: string): Promise<NoteText> {
  const head = Buffer.from(bytes.subarray(0, pdfMarkWithin)).toString('latin1');
  const isPdf = head.includes(pdfMark);
  const most = isPdf ? noteLimits.pdfBytes : noteLimits.textBytes;
  if (bytes.length > most)
    throw new FileRefused(
      `${fileName} has ${(bytes.length / 1e6).toFixed(1)} MB; a note may have ${most / 1e6} MB. Save the part you need.`,
    );
  if (isPdf) return finish('pdf', await pdfText(bytes, fileName), fileName);
  const stranger = strangers.find(([start]) => head.startsWith(start));
  if (stranger)
    throw new FileRefused(
      `${fileName} is ${stranger[1]}. Save it as PDF or text, or copy its text and paste it.`,
    );
  const { bytes: utf8 } = decodeText(bytes, fileName);
  return readNoteText(Buffer.from(utf8.buffer, utf8.byteOffset, utf8.byteLength).toString('utf8'), fileName);
}

/**
 * A note's words from text that was pasted or typed: HTML, Markdown or plain.
 * @param name how sentences call it
 * @throws FileRefused, with a sentence, when nothing is left of it or it is too long
 */
export function readNoteText(text: string, name = 'The note'): NoteText {
  if (text.length > noteLimits.textBytes)
    throw new FileRefused(`${name} holds more than ${noteLimits.textBytes} characters; divide it.`);
  const format = recogniseFormat(text);
  if (format === 'html') return finish(format, htmlText(text, name), name);
  return finish(format, format === 'markdown' ? markdownText(text) : text, name);
}

function finish(format: NoteText['format'], raw: string, fileName: string): NoteText {
  const text = tidyText(raw);
  if (text === '') throw new FileRefused(`${fileName} holds no text.`);
  if (text.length > longestNote)
    throw new FileRefused(
      `${fileName} holds ${text.length} characters; a note may hold ${longestNote}. Divide it.`,
    );
  return { format, text };
}
