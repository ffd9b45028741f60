import type { BarColumns } from '#shared/domain/bar-columns.ts';
import { findCellStyle } from '../csv/find-cell-style.ts';
import type { OpenText } from '../csv/open-text.ts';
import { orderRows } from '../csv/order-rows.ts';
import { refuseUseless } from '../csv/refuse-useless.ts';
import { RejectionList } from '../csv/rejection-list.ts';
import type { CellStyle } from '../csv/row-reader.ts';
import { toParsedFile } from '../csv/to-parsed-file.ts';
import type { ParsedFile, ParsedSeries, ParseOptions } from '../parsed-file.ts';
import { readRecords } from '../text/read-records.ts';
import { type CollectedLevels, dollarsPerMillion, LevelCheck } from './level-check.ts';
import type { LevelLayout, LevelRecognition, LevelSeries } from './level-layout.ts';

/** Flows of this size are dollars: no fund moves a hundred billion in a day. */
const dollarSize = 100_000;

/**
 * Reads a table of levels or flows whose layout is known. Rows are counted once for each series that has a figure in them;
 * days without an observation are gaps, told in the notes, and neither accepted nor rejected.
 * @param known how its cells are written; found from all of them when left out
 * @throws FileRefused when nothing in it can be used; ParseCancelled
 */
export function readLevels(
  { bytes, head, notes: textNotes }: OpenText,
  layout: Pick<LevelLayout, 'id' | 'name'>,
  recognition: LevelRecognition,
  options: ParseOptions,
  known?: CellStyle,
): ParsedFile {
  const { headerLines, dateColumn, series: columns, bySymbol, usualOrder } = recognition;
  const figureColumns = bySymbol ? [bySymbol.column] : columns.map(({ column }) => column);
  const { style, notes: styleNotes } = known
    ? { style: known, notes: [] }
    : findCellStyle(bytes, { headerLines, dateColumn, figureColumns, usualOrder }, head.separator, options);
  const rejections = new RejectionList();
  const check = new LevelCheck(recognition, style, options.today, rejections);
  readRecords(bytes, headerLines, head.separator, (cells, line) => check.take(cells, line), options);
  const notes: string[] = [];
  const series = [...check.collected.values()].flatMap((levels) =>
    buildLevels(levels, recognition.dollars, rejections, notes),
  );
  refuseUseless(check.dataRows, rejections, options.fileName);
  options.onProgress?.(1);
  const allNotes = [...textNotes, ...recognition.notes, ...styleNotes, ...notes];
  return toParsedFile(layout, { dataRows: check.dataRows, rejections, notes: allNotes, series });
}

function buildLevels(
  { series, rows, gaps }: CollectedLevels,
  dollars: LevelRecognition['dollars'],
  rejections: RejectionList,
  notes: string[],
): ParsedSeries[] {
  const { symbol, name, kind, unit } = series;
  if (gaps > 0) notes.push(`${symbol}: ${gaps} days without an observation are gaps.`);
  const scale = findScale(rows.column('close')?.subarray(0, rows.length), series, dollars, notes);
  const { day, column } = orderRows(rows, rejections);
  if (day.length === 0) return [];
  const empty = (): Float64Array => new Float64Array(day.length).fill(Number.NaN);
  const bars: BarColumns = {
    day,
    open: empty(),
    high: empty(),
    low: empty(),
    close: Float64Array.from(column('close') ?? empty(), (value) => value / scale),
    volume: empty(),
  };
  return [{ symbol, name, kind, unit, adjustment: 'none', adjustmentEvidence: 'layout', bars, actions: [] }];
}

function findScale(
  values: Float64Array | undefined,
  { symbol }: LevelSeries,
  dollars: LevelRecognition['dollars'],
  notes: string[],
): number {
  if (dollars === 'never') return 1;
  const large = values?.some((value) => Math.abs(value) >= dollarSize) ?? false;
  const scaled = dollars === 'always' || large;
  if (dollars === 'by size')
    notes.push(
      scaled
        ? `${symbol}: the file does not say its unit; figures of this size are dollars and were turned into millions.`
        : `${symbol}: the file does not say its unit; its figures are taken as millions of dollars.`,
    );
  return scaled ? dollarsPerMillion : 1;
}
