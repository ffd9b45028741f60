import type { HeatCell, HeatGrid } from './heat-grid.ts';
import type { HeatMapProps } from './heat-map-props.ts';
import type { HeatStep } from './heat-step.ts';
import { textPixels } from './plot-box.ts';

type Shown = Pick<HeatMapProps, 'x' | 'y' | 'value' | 'columnValues' | 'rowValues' | 'values' | 'selected'>;

interface HeatCellsProps extends Shown {
  readonly grid: HeatGrid;
  readonly marked: HeatCell | null;
  readonly cursor: HeatCell | null;
  stepOf(value: number): HeatStep | null;
}

/** Labels are left out evenly where they would meet. */
const every = (labelPixels: number, cellPixels: number): number =>
  Math.max(1, Math.ceil(labelPixels / cellPixels));

function outline(grid: HeatGrid, cell: HeatCell | null, className: string, inset: number) {
  if (cell === null) return null;
  return (
    <rect
      className={className}
      x={grid.leftOf(cell.column) + inset}
      y={grid.topOf(cell.row) + inset}
      width={Math.max(grid.cellWidth - 2 * inset, 1)}
      height={Math.max(grid.cellHeight - 2 * inset, 1)}
    />
  );
}

/** The cells with their figures where these fit, both axes, and the cells that are selected, marked and under the cursor. */
export function HeatCells(props: HeatCellsProps) {
  const { grid, x, y, value, columnValues, rowValues, values, selected, marked, cursor, stepOf } = props;
  const { box, cellWidth, cellHeight } = grid;
  const font = box.fontPixels;
  const texts = Array.from(values, value.format);
  const widest = Math.max(0, ...texts.map((text) => textPixels(text, font)));
  const legible = widest + 6 <= cellWidth && font * 1.3 <= cellHeight;
  const columnLabels = columnValues.map(x.format);
  const eachColumn = every(Math.max(...columnLabels.map((text) => textPixels(text, font))) + 8, cellWidth);
  const eachRow = every(font * 1.3, cellHeight);
  return (
    <g>
      {texts.map((text, index) => {
        const [column, row] = [index % columnValues.length, Math.floor(index / columnValues.length)];
        const [left, top] = [grid.leftOf(column), grid.topOf(row)];
        return (
          <g key={`${columnValues[column]} ${rowValues[row]}`} className="heat-cell">
            <rect
              data-step={stepOf(values[index] as number) ?? 'gap'}
              x={left + 0.5}
              y={top + 0.5}
              width={Math.max(cellWidth - 1, 1)}
              height={Math.max(cellHeight - 1, 1)}
            />
            {legible ? (
              <text
                x={left + cellWidth / 2}
                y={top + cellHeight / 2}
                textAnchor="middle"
                dominantBaseline="central"
              >
                {text}
              </text>
            ) : null}
          </g>
        );
      })}
      {columnLabels.map((label, column) =>
        column % eachColumn === 0 ? (
          <text
            key={label}
            x={grid.leftOf(column) + cellWidth / 2}
            y={box.bottom + font * 1.15}
            textAnchor="middle"
          >
            {label}
          </text>
        ) : null,
      )}
      {rowValues.map((rowValue, row) =>
        row % eachRow === 0 ? (
          <text
            key={rowValue}
            x={box.left - 7}
            y={grid.topOf(row) + cellHeight / 2}
            textAnchor="end"
            dominantBaseline="central"
          >
            {y.format(rowValue)}
          </text>
        ) : null,
      )}
      <text className="plot-axis-name" x={2} y={font}>
        {y.label}
      </text>
      <text className="plot-axis-name" x={box.right} y={box.height - 4} textAnchor="end">
        {x.label}
      </text>
      {outline(grid, marked, 'heat-marked', 3)}
      {outline(grid, selected, 'heat-selected', 1)}
      {outline(grid, cursor, 'plot-cell-cursor', 1)}
    </g>
  );
}
