import type { ReactNode } from 'react';
import type { ComparisonTable } from '#shared/domain/comparison.ts';
import { standardReturnWindows } from '#shared/domain/return-window.ts';
import { formatDate } from '#shared/format/format-day.ts';
import { CompareTable } from './compare-table.tsx';
import { DatesCells, datesColumns } from './dates-cells.tsx';
import { RiskCells, riskColumns } from './risk-cells.tsx';
import { customDates, type TableData } from './table-data.ts';
import { RelativeCells, ReturnCells } from './window-cells.tsx';

interface TableOfProps {
  readonly table: ComparisonTable;
  readonly symbols: readonly string[];
  readonly base: string;
  readonly data: TableData | null;
  readonly editable?: boolean;
}

export const tableNames: Readonly<Record<ComparisonTable, string>> = {
  windows: 'Windows',
  relative: 'Against the base',
  dates: 'Two dates',
  risk: 'Risk in the range',
};

/** The day from which a window counts, for the base. */
function sinceText(data: TableData, window: string): string {
  const side = data.base && data.cell(data.base.symbol, window)?.price;
  return side?.value ? formatDate(side.value.from) : '';
}

function windowHead(data: TableData | null, columns: readonly [string, string]): ReactNode[] {
  const windows = data?.answer.windows ?? standardReturnWindows;
  return [
    windows.map((window) => (
      <th key={window} scope="colgroup" colSpan={2} className="compare-first compare-window">
        {customDates(window) === null ? window : 'Two dates'}
        <small>{data === null || customDates(window) !== null ? '' : sinceText(data, window)}</small>
      </th>
    )),
    windows.flatMap((window) =>
      columns.map((column, index) => (
        <th
          key={`${window} ${column}`}
          scope="col"
          className={index === 0 ? 'number compare-first' : 'number'}
        >
          {column}
        </th>
      )),
    ),
  ];
}

const columnHead = (columns: readonly string[], groups: readonly string[]): ReactNode[] => [
  columns.map((column) => (
    <th key={column} scope="col" className={groups.includes(column) ? 'number compare-first' : 'number'}>
      {column}
    </th>
  )),
];

/** One of the tables of a comparison. */
export function TableOf({ table, ...rest }: TableOfProps) {
  const { data } = rest;
  const shared = { ...rest, name: tableNames[table], kind: `compare-table-${table}` };
  const windows = 2 * (data?.answer.windows.length ?? standardReturnWindows.length);
  switch (table) {
    case 'windows':
      return (
        <CompareTable
          {...shared}
          head={windowHead(data, ['Price', 'Total'])}
          columns={windows}
          Cells={ReturnCells}
        />
      );
    case 'relative':
      return (
        <CompareTable
          {...shared}
          head={windowHead(data, ['Relative', 'Points'])}
          columns={windows}
          Cells={RelativeCells}
        />
      );
    case 'dates':
      return (
        <CompareTable
          {...shared}
          head={columnHead(datesColumns, ['First close', 'Price return', 'Relative'])}
          columns={datesColumns.length}
          Cells={DatesCells}
        />
      );
    case 'risk':
      return (
        <CompareTable
          {...shared}
          head={columnHead(riskColumns, ['Volatility', 'Beta', 'Days'])}
          columns={riskColumns.length}
          Cells={RiskCells}
        />
      );
  }
}
