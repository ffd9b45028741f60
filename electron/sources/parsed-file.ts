import type { BarColumns } from '#shared/domain/bar-columns.ts';
import type { Adjustment, CorporateAction, SeriesKind, SeriesUnit } from '#shared/domain/series.ts';

/** A data row that was left out, with the place and the reason a person can act on. `line` counts from 1 in the file. */
export interface Rejection {
  readonly line: number;
  readonly field: string | null;
  readonly reason: string;
}

/** One series read from a file. Bars are sorted, one a day, and satisfy every hard check. */
export interface ParsedSeries {
  readonly symbol: string;
  readonly kind: SeriesKind;
  readonly adjustment: Adjustment;
  /** How the adjustment is known: from the layout, from the data, or assumed (then it is said in the notes). */
  readonly adjustmentEvidence: 'layout' | 'data' | 'assumed';
  /** Left out where the symbol alone tells: points for a known index, dollars for anything else with a price. */
  readonly unit?: SeriesUnit;
  /** Left out where the file names nothing but the symbol. */
  readonly name?: string;
  readonly bars: BarColumns;
  readonly actions: readonly CorporateAction[];
}

/** What a file gave: accepted + rejected = dataRows. */
export interface ParsedFile {
  readonly layout: string;
  readonly layoutName: string;
  readonly dataRows: number;
  readonly accepted: number;
  readonly rejected: number;
  /** The first rejections, at most {@link rejectionsKept}; `rejected` is the full count. */
  readonly rejections: readonly Rejection[];
  readonly notes: readonly string[];
  readonly series: readonly ParsedSeries[];
}

export const rejectionsKept = 1000;

/** A file that is not taken at all; the message names file, line and field. */
export class FileRefused extends Error {
  override readonly name = 'FileRefused';
  readonly line: number | null;
  readonly field: string | null;
  constructor(message: string, line: number | null = null, field: string | null = null) {
    super(message);
    this.line = line;
    this.field = field;
  }
}

export interface ParseOptions {
  /** For the sentences and for a symbol when the content names none. */
  readonly fileName: string;
  readonly symbol?: string | undefined;
  /** Bars after this day are in the future and rejected; days since 1970-01-01. */
  readonly today: number;
  /** Called with the fraction of bytes read, 0..1, every few hundred kilobytes. */
  readonly onProgress?: ((fraction: number) => void) | undefined;
  /** Polled at the same pace; true abandons the file by throwing {@link ParseCancelled}. */
  readonly isCancelled?: (() => boolean) | undefined;
}

export class ParseCancelled extends Error {
  override readonly name = 'ParseCancelled';
}
