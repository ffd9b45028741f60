import { FileRefused, type ParsedFile, type ParseOptions } from '../parsed-file.ts';
import { noDay, readWrittenDay } from '../text/written-day.ts';
import { buildSeries } from './build-series.ts';
import { readCalendarDay } from './calendar-day.ts';
import { findCellStyle, type StyledColumns } from './find-cell-style.ts';
import type { FileHead, Layout, Recognition } from './layout.ts';
import type { OpenText } from './open-text.ts';
import { printableText } from './printable-text.ts';
import { readPlainRows, readStyledRows } from './read-rows.ts';
import { refuseUseless } from './refuse-useless.ts';
import { RejectionList } from './rejection-list.ts';
import { RowCheck } from './row-check.ts';
import type { CellStyle } from './row-reader.ts';
import { toParsedFile } from './to-parsed-file.ts';

const longestHeaderShown = 120;
const leastContradictions = 3;
const contradictionShare = 0.1;
/** A shorter row cannot hold a date and four prices. */
const shortestRow = 18;
const encoder = new TextEncoder();

function refuseLyingHeader(
  { contradictions, firstContradiction, collectors }: RowCheck,
  fileName: string,
  header: string,
  line: number,
): void {
  const priced = collectors.reduce((rows, { length }) => rows + length, contradictions);
  if (contradictions < leastContradictions || contradictions < contradictionShare * priced) return;
  throw new FileRefused(
    `${fileName}: the header "${header}" does not match the values: in ${contradictions} of ${priced} rows they contradict ` +
      `each other (${firstContradiction}), so the columns are in another order than the header says.`,
    line,
  );
}

/** Rows that fit into the rest of the file if all are as long as the first; a start, since the columns grow as needed. */
function estimateRows(bytes: Uint8Array, headerLines: number): number {
  let position = 0;
  for (let line = 0; line < headerLines; line++) position = bytes.indexOf(10, position) + 1;
  const rowLength = bytes.indexOf(10, position) + 1 - position;
  return Math.ceil((bytes.length - position) / Math.max(shortestRow, rowLength) / 0.95) + 1;
}

const specialFields = new Set(['date', 'symbol', 'period', 'ignored']);

function styledColumns({ columns, headerLines, usualOrder }: Recognition): StyledColumns {
  return {
    headerLines,
    dateColumn: columns.findIndex(({ field }) => field === 'date'),
    figureColumns: columns.flatMap(({ field }, index) => (specialFields.has(field) ? [] : [index])),
    usualOrder,
  };
}

/** True when the first rows show cells parted by commas and no date that needs more than the plain reader. */
function looksPlain({ separator, cells }: FileHead, { headerLines, columns }: Recognition): boolean {
  if (separator !== ',') return false;
  const column = columns.findIndex(({ field }) => field === 'date');
  const dates = cells.slice(headerLines).map((row) => row[column] ?? '');
  const plain = (text: string): boolean => {
    const cursor = { position: 0, unreadable: false, quoted: false };
    return readCalendarDay(encoder.encode(`${text.replaceAll('\n', ' ')}\n`), 0, cursor) !== noDay;
  };
  return (
    dates.some(plain) ||
    dates.every(
      (text) => readWrittenDay(text, 'month-first') === noDay && readWrittenDay(text, 'day-first') === noDay,
    )
  );
}

/**
 * Reads the rows of a file whose layout is known, with every hard check on.
 * @param style how its cells are written; found from all of them when left out
 * @throws FileRefused when the file as a whole cannot be trusted; ParseCancelled
 */
export function readPrices(
  { bytes, head, notes: textNotes }: OpenText,
  layout: Pick<Layout, 'id' | 'name'>,
  recognition: Recognition,
  options: ParseOptions,
  style?: CellStyle,
): ParsedFile {
  const { fileName, today } = options;
  const capacity = estimateRows(bytes, recognition.headerLines);
  let rejections = new RejectionList();
  let check = new RowCheck(recognition, rejections, today, capacity);
  const styleNotes: string[] = [];
  const plain = !style && looksPlain(head, recognition);
  if (!plain || !readPlainRows(bytes, recognition, check, options)) {
    rejections = new RejectionList();
    check = new RowCheck(recognition, rejections, today, capacity);
    const found = style
      ? { style, notes: [] }
      : findCellStyle(bytes, styledColumns(recognition), head.separator, options);
    styleNotes.push(...found.notes);
    readStyledRows(bytes, recognition, head.separator, found.style, check, options);
  }
  const header = head.lines[recognition.headerLines - 1] ?? head.lines[0];
  refuseLyingHeader(check, fileName, printableText(header, longestHeaderShown), recognition.headerLines);
  refuseUseless(check.dataRows, rejections, fileName);
  const { series, notes } = buildSeries(check.collectors, recognition, rejections, options);
  options.onProgress?.(1);
  const allNotes = [...textNotes, ...recognition.notes, ...styleNotes, ...notes];
  return toParsedFile(layout, { dataRows: check.dataRows, rejections, notes: allNotes, series });
}
