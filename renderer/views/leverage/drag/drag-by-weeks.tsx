import { Askable } from '#renderer/components/figures/askable.tsx';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { weeksText } from '../idea/words.ts';
import { costsInput } from './costs-input.ts';
import type { TableProps } from './table-props.ts';
import { TintedCell } from './tinted-cell.tsx';

/** What variance takes, by the volatility of the index and the weeks held; today's volatility is a row among them. */
export function DragByWeeks({ table, lines, pair, how }: TableProps) {
  return (
    <div className="leverage-scroll" role="region" aria-label="Drag by volatility and weeks" tabIndex={0}>
      <table className="leverage-table">
        <caption>Drag by volatility of {pair.index} and weeks held</caption>
        <thead>
          <tr>
            <th scope="col">Volatility</th>
            {table.weeks.map((weeks) => (
              <th key={weeks} scope="col">
                {weeks} wk
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ volatility, today, drags }) => {
            const shown = formatPercent(volatility, today ? 1 : 0);
            return (
              <tr key={volatility} className={today ? 'leverage-row-marked' : undefined}>
                <th scope="row">
                  {today ? (
                    <Askable of={pair.index} how={() => how('realisedVolatility', [])}>
                      {shown} today
                    </Askable>
                  ) : (
                    shown
                  )}
                </th>
                {table.weeks.map((weeks, i) => (
                  <TintedCell
                    key={weeks}
                    value={drags[i] as number}
                    today={today}
                    chosen={today && weeks === table.horizonWeeks}
                    of={`${shown} for ${weeksText(weeks)}`}
                    how={how('expectedDrag', [
                      ['L', formatNumber(pair.multiple, 0)],
                      ['Volatility', shown],
                      ['Years', `${weeks} / 52`],
                      costsInput(table),
                    ])}
                  />
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
