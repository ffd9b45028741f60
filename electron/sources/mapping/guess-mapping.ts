import type { ColumnMapping } from '#shared/domain/column-mapping.ts';
import type { MappedField } from '#shared/domain/mapped-fields.ts';
import type { FileHead } from '../csv/layout.ts';
import { fieldOfColumn } from '../csv/map-columns.ts';
import { DateEvidence } from '../text/date-evidence.ts';
import { DecimalEvidence } from '../text/decimal-evidence.ts';
import { readFigure } from '../text/read-figure.ts';
import { noDay, numericDate, plainDay } from '../text/written-day.ts';

const mostColumns = 1000;
// Open, high, low and close under names nobody knows.
const pricesInRow = 4;
const isDate = (text: string): boolean => numericDate(text) !== null || plainDay(text) !== noDay;
const isFigure = (text: string): boolean =>
  [readFigure(text, '.'), readFigure(text, ',')].some((value) => value !== null && !Number.isNaN(value));

/** First line that holds a date and a figure and has no fewer cells than most; the line above is the header. */
function findFirstRow({ cells }: FileHead): number {
  const found = cells.findIndex(
    (row) => row.length > 1 && row.some(isDate) && row.filter(isFigure).length > 0,
  );
  return found < 0 ? Math.min(1, cells.length) : found;
}

/** What a mapping dialog starts from: the fields that names and values of the columns suggest. May lack what a mapping needs. */
export function guessMapping(head: FileHead, today: number): ColumnMapping {
  const headerLines = findFirstRow(head);
  const rows = head.cells.slice(headerLines).filter((row) => row.length > 1);
  const names = headerLines > 0 ? head.cells[headerLines - 1] : [];
  const width = Math.min(mostColumns, Math.max(2, ...rows.map((row) => row.length)));
  const taken = new Set<MappedField>();
  const claim = (field: MappedField): MappedField => {
    if (field === 'ignored' || taken.has(field)) return 'ignored';
    taken.add(field);
    return field;
  };
  const columns = Array.from(
    { length: width },
    (_, column): MappedField => claim(fieldOfColumn(names[column] ?? '') ?? 'ignored'),
  );
  const share = (column: number, test: (text: string) => boolean): number =>
    rows.filter((row) => test(row[column] ?? '')).length / Math.max(1, rows.length);
  if (!taken.has('date')) {
    const date = columns.findIndex((field, column) => field === 'ignored' && share(column, isDate) > 0.5);
    if (date >= 0) columns[date] = claim('date');
  }
  const figures = columns.flatMap((field, column) =>
    field === 'ignored' && share(column, isFigure) > 0.5 ? [column] : [],
  );
  if (!taken.has('close') && figures.length === 1) columns[figures[0]] = claim('close');
  const named = (['open', 'high', 'low', 'close'] as const).every((field) => taken.has(field));
  const prices = named || figures.length >= pricesInRow;
  const dates = new DateEvidence(today);
  const decimals = new DecimalEvidence();
  for (const row of rows)
    for (const [column, text] of row.entries()) {
      if (columns[column] === 'date') dates.add(text);
      else if (figures.includes(column) || !['ignored', 'symbol'].includes(columns[column]))
        decimals.add(text);
    }
  const decimalMark = decimals.resolve(head.separator === ';' ? ',' : '.').mark;
  return {
    kind: prices ? 'price' : 'macro',
    columns,
    headerLines,
    separator: head.separator,
    dateOrder: dates.resolve(decimalMark === ',' ? 'day-first' : 'month-first').order,
    decimalMark,
    unit: prices ? 'dollars' : 'points',
    adjustment: prices ? 'split' : 'none',
  };
}
