import type { MappedField } from '#shared/domain/mapped-fields.ts';
import type { Adjustment } from '#shared/domain/series.ts';
import type { Separator } from '../text/split-line.ts';
import type { DateOrder } from '../text/written-day.ts';

/** What one column of the file holds; `ticker` is the place of the symbol in `Recognition.tickers` for columns side by side. */
export interface ColumnRole {
  readonly field: MappedField | 'period';
  readonly ticker: number;
}

/** The start of a file: its first lines, split into trimmed, printable cells. */
export interface FileHead {
  readonly fileName: string;
  readonly separator: Separator;
  readonly lines: readonly string[];
  readonly cells: readonly (readonly string[])[];
}

/** How to read the rows of a recognised file. */
export interface Recognition {
  readonly headerLines: number;
  readonly columns: readonly ColumnRole[];
  /** Names of the columns as the file writes them, for messages. */
  readonly columnNames: readonly string[];
  /** Symbols named in the header, one for each set of columns side by side; null when the header names none. */
  readonly tickers: readonly string[] | null;
  readonly adjustment: Adjustment;
  readonly adjustmentEvidence: 'layout' | 'assumed';
  /** How this vendor writes `03/04/2024`, for a file whose dates fit both ways. */
  readonly usualOrder?: DateOrder;
  readonly notes: readonly string[];
}

/** One vendor's way to write price files; each lives in its own file and is listed in `known-layouts.ts`. */
export interface Layout {
  readonly id: string;
  readonly name: string;
  /** The reading plan when the head of the file has this layout's shape, else null. */
  readonly recognise: (head: FileHead) => Recognition | null;
}
