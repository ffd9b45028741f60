import { createHash } from 'node:crypto';
import { maskTable } from '#shared/tables/mask-table.ts';
import { safeText } from '#shared/tables/safe-text.ts';
import type { TableCell, TableColumn, TableData } from '#shared/tables/table-data.ts';

/** A table ready to leave: masked where it must be, safe for any spreadsheet, with what is said beneath it. */
export interface SealedTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly TableCell[])[];
  /** Label and text of each line beneath the rows. */
  readonly footer: readonly (readonly [string, string])[];
  readonly hash: string;
}

/** The figures of the table as they leave, and what tells one table from another. */
export function sealTable(table: TableData, masked: boolean, appVersion: string): SealedTable {
  const { title, asOf, source, simulated, columns, rows } = masked ? maskTable(table) : table;
  const named = columns.map((column) => ({ ...column, name: safeText(column.name) }));
  const cells = rows.map((row) => row.map(safeCell));
  const hash = createHash('sha256')
    .update(JSON.stringify([named.map(({ name }) => name), cells]))
    .digest('hex');
  const footer = [
    ['Table', title],
    ...(asOf === null ? [] : [['As of', asOf] as const]),
    ['Source', source],
    ...(simulated ? [['Simulated', 'Simulated sample, not market data'] as const] : []),
    ...(masked ? [['Masked', 'Amounts, quantities and private words are hidden'] as const] : []),
    ['Made with', `Stopline ${appVersion}`],
    ['SHA-256', hash],
  ] as const;
  return {
    columns: named,
    rows: cells,
    footer: footer.map(([label, text]) => [label, safeText(text)]),
    hash,
  };
}

/** A gap is an empty cell, never a zero. */
function safeCell(cell: TableCell): TableCell {
  if (typeof cell === 'string') return safeText(cell);
  return typeof cell === 'number' && Number.isFinite(cell) ? cell : null;
}
