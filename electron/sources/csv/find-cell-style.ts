import type { ParseOptions } from '../parsed-file.ts';
import { DateEvidence } from '../text/date-evidence.ts';
import { DecimalEvidence } from '../text/decimal-evidence.ts';
import { readRecords } from '../text/read-records.ts';
import type { Separator } from '../text/split-line.ts';
import type { DateOrder } from '../text/written-day.ts';
import type { CellStyle } from './row-reader.ts';

/** Where the dates and the figures of a table stand. */
export interface StyledColumns {
  readonly headerLines: number;
  readonly dateColumn: number;
  readonly figureColumns: readonly number[];
  /** The order of day and month where nothing tells; without it, days first in a file of decimal commas. */
  readonly usualOrder?: DateOrder | undefined;
}

/** The style that all dates and figures of a file together show, and sentences for what they leave open. */
export function findCellStyle(
  bytes: Uint8Array,
  { headerLines, dateColumn, figureColumns, usualOrder }: StyledColumns,
  separator: Separator,
  options: ParseOptions,
): { style: CellStyle; notes: string[] } {
  const dates = new DateEvidence(options.today);
  const figures = new DecimalEvidence();
  const look = (cells: readonly string[]): void => {
    dates.add(cells[dateColumn] ?? '');
    for (const column of figureColumns) figures.add(cells[column] ?? '');
  };
  // The rows are read a second time, which then tells the progress.
  const { onProgress: _, ...quiet } = options;
  readRecords(bytes, headerLines, separator, look, quiet);
  const decimal = figures.resolve(separator === ';' ? ',' : '.');
  const date = dates.resolve(usualOrder ?? (decimal.mark === ',' ? 'day-first' : 'month-first'));
  return {
    style: { order: date.order, decimalMark: decimal.mark },
    notes: [date.note, decimal.note].filter((note) => note !== null),
  };
}
