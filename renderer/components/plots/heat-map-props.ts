import type { HeatCell } from './heat-grid.ts';
import type { Column, PlotAxis, PlotWords } from './plot-types.ts';

export interface HeatMapProps extends PlotWords {
  readonly x: PlotAxis;
  readonly y: PlotAxis;
  /** What a cell measures. */
  readonly value: PlotAxis;
  readonly columnValues: readonly number[];
  /** The first row is the lowest. */
  readonly rowValues: readonly number[];
  /** Row after row, `columnValues.length` each. */
  readonly values: Column;
  /** The value that divides good from bad, such as 0; absent when more is only more. */
  readonly middle?: number;
  readonly selected: HeatCell | null;
  /** The cell in use today, and what it is called: `Your ticket`. */
  readonly marked?: { readonly cell: HeatCell; readonly name: string } | undefined;
  onSelect(cell: HeatCell): void;
}
