import type { ParseOptions } from '../parsed-file.ts';
import { makePoll, readRecords, skipLines } from '../text/read-records.ts';
import type { Separator } from '../text/split-line.ts';
import type { Recognition } from './layout.ts';
import type { RowCheck } from './row-check.ts';
import { type CellStyle, RowReader } from './row-reader.ts';

const lineFeed = 10;

/**
 * Reads the data rows of a recognised file from its bytes: cells parted by commas, dates that start with the year, decimal points.
 * @returns false when a cell is quoted: the rows taken so far are then worthless and {@link readStyledRows} has to read the file
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

/** Reads the data rows of a recognised file in any style: quoted cells, other separators, dates and figures. */
export function readStyledRows(
  bytes: Uint8Array,
  recognition: Recognition,
  separator: Separator,
  style: CellStyle,
  check: RowCheck,
  options: ParseOptions,
): void {
  const row = new RowReader(recognition);
  const take = (cells: readonly string[], line: number): void => {
    row.readCells(cells, style);
    check.take(row, line);
  };
  readRecords(bytes, recognition.headerLines, separator, take, options);
}
