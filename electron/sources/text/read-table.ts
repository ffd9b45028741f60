import { FileRefused, type ParseOptions } from '../parsed-file.ts';
import { readRecords } from './read-records.ts';
import type { Separator } from './split-line.ts';

/** One record of a small table and the line on which it ends. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

const mostRows = 2_000_000;

/**
 * All records of a table after its first lines, cells trimmed. For tables that are small by nature; a file of prices is streamed.
 * @throws FileRefused for more than two million records
 */
export function readTable(
  bytes: Uint8Array,
  headerLines: number,
  separator: Separator,
  options: ParseOptions,
): TableRow[] {
  const rows: TableRow[] = [];
  const take = (cells: readonly string[], line: number): void => {
    if (rows.length === mostRows)
      throw new FileRefused(`${options.fileName} has more than ${mostRows} rows; divide it.`, line);
    rows.push({ line, cells: cells.map((cell) => cell.trim()) });
  };
  readRecords(bytes, headerLines, separator, take, options);
  return rows;
}
