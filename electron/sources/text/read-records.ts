import { parse } from 'csv-parse/sync';
import { FileRefused, ParseCancelled, type ParseOptions } from '../parsed-file.ts';
import type { Separator } from './split-line.ts';

const pollBytes = 262144;
const blockBytes = 1048576;
/** No row anybody wrote on purpose is longer, in bytes. */
export const longestRecord = 1048576;
const lineFeed = 10;
const quotationMark = 34;

/** Reports progress and stops a cancelled file, every quarter of a megabyte. */
export function makePoll(total: number, options: ParseOptions): (position: number) => void {
  let next = 0;
  return (position) => {
    if (position < next) return;
    next = position + pollBytes;
    if (options.isCancelled?.()) throw new ParseCancelled(`The import of ${options.fileName} was cancelled.`);
    options.onProgress?.(position / total);
  };
}

/** Index of the first byte after the first `count` lines. */
export function skipLines(bytes: Uint8Array, count: number): number {
  let position = 0;
  for (let line = 0; line < count; line++) {
    const end = bytes.indexOf(lineFeed, position);
    if (end < 0) return bytes.length;
    position = end + 1;
  }
  return position;
}

type TakeRecord = (cells: readonly string[], line: number) => void;

function readUnquoted(
  bytes: Uint8Array,
  from: number,
  firstLine: number,
  separator: Separator,
  take: TakeRecord,
  options: ParseOptions,
): void {
  const poll = makePoll(bytes.length, options);
  const decoder = new TextDecoder();
  let line = firstLine;
  for (let position = from; position < bytes.length; ) {
    poll(position);
    const cut = bytes.lastIndexOf(lineFeed, Math.min(bytes.length, position + blockBytes) - 1);
    const end = cut < position ? bytes.indexOf(lineFeed, position) + 1 || bytes.length : cut + 1;
    if (end - position > longestRecord && cut < position) refuseLength(options.fileName, line);
    for (const text of decoder.decode(bytes.subarray(position, end)).split('\n', -1)) {
      const row = text.endsWith('\r') ? text.slice(0, -1) : text;
      if (row !== '') take(row.split(separator), line);
      line++;
    }
    // The part after a block's last line feed is empty and no line of its own.
    line--;
    position = end;
  }
}

function refuseLength(fileName: string, line: number): never {
  throw new FileRefused(`${fileName}: line ${line} is longer than ${longestRecord} bytes.`, line);
}

/**
 * Hands every record after the header lines to `take`, with the number of the line on which it ends; blank lines are skipped.
 * Cells are not trimmed. Text without quotation marks is split plainly, any other goes through a full CSV parser.
 * @throws FileRefused for a record over a megabyte or quotes that do not close; ParseCancelled
 */
export function readRecords(
  bytes: Uint8Array,
  headerLines: number,
  separator: Separator,
  take: TakeRecord,
  options: ParseOptions,
): void {
  const from = skipLines(bytes, headerLines);
  const body = bytes.subarray(from);
  if (!body.includes(quotationMark)) {
    return readUnquoted(bytes, from, headerLines + 1, separator, take, options);
  }
  const poll = makePoll(bytes.length, options);
  try {
    parse(body, {
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: longestRecord,
      on_record: (cells: string[], { bytes: position, lines }) => {
        poll(from + position);
        take(cells, headerLines + lines);
        return null;
      },
    });
  } catch (error) {
    if (error instanceof ParseCancelled || error instanceof FileRefused) throw error;
    const line = headerLines + ((error as { lines?: number }).lines ?? 1);
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileRefused(`${options.fileName}: the quoted text cannot be read (${reason}).`, line);
  }
}
