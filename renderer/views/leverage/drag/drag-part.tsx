import { memo, useMemo } from 'react';
import { useLastAnswer } from '#renderer/api/use-last-answer.ts';
import { useQuery } from '#renderer/api/use-query.ts';
import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { Figure } from '#renderer/components/figures/figure.tsx';
import { isWithin } from '#renderer/state/as-of/is-within.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { derive } from '../idea/derive.ts';
import { changeIdea, useIdea } from '../idea/use-idea.ts';
import { signedPercent } from '../idea/words.ts';
import { Part } from '../part.tsx';
import { Waiting } from '../waiting.tsx';
import { TintedCell } from './tinted-cell.tsx';
import { withToday } from './with-today.ts';

const horizons = ['1', '2', '4', '8', '13', '26', '52'] as const;
const weeksText = (weeks: number): string => (weeks === 1 ? '1 week' : `${weeks} weeks`);

/** What variance costs by volatility and time, and what the fund returns for a move of its index, today's volatility marked. */
export const DragPart = memo(function DragPart({ pair }: { readonly pair: LeveragePair }) {
  const asOf = useDesk(selectAsOf);
  const horizonWeeks = useIdea('tableWeeks');
  const query = useQuery('leverage.table', { fund: pair.fund, index: pair.index, asOf, horizonWeeks });
  const last = useLastAnswer(query);
  const table =
    last !== null && last.provenance.symbol === pair.index && isWithin(last.provenance.lastDate, asOf)
      ? last
      : null;
  const lines = useMemo(() => (table === null ? [] : withToday(table)), [table]);
  if (table === null) {
    return (
      <Part command="leverage.drag" title="Drag">
        <Waiting problem={query.status === 'failed' ? query.message : null} for="drag table" />
      </Part>
    );
  }
  const { provenance, current } = table;
  const how = derive(
    { provenance: [provenance], basis: provenance.basis, from: null, to: provenance.lastDate, sessions: 252 },
    asOf,
  );
  const head = ({ volatility, today }: (typeof lines)[number]): string =>
    `${formatPercent(volatility, today ? 1 : 0)}${today ? ' today' : ''}`;
  const at = table.weeks.indexOf(horizonWeeks);
  const drag = current.value?.drags[at];
  return (
    <Part
      command="leverage.drag"
      title="Drag"
      sentence={`What swings alone take from ${pair.fund} against a smooth path. A trend gives some of it back, or more.`}
    >
      <div className="leverage-controls">
        <span className="leverage-choice">
          Weeks held
          <ChoiceGroup
            name="Weeks held"
            value={String(horizonWeeks)}
            choices={horizons.map((value) => ({ value, label: value }))}
            onChoose={(value) => changeIdea({ tableWeeks: Number(value) })}
          />
        </span>
        <dl className="leverage-inline">
          <Figure
            label={`Volatility of ${pair.index} today`}
            value={current.value === null ? null : formatPercent(current.value.volatility, 1)}
            reason={current.value === null ? current.reason : null}
            how={how('realisedVolatility', [])}
          />
          <Figure
            label={`Drag in ${weeksText(horizonWeeks)}`}
            value={drag === undefined ? null : signedPercent(drag)}
            reason={current.value === null ? current.reason : null}
            how={how('expectedDrag', [
              ['L', formatNumber(pair.multiple, 0)],
              ['Volatility', formatPercent(current.value?.volatility ?? Number.NaN, 1)],
              ['Years', `${horizonWeeks} / 52`],
            ])}
          />
        </dl>
      </div>
      <div className="drag-tables">
        <div className="leverage-scroll">
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
              {lines.map((line) => (
                <tr key={`${line.volatility}`} className={line.today ? 'leverage-row-marked' : undefined}>
                  <th scope="row">{head(line)}</th>
                  {line.drags.map((value, i) => (
                    <TintedCell
                      key={table.weeks[i]}
                      value={value}
                      marked={line.today && table.weeks[i] === horizonWeeks}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div className="leverage-scroll">
          <table className="leverage-table">
            <caption>
              {pair.fund} after {weeksText(horizonWeeks)}, by move and volatility of {pair.index}
            </caption>
            <thead>
              <tr>
                <th scope="col">{pair.index}</th>
                {lines.map((line) => (
                  <th
                    key={`${line.volatility}`}
                    scope="col"
                    className={line.today ? 'leverage-column-marked' : undefined}
                  >
                    {head(line)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.indexChanges.map((change, row) => (
                <tr key={change}>
                  <th scope="row">{signedPercent(change, 0)}</th>
                  {lines.map((line) => (
                    <TintedCell
                      key={`${line.volatility}`}
                      value={line.returns[row] as number}
                      marked={line.today}
                    />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Part>
  );
});
