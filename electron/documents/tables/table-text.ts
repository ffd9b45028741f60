import type { TableCell } from '#shared/tables/table-data.ts';
import type { SealedTable } from './sealed-table.ts';

const quoted = (text: string): string => (/[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const written = (cell: TableCell): string => (cell === null ? '' : String(cell));

/** Separated by commas, with the header in the first line and, after an empty one, what is said of the table. */
export function commaSeparated(table: SealedTable): string {
  return linesOf(table, ',', quoted, '\r\n');
}

/** Separated by tabs, as a spreadsheet takes it from the clipboard; safe text holds none. */
export function tabSeparated(table: SealedTable): string {
  return linesOf(table, '\t', (text) => text, '\n');
}

function linesOf(
  { columns, rows, footer }: SealedTable,
  separator: string,
  quote: (text: string) => string,
  lineEnd: string,
): string {
  const line = (cells: readonly TableCell[]): string =>
    cells.map((cell) => quote(written(cell))).join(separator) + lineEnd;
  return [line(columns.map(({ name }) => name)), ...rows.map(line), lineEnd, ...footer.map(line)].join('');
}
