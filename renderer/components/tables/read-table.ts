import { cellText } from './cell-text.ts';

export interface TableOnScreen {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly simulated: boolean;
}

/** Elements that are tables, in HTML, by their role, or lists whose first item holds the names of the columns. */
export const tableSelector =
  // A chart lays its panes out in a table of its own.
  ':is(table, [role="grid"], [role="table"], [data-table]):not([role="application"] *)';

/** A table as it stands on the screen: what is masked there is masked here. Detail rows that are folded away are left out. */
export function readTable(element: Element): TableOnScreen {
  const { head, body } = rowsOf(element);
  const rows = body.map((row) => spread(row));
  const width = Math.max(0, ...rows.map(({ length }) => length), ...head.map(({ length }) => length));
  const columns = Array.from({ length: width }, (_, column) => column)
    // Pictures and buttons alone say nothing that could be written.
    .filter((column) => rows.some((row) => (row[column] ?? '') !== ''));
  const headings = columns.map((column) => {
    const words = head.map((row) => row[column] ?? '');
    return words.filter((word, index) => word !== '' && word !== words[index - 1]).join(' ');
  });
  return {
    title: titleOf(element),
    headings,
    rows: rows.map((row) => columns.map((column) => row[column] ?? '')),
    simulated: /simulated/i.test(element.textContent ?? ''),
  };
}

function rowsOf(element: Element): { head: string[][]; body: Element[][] } {
  if (element instanceof HTMLTableElement) return htmlRows(element);
  return element.matches('[data-table]') ? listRows(element) : roleRows(element);
}

function listRows(list: Element): { head: string[][]; body: Element[][] } {
  const [names = [], ...rows] = [...list.children].map((item) => [...item.children]);
  return { head: [names.map(cellText)], body: rows.map((cells) => cells.slice(0, names.length)) };
}

function htmlRows(table: HTMLTableElement): { head: string[][]; body: Element[][] } {
  const headRows = [...(table.tHead?.rows ?? [])].map((row) => [...row.cells]);
  const body = [...table.rows]
    .filter((row) => row.parentElement?.tagName !== 'THEAD' && !row.hidden && row.getClientRects().length > 0)
    .map((row) => [...row.cells])
    // A row of one cell over the whole table is a detail or a remark of the row before it.
    .filter((cells) => cells.length > 1 || (cells[0]?.colSpan ?? 1) === 1);
  return { head: spreadHead(headRows), body };
}

function roleRows(grid: Element): { head: string[][]; body: Element[][] } {
  const rows = [...grid.querySelectorAll('[role="row"]')].map((row) => [
    ...row.querySelectorAll('[role="columnheader"], [role="rowheader"], [role="gridcell"], [role="cell"]'),
  ]);
  const isHead = (cells: Element[]) => cells.every((cell) => cell.getAttribute('role') === 'columnheader');
  return {
    head: rows.filter(isHead).map((cells) => cells.map(cellText)),
    body: rows.filter((cells) => !isHead(cells)),
  };
}

/** Headings over several columns or rows stand in each of them. */
function spreadHead(rows: readonly HTMLTableCellElement[][]): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((cells, line) => {
    let column = 0;
    for (const cell of cells) {
      while (grid[line]?.[column] !== undefined) column++;
      for (let down = 0; down < cell.rowSpan && line + down < grid.length; down++)
        for (let across = 0; across < cell.colSpan; across++)
          (grid[line + down] as string[])[column + across] = cellText(cell);
      column += cell.colSpan;
    }
  });
  return grid;
}

/** A cell over several columns stands in the first of them. */
const spread = (cells: readonly Element[]): string[] =>
  cells.flatMap((cell) => {
    const across = cell instanceof HTMLTableCellElement ? cell.colSpan : 1;
    return [cellText(cell), ...Array.from({ length: across - 1 }, () => '')];
  });

function titleOf(element: Element): string {
  const caption = element instanceof HTMLTableElement && element.caption ? cellText(element.caption) : '';
  const named = element.closest('[aria-label]')?.getAttribute('aria-label') ?? '';
  const section = element.closest('section, figure');
  const heading = section?.querySelector('h1, h2, h3') ?? null;
  const found = [caption, named, heading === null ? '' : cellText(heading), 'Table'].find(
    (name) => name !== '',
  );
  return (found as string).slice(0, 120);
}
