import { type BusinessDate, toBusinessDate } from '#shared/domain/business-date.ts';
import type { FileHead } from '../csv/layout.ts';
import type { OpenText } from '../csv/open-text.ts';
import type { ParseOptions } from '../parsed-file.ts';
import { noDay, readWrittenDay } from '../text/written-day.ts';
import type { ParsedPositions } from './parsed-positions.ts';

/** One broker's way to write positions. */
export interface PositionLayout {
  readonly id: string;
  readonly name: string;
  /** The reader when the head of the file has this layout's shape, else null. */
  readonly recognise: (head: FileHead) => ((text: OpenText, options: ParseOptions) => ParsedPositions) | null;
}

const written = /\d{4}[-/]\d{2}[-/]\d{2}|\d{1,2}\/\d{1,2}\/\d{4}|[A-Z][a-z]{2,8}[- ]\d{1,2},?[- ]\d{4}/g;

/** The last day that a line of text names; null when it names none. */
export function lastDayIn(text: string): BusinessDate | null {
  const days = (text.slice(0, 2000).match(written) ?? [])
    .map((found) => readWrittenDay(found, 'month-first'))
    .filter((day) => day !== noDay);
  const last = days.at(-1);
  return last === undefined ? null : toBusinessDate(last);
}
