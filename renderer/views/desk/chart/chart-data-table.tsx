import { Icon } from '#renderer/components/icon.tsx';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { formatCompact } from '#shared/format/format-compact.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPrice } from '#shared/format/format-price.ts';
import type { ChartAnswer } from '#shared/ipc/chart-schemas.ts';
import { visibleRows } from './visible-rows.ts';

/** More rows than this are not read one by one; the newest are shown. */
const mostRows = 260;

interface ChartDataTableProps {
  readonly answer: ChartAnswer;
  readonly visible: { readonly fromDay: number; readonly toDay: number } | null;
  onClose(): void;
}

/** What is on the chart as a table, newest first. */
export function ChartDataTable({ answer, visible, onClose }: ChartDataTableProps) {
  const { first, end } = visibleRows(answer.day, visible);
  const shown = Math.min(end - first, mostRows);
  const rows = Array.from({ length: Math.max(0, shown) }, (_, index) => end - 1 - index);
  const { provenance, overlays } = answer;
  const columns = [
    ['Open', answer.open],
    ['High', answer.high],
    ['Low', answer.low],
    ['Close', answer.close],
    ...overlays.map(({ name, values }) => [name, values] as const),
    ...(answer.lowerPane === null ? [] : [[answer.lowerPane.name, answer.lowerPane.values] as const]),
  ] as readonly (readonly [string, Float64Array])[];
  const cell = (value: number): string =>
    Math.abs(value) >= 100_000 ? formatCompact(value) : formatPrice(value);
  return (
    <div className="data-table" role="region" aria-label="Data table of the chart" tabIndex={0}>
      <header>
        <p>
          {provenance.symbol}, newest first: {formatNumber(shown, 0)} of {formatNumber(end - first, 0)} on
          screen
          {provenance.simulated ? ', simulated sample' : ''}
        </p>
        <button type="button" className="button button-plain button-icon" onClick={onClose}>
          <Icon name="close" />
          <span className="visually-hidden">Close the data table</span>
        </button>
      </header>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{answer.barsPerBucket > 1 ? 'Through' : 'Date'}</th>
            {columns.map(([name]) => (
              <th scope="col" className="number" key={name}>
                {name}
              </th>
            ))}
            <th scope="col" className="number">
              Volume
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={answer.day[row]}>
              <th scope="row">{toBusinessDate(answer.day[row] as number)}</th>
              {columns.map(([name, values]) => (
                <td className="number" key={name}>
                  {cell(values[row] as number)}
                </td>
              ))}
              <td className="number">{formatCompact(answer.volume[row] as number)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
