import { type PlotBox, plotBox, type PlotSize } from './plot-box.ts';
import type { PlotAxis } from './plot-types.ts';

export interface HeatGrid {
  readonly box: PlotBox;
  readonly cellWidth: number;
  readonly cellHeight: number;
  /** Left and top edge of a column and a row; row 0 is the lowest. */
  leftOf(column: number): number;
  topOf(row: number): number;
  /** The cell at a pixel; null outside. */
  cellAt(left: number, top: number): HeatCell | null;
}

export interface HeatCell {
  readonly column: number;
  readonly row: number;
}

/** Lays cells of equal size over the room that the labels leave. */
export function heatGrid(
  size: PlotSize,
  y: PlotAxis,
  rowValues: readonly number[],
  columns: number,
): HeatGrid {
  const box = plotBox(
    size,
    rowValues.map((value) => y.format(value)),
  );
  const rows = rowValues.length;
  const cellWidth = (box.right - box.left) / Math.max(1, columns);
  const cellHeight = (box.bottom - box.top) / Math.max(1, rows);
  return {
    box,
    cellWidth,
    cellHeight,
    leftOf: (column) => box.left + column * cellWidth,
    topOf: (row) => box.bottom - (row + 1) * cellHeight,
    cellAt(left, top) {
      const column = Math.floor((left - box.left) / cellWidth);
      const row = Math.floor((box.bottom - top) / cellHeight);
      return column >= 0 && column < columns && row >= 0 && row < rows ? { column, row } : null;
    },
  };
}

/**
 * Where an arrow key takes a cell cursor.
 * @returns null for a key that does not move it
 */
export function stepCell(
  key: string,
  { column, row }: HeatCell,
  columns: number,
  rows: number,
): HeatCell | null {
  const moves: Readonly<Record<string, HeatCell>> = {
    ArrowLeft: { column: column - 1, row },
    ArrowRight: { column: column + 1, row },
    ArrowUp: { column, row: row + 1 },
    ArrowDown: { column, row: row - 1 },
    Home: { column: 0, row },
    End: { column: columns - 1, row },
  };
  const to = moves[key];
  if (to === undefined) return null;
  return {
    column: Math.max(0, Math.min(columns - 1, to.column)),
    row: Math.max(0, Math.min(rows - 1, to.row)),
  };
}
