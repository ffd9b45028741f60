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
import { derive } from '#renderer/components/figures/derive.ts';
import { changeIdea, useIdea } from '../idea/use-idea.ts';
import { signedPercent, weeksText } from '../idea/words.ts';
import { Part } from '../part.tsx';
import { Waiting } from '../waiting.tsx';
import { CostsChoice } from '../costs-choice.tsx';
import { DragByWeeks } from './drag-by-weeks.tsx';
import { ReturnByMove } from './return-by-move.tsx';
import { costsInput } from './costs-input.ts';
import { withToday } from './with-today.ts';

const horizons = ['1', '2', '4', '8', '13', '26', '52'] as const;

/** What variance costs by volatility and time, and what the fund returns for a move of its index, today's volatility marked. */
export const DragPart = memo(function DragPart({ pair }: { readonly pair: LeveragePair }) {
  const asOf = useDesk(selectAsOf);
  const horizonWeeks = useIdea('tableWeeks');
  const costs = useIdea('costs');
  const query = useQuery('leverage.table', { fund: pair.fund, index: pair.index, asOf, horizonWeeks, costs });
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
  const at = table.weeks.indexOf(horizonWeeks);
  const drag = current.value?.drags[at];
  return (
    <Part
      command="leverage.drag"
      title="Drag"
      sentence={`What swings ${table.costs === 'after' ? 'and costs' : 'alone'} take from ${pair.fund} against a smooth path. A trend gives some of it back, or more.`}
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
        <CostsChoice cost={table.cost} asOf={asOf} />
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
              costsInput(table),
            ])}
          />
        </dl>
      </div>
      <div className="drag-tables">
        <DragByWeeks {...{ table, lines, pair, how }} />
        <ReturnByMove {...{ table, lines, pair, how }} />
      </div>
    </Part>
  );
});
