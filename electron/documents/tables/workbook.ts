import type { Cell, Row } from 'write-excel-file/node';
import { parseBusinessDate, toDayNumber } from '#shared/domain/business-date.ts';
import type { TableCell, TableColumn } from '#shared/tables/table-data.ts';
import type { SealedTable } from './sealed-table.ts';

const dayMs = 86_400_000;
/** Widest a column is made, in characters. */
const widest = 48;

function formatOf({ kind, decimals }: TableColumn): string {
  const places = (usual: number): string => {
    const count = decimals ?? usual;
    return count === 0 ? '' : `.${'0'.repeat(count)}`;
  };
  switch (kind) {
    case 'fraction':
      return `0${places(2)}%`;
    case 'dollars':
      return `"$"#,##0${places(2)};-"$"#,##0${places(2)}`;
    case 'quantity':
      return `#,##0${places(0)}`;
    default:
      return `#,##0${places(2)}`;
  }
}

function cellOf(value: TableCell, column: TableColumn): Cell {
  if (value === null) return null;
  if (typeof value === 'number') return { value, type: Number, format: formatOf(column) };
  const date = column.kind === 'date' ? parseBusinessDate(value) : null;
  if (date === null) return { value, type: String };
  // A day number is days since 1970, and a workbook's date has no zone.
  return { value: new Date(toDayNumber(date) * dayMs), type: Date, format: 'yyyy-mm-dd' };
}

const widthOf = (name: string, cells: readonly TableCell[]): number =>
  Math.min(
    widest,
    3 + Math.max(name.length, ...cells.map((cell) => (cell === null ? 0 : String(cell).length))),
  );

/** A workbook of one sheet: numbers as numbers with their format, dates as dates, the first row kept in sight. */
export async function workbook({ columns, rows, footer }: SealedTable, title: string): Promise<Buffer> {
  const { default: writeWorkbook } = await import('write-excel-file/node');
  const header: Row = columns.map(({ name, kind }) => ({
    value: name,
    type: String,
    fontWeight: 'bold',
    align: kind === 'text' || kind === 'own' || kind === 'date' ? 'left' : 'right',
  }));
  const body: Row[] = rows.map((row) =>
    row.map((cell, index) => cellOf(cell, columns[index] as TableColumn)),
  );
  const foot: Row[] = footer.map((line) => line.map((value) => ({ value, type: String, color: '#515c6b' })));
  return writeWorkbook([header, ...body, [], ...foot], {
    sheet: sheetName(title),
    stickyRowsCount: 1,
    columns: columns.map(({ name }, index) => ({
      width: widthOf(
        name,
        rows.slice(0, 500).map((row) => row[index] ?? null),
      ),
    })),
  }).toBuffer();
}

/** A title without what a sheet's name may not hold. */
const sheetName = (title: string): string =>
  title
    .replaceAll(/[[\]:*?/\\']/g, ' ')
    .trim()
    .slice(0, 31) || 'Table';
