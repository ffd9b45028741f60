import { maskText } from '../domain/mask.ts';
import type { ColumnKind, TableData } from './table-data.ts';

const privateKinds: ReadonlySet<ColumnKind> = new Set(['own', 'dollars', 'quantity']);

/** The table with the mask over what is its owner's; empty cells stay empty. */
export function maskTable(table: TableData): TableData {
  const hidden = table.columns.map(({ kind }) => privateKinds.has(kind));
  return {
    ...table,
    columns: table.columns.map((column, index) => (hidden[index] ? { ...column, kind: 'text' } : column)),
    rows: table.rows.map((row) =>
      row.map((cell, index) => (hidden[index] && cell !== null && cell !== '' ? maskText : cell)),
    ),
  };
}
