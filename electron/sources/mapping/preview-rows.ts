import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import { barFields } from '#shared/domain/bar-columns.ts';
import type { ParsedFile } from '../parsed-file.ts';

/** A bar as it will be stored; null is a gap. */
export interface PreviewRow {
  readonly symbol: string;
  readonly date: BusinessDate;
  readonly open: number | null;
  readonly high: number | null;
  readonly low: number | null;
  readonly close: number | null;
  readonly volume: number | null;
}

/** The first rows of each series as they are read, for a person to check before anything is stored. */
export function previewRows({ series }: ParsedFile, rowsEach: number): PreviewRow[] {
  return series.flatMap(({ symbol, bars }) =>
    Array.from({ length: Math.min(rowsEach, bars.day.length) }, (_, index) => {
      const cells = barFields.map((field) => [field, orNull(bars[field][index])] as const);
      return { symbol, date: toBusinessDate(bars.day[index]), ...Object.fromEntries(cells) } as PreviewRow;
    }),
  );
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
