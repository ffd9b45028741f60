import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { signedPercent, weeksText } from '../idea/words.ts';
import { costsInput } from './costs-input.ts';
import type { TableProps } from './table-props.ts';
import { TintedCell } from './tinted-cell.tsx';

/** What the fund returns by the move and the volatility of its index; today's volatility is a column among them. */
export function ReturnByMove({ table, lines, pair, how }: TableProps) {
  return (
    <div className="leverage-scroll" role="region" aria-label="Return by move and volatility" tabIndex={0}>
      <table className="leverage-table">
        <caption>
          {pair.fund} after {weeksText(table.horizonWeeks)}, by move and volatility of {pair.index}
        </caption>
        <thead>
          <tr>
            <th scope="col">{pair.index}</th>
            {lines.map(({ volatility, today }) => (
              <th key={volatility} scope="col" className={today ? 'leverage-column-marked' : undefined}>
                {formatPercent(volatility, today ? 1 : 0)}
                {today ? <span className="leverage-under">today</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.indexChanges.map((change, row) => (
            <tr key={change}>
              <th scope="row">{signedPercent(change, 0)}</th>
              {lines.map(({ volatility, today, returns }) => (
                <TintedCell
                  key={volatility}
                  value={returns[row] as number}
                  today={today}
                  of={`${signedPercent(change, 0)} at ${formatPercent(volatility, 0)}`}
                  how={how('closedForm', [
                    ['L', formatNumber(pair.multiple, 0)],
                    [`Return of ${pair.index}`, signedPercent(change, 0)],
                    ['Variance', `${formatPercent(volatility, 1)} squared × ${table.horizonWeeks} / 52`],
                    costsInput(table),
                  ])}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
