import { type KeyboardEvent, useState } from 'react';
import { columnExtent } from './column-extent.ts';
import { HeatCells } from './heat-cells.tsx';
import { type HeatCell, heatGrid, stepCell } from './heat-grid.ts';
import { HeatLegend } from './heat-legend.tsx';
import type { HeatMapProps } from './heat-map-props.ts';
import { divergingStep, type HeatStep, sequentialStep } from './heat-step.ts';
import { PlotShell } from './plot-shell.tsx';

/** A value over two others as a grid: arrows move a cursor over the cells, Enter or a click selects one. */
export function HeatMap(props: HeatMapProps) {
  const { name, summary, x, y, value, columnValues, rowValues, values, middle, selected, marked } = props;
  const [cursor, setCursor] = useState<(HeatCell & { readonly byKey: boolean }) | null>(null);
  const [columns, rows] = [columnValues.length, rowValues.length];
  const [least, greatest] = columnExtent([values]);
  const reach = middle === undefined ? 0 : Math.max(Math.abs(least - middle), Math.abs(greatest - middle));
  const stepOf = (of: number): HeatStep | null =>
    middle === undefined ? sequentialStep(of, least, greatest) : divergingStep(of, middle, reach);
  const valueOf = ({ column, row }: HeatCell): number => values[row * columns + column] as number;
  const words = (cell: HeatCell): string =>
    `${y.label} ${y.format(rowValues[cell.row] as number)} · ${x.label} ${x.format(columnValues[cell.column] as number)} · ${value.label} ${value.format(valueOf(cell))}`;
  const read = cursor ?? selected ?? marked?.cell ?? null;

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const from = read ?? { column: 0, row: 0 };
    if (event.key === 'Enter' || event.key === ' ') props.onSelect({ column: from.column, row: from.row });
    else {
      const to = stepCell(event.key, from, columns, rows);
      if (to === null) return;
      setCursor({ ...to, byKey: true });
    }
    event.preventDefault();
  };
  return (
    <PlotShell
      name={name}
      summary={summary}
      legend={
        <HeatLegend
          at={read === null ? undefined : words(read)}
          value={value}
          least={least}
          greatest={greatest}
          middle={middle}
          marked={marked?.name}
        />
      }
      announcement={cursor?.byKey ? words(cursor) : undefined}
      table={() => ({
        headings: [`${y.label} \\ ${x.label}`, ...columnValues.map(x.format)],
        rows: rowValues.map((rowValue, row) => [
          y.format(rowValue),
          ...columnValues.map((_, column) => value.format(valueOf({ column, row }))),
        ]),
      })}
      onKeyDown={onKeyDown}
      onPointer={(at, size) => {
        const cell = at === null ? null : heatGrid(size, y, rowValues, columns).cellAt(at.left, at.top);
        setCursor(cell === null ? null : { ...cell, byKey: false });
        if (cell !== null && at?.pressed) props.onSelect(cell);
      }}
    >
      {(size) => (
        <HeatCells
          grid={heatGrid(size, y, rowValues, columns)}
          {...{ x, y, value, columnValues, rowValues, values, selected, stepOf }}
          marked={marked?.cell ?? null}
          cursor={cursor}
        />
      )}
    </PlotShell>
  );
}
