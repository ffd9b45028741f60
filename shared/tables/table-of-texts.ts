import { parseShown, type ShownCell } from './parse-shown.ts';
import type { ColumnKind, TableColumn, TableData } from './table-data.ts';

/** A table as it is read off the screen. */
export interface TableTexts extends Pick<TableData, 'title' | 'asOf' | 'source' | 'simulated'> {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Names that are taken get a number, and those without one the number of their column. */
function nameColumns(headings: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return headings.map((heading, index) => {
    const name = heading.slice(0, 76) || `Column ${index + 1}`;
    const count = (taken.get(name) ?? 0) + 1;
    taken.set(name, count);
    return count === 1 ? name : `${name} ${count}`;
  });
}

/** What most of a column's figures are; text where it holds none. */
function kindOf(cells: readonly ShownCell[]): ColumnKind {
  const counts = new Map<ColumnKind, number>();
  for (const { kind, value } of cells)
    if (value !== null && kind !== 'text') counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a);
  return most?.[0] ?? 'text';
}

/** The same as data: numbers as numbers, dates as dates; a cell unlike the rest of its column keeps its words. */
export function tableOfTexts({ headings, rows, ...about }: TableTexts): TableData {
  const names = nameColumns(headings);
  const cells = rows.map((row) => names.map((_, index) => parseShown(row[index] ?? '')));
  const columns = names.map((name, index): TableColumn => {
    const column = cells.map((row) => row[index] as ShownCell);
    const kind = kindOf(column);
    const alike = column.filter((cell) => cell.kind === kind);
    const decimals = alike.reduce((most, cell) => Math.max(most, cell.decimals), 0);
    return kind === 'text' || kind === 'date'
      ? { name, kind }
      : { name, kind, decimals: Math.min(10, decimals) };
  });
  return {
    ...about,
    columns,
    rows: cells.map((row, line) =>
      row.map(({ kind, value }, index) => {
        const wanted = columns[index]?.kind;
        return value === null || kind === wanted ? value : (rows[line]?.[index] ?? '').slice(0, 4000);
      }),
    ),
  };
}
