import type { SeriesUnit } from '#shared/domain/series.ts';
import type { FileHead } from '../csv/layout.ts';
import type { DateOrder } from '../text/written-day.ts';

/** A series of levels or flows: one figure a day. */
export interface LevelSeries {
  readonly symbol: string;
  readonly name: string;
  readonly kind: 'macro' | 'flow';
  readonly unit: SeriesUnit;
  /** Figures outside are mistakes. */
  readonly least: number;
  readonly most: number;
}

/** How to read a table of levels: a column of dates and either a column for each series, or one of symbols and one of figures. */
export interface LevelRecognition {
  readonly headerLines: number;
  readonly dateColumn: number;
  readonly series: readonly { readonly column: number; readonly series: LevelSeries }[];
  /** For figures of many symbols in one column: where the symbol stands and what its series is; null for text that is none. */
  readonly bySymbol: {
    readonly symbolColumn: number;
    readonly column: number;
    readonly seriesOf: (symbol: string) => LevelSeries | null;
  } | null;
  readonly columnNames: readonly string[];
  readonly usualOrder?: DateOrder;
  /** Dollars are turned into millions: always, never, or where the size of the figures shows that they are dollars. */
  readonly dollars: 'always' | 'never' | 'by size';
  readonly notes: readonly string[];
}

/** One vendor's way to write levels; each lives in its own file and is listed in `recognise-levels.ts`. */
export interface LevelLayout {
  readonly id: string;
  readonly name: string;
  /**
   * The reading plan when the head of the file has this layout's shape, else null.
   * @throws FileRefused when it has, but cannot be told what series it is
   */
  readonly recognise: (head: FileHead, symbol: string | undefined) => LevelRecognition | null;
}
