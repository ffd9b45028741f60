import type { ColumnRole, FileHead, Recognition } from './layout.ts';
import { ignoredColumnNotes, mapColumns } from './map-columns.ts';

/**
 * The first line, up to the 40th, whose cells name the columns of prices; null when there is none.
 * @param map the roles of a line's cells, or null when it is no such header
 */
export function findHeader(
  { cells }: FileHead,
  map: (names: readonly string[]) => ColumnRole[] | null = mapColumns,
): { line: number; names: readonly string[]; columns: ColumnRole[] } | null {
  for (const [line, names] of cells.entries()) {
    const columns = map(names);
    if (columns) return { line, names, columns };
  }
  return null;
}

/** The reading plan of a table under a header that was found; what the vendor is known to do comes on top. */
export function planTable(
  { line, names, columns }: NonNullable<ReturnType<typeof findHeader>>,
  known: Partial<Recognition> = {},
): Recognition {
  return {
    headerLines: line + 1,
    columns,
    columnNames: names,
    tickers: null,
    adjustment: 'split',
    adjustmentEvidence: 'assumed',
    notes: ignoredColumnNotes(names, columns),
    ...known,
  };
}

/** True when the header has a column of each of the names, in lower case. */
export function hasColumns(names: readonly string[], ...wanted: readonly string[]): boolean {
  const present = new Set(names.map((name) => name.toLowerCase()));
  return wanted.every((name) => present.has(name));
}
