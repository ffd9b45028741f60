import { longestNote } from '#shared/domain/playbook/note-reading.ts';
import { FileRefused } from '../parsed-file.ts';
import { noteLimits } from './note-limits.ts';
import { type PdfRun, pdfLines, withoutRunningLines } from './pdf-lines.ts';
import { unpackedPdfBytes } from './pdf-streams.ts';
import { passStrayPdfFaults } from './stray-pdf-faults.ts';

type PdfDocument = Awaited<ReturnType<typeof import('unpdf/pdfjs').getDocument>['promise']>;

/**
 * The words of a PDF: the lines of its pages in reading order, without running heads and page numbers.
 * @throws FileRefused, with a sentence, for a file that is protected by a password, broken, without text (scanned), or too large
 */
export async function pdfText(bytes: Uint8Array, fileName: string): Promise<string> {
  const most = noteLimits.pdfUnpackedBytes;
  if (unpackedPdfBytes(bytes, most) > most)
    throw new FileRefused(
      `${fileName} unpacks to more than ${most / 1e6} MB, which no note does. Nothing of it is read.`,
    );
  // Loaded when the first PDF comes: it is the largest part of the worker.
  const { getDocument } = await import('unpdf/pdfjs');
  passStrayPdfFaults();
  // A copy, for the reader takes the bytes away.
  const loading = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    return await readPages(await loading.promise, fileName);
  } catch (error) {
    return refuseBroken(error, fileName);
  } finally {
    await loading.destroy();
  }
}

function refuseBroken(error: unknown, fileName: string): never {
  if (error instanceof FileRefused) throw error;
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  if (name === 'PasswordException')
    throw new FileRefused(
      `${fileName} is protected by a password. Save a copy without one, or copy its text and paste it.`,
    );
  throw new FileRefused(
    `${fileName} is a broken PDF and cannot be read (${message.replace(/\.$/, '').slice(0, 200)}). Save it again, or copy its text and paste it.`,
  );
}

async function readPages(document: PdfDocument, fileName: string): Promise<string> {
  if (document.numPages > noteLimits.pdfPages)
    throw new FileRefused(
      `${fileName} has ${document.numPages} pages; a note may have ${noteLimits.pdfPages}. Save the pages you need.`,
    );
  const deadlineMs = performance.now() + noteLimits.pdfMs;
  const pages: string[][] = [];
  let length = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const runs = await readRuns(page.streamTextContent(), longestNote - length, deadlineMs, fileName);
    page.cleanup();
    const lines = pdfLines(runs);
    length += lines.join('\n').length;
    pages.push(lines);
  }
  if (length === 0)
    throw new FileRefused(
      `${fileName} holds no text on its ${document.numPages === 1 ? 'page' : `${document.numPages} pages`}: it is scanned or drawn. Let a text recognition read it first, or paste the text.`,
    );
  return withoutRunningLines(pages)
    .map((lines) => lines.join('\n'))
    .join('\n');
}

/** The runs of one page, taken piece by piece so that a page without end is left in time. */
async function readRuns(
  stream: ReadableStream<unknown>,
  longest: number,
  deadlineMs: number,
  fileName: string,
): Promise<PdfRun[]> {
  const runs: PdfRun[] = [];
  const reader = stream.getReader() as ReadableStreamDefaultReader<{ readonly items: readonly PdfRun[] }>;
  let length = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    for (const run of piece.value.items) {
      // Marks of the document's structure come between the runs.
      if (typeof run.str !== 'string') continue;
      runs.push(run);
      length += run.str.length;
    }
    const late = performance.now() > deadlineMs;
    if (!late && length <= longest && runs.length <= longestNote) continue;
    await reader.cancel(new Error('enough'));
    throw new FileRefused(
      late
        ? `${fileName} takes longer than ${noteLimits.pdfMs / 1000} seconds to read and was given up.`
        : `${fileName} holds more than ${longestNote} characters; divide it.`,
    );
  }
  return runs;
}
