import { parse } from 'csv-parse/sync';
import { FileRefused, ParseCancelled, type ParseOptions } from '../parsed-file.ts';
import type { Recognition } from './layout.ts';
import type { RowCheck } from './row-check.ts';
import { RowReader } from './row-reader.ts';

const pollBytes = 262144;
const longestRecord = 1048576;
const lineFeed = 10;
const encoder = new TextEncoder();

/** Reports progress and stops a cancelled file, every quarter of a megabyte. */
function makePoll(total: number, options: ParseOptions): (position: number) => void {
  let next = 0;
  return (position) => {
    if (position < next) return;
    next = position + pollBytes;
    if (options.isCancelled?.()) throw new ParseCancelled(`The import of ${options.fileName} was cancelled.`);
    options.onProgress?.(position / total);
  };
}

/** Index of the first byte after the header lines. */
function skipLines(bytes: Uint8Array, count: number): number {
  let position = 0;
  for (let line = 0; line < count; line++) {
    const end = bytes.indexOf(lineFeed, position);
    if (end < 0) return bytes.length;
    position = end + 1;
  }
  return position;
}

/**
 * Reads the data rows of a recognised file from its bytes.
 * @returns false when a cell is quoted: the rows taken so far are then worthless and {@link readQuotedRows} has to read the file
 */
export function readPlainRows(
  bytes: Uint8Array,
  recognition: Recognition,
  check: RowCheck,
  options: ParseOptions,
): boolean {
  const poll = makePoll(bytes.length, options);
  const row = new RowReader(recognition);
  const { cursor } = row;
  const start = skipLines(bytes, recognition.headerLines);
  let line = recognition.headerLines + 1;
  const readRange = (range: Uint8Array, from: number, to: number, offset: number): boolean => {
    for (let position = from; position < to; line++) {
      poll(position + offset);
      const first = range[position];
      if (first === lineFeed) position++;
      else if (first === 13 && range[position + 1] === lineFeed) position += 2;
      else {
        position = row.read(range, position);
        if (cursor.quoted) return false;
        check.take(row, line);
      }
    }
    return true;
  };
  // Every cell reader relies on a line feed at the end of what it reads, so a last line without one is read from a copy.
  const complete = Math.max(start, bytes.lastIndexOf(lineFeed) + 1);
  const lastLine = new Uint8Array(bytes.length - complete + 1);
  lastLine.set(bytes.subarray(complete));
  lastLine[lastLine.length - 1] = lineFeed;
  return readRange(bytes, start, complete, 0) && readRange(lastLine, 0, lastLine.length - 1, complete);
}

/** Reads the data rows of a recognised file that quotes cells, with a full CSV parser in front of the same row reader. */
export function readQuotedRows(
  bytes: Uint8Array,
  recognition: Recognition,
  check: RowCheck,
  options: ParseOptions,
): void {
  const poll = makePoll(bytes.length, options);
  const row = new RowReader(recognition);
  let record = 0;
  const take = (cells: string[], { bytes: position, lines }: { bytes: number; lines: number }): null => {
    poll(position);
    if (++record <= recognition.headerLines) return null;
    // What a comma or a quotation mark inside a cell stands for is unknown, so it becomes something no number or date holds.
    row.read(encoder.encode(`${cells.map((cell) => cell.replace(/[,"\r\n]/g, '·')).join()}\n`), 0);
    check.take(row, lines);
    return null;
  };
  try {
    parse(bytes, {
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: longestRecord,
      on_record: take,
    });
  } catch (error) {
    if (error instanceof ParseCancelled) throw error;
    const line = (error as { lines?: number }).lines ?? null;
    const reason = error instanceof Error ? error.message : String(error);
    throw new FileRefused(`${options.fileName}: the quoted text cannot be read (${reason}).`, line);
  }
}
