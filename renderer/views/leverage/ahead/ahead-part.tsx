import { memo } from 'react';
import { useQuery } from '#renderer/api/use-query.ts';
import { ChoiceGroup } from '#renderer/components/choice-group.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { CostsChoice } from '../costs-choice.tsx';
import { between, CheckedField } from '#renderer/components/field/checked-field.tsx';
import { changeIdea, useIdea } from '../idea/use-idea.ts';
import { usePairAnswer } from '../idea/use-pair-answer.ts';
import { Part } from '../part.tsx';
import { SessionSlider } from '../session-slider.tsx';
import { Waiting } from '../waiting.tsx';
import { ConeFigures } from './cone-figures.tsx';
import { ConePlot } from './cone-plot.tsx';
import { coneQuestion, stress } from './cone-question.ts';
import { coneSentence } from './cone-sentence.ts';

const longest = 252;

/** The horizon: where the fund may stand, drawn from history in blocks while the slider moves. */
export const AheadPart = memo(function AheadPart({ pair }: { readonly pair: LeveragePair }) {
  const asOf = useDesk(selectAsOf);
  const horizonSessions = useIdea('horizonSessions');
  const coneVolatility = useIdea('coneVolatility');
  const typedVolatility = useIdea('typedVolatility');
  const coneDrift = useIdea('coneDrift');
  const horizonWeeks = useIdea('tableWeeks');
  const costs = useIdea('costs');
  const table = useQuery('leverage.table', { fund: pair.fund, index: pair.index, asOf, horizonWeeks, costs });
  const today = table.value?.current.value?.volatility ?? null;
  const choices = { horizonSessions, coneVolatility, typedVolatility, coneDrift, costs };
  const { answer, problem } = usePairAnswer('leverage.cone', pair, coneQuestion(pair, choices, today, asOf));
  const percent = (value: number | null) => (value === null ? '' : ` ${formatPercent(value, 0)}`);
  return (
    <Part command="leverage.ahead" title="Ahead">
      <div className="leverage-controls">
        <SessionSlider
          id="horizon-sessions"
          label="Horizon"
          value={horizonSessions}
          most={longest}
          onChange={(sessions) => changeIdea({ horizonSessions: sessions })}
        />
        <span className="leverage-choice">
          Volatility
          <ChoiceGroup
            name={`Volatility of ${pair.index}`}
            value={coneVolatility}
            choices={[
              { value: 'history', label: `History${percent(answer?.historyVolatility ?? null)}` },
              { value: 'today', label: `Today${percent(today)}`, title: 'Of the last 252 sessions' },
              {
                value: 'stressed',
                label: `Stressed${percent(today === null ? null : stress * today)}`,
                title: `${stress} times today's`,
              },
              { value: 'typed', label: 'Typed' },
            ]}
            onChoose={(value) => changeIdea({ coneVolatility: value })}
          />
          {coneVolatility === 'typed' ? (
            <CheckedField
              id="typed-volatility"
              label="Volatility in percent a year"
              before=""
              after="%"
              value={typedVolatility}
              decimals={1}
              scale={100}
              step={0.01}
              problemOf={between(0.01, 3, 'Between 1 % and 300 %.')}
              onValue={(value) => value !== null && changeIdea({ typedVolatility: value })}
            />
          ) : null}
        </span>
        <span className="leverage-choice">
          Trend
          <ChoiceGroup
            name={`Trend of ${pair.index}`}
            value={coneDrift}
            choices={[
              { value: 'history', label: 'History' },
              { value: 'none', label: 'None' },
            ]}
            onChoose={(value) => changeIdea({ coneDrift: value })}
          />
        </span>
        <CostsChoice cost={answer?.cost ?? null} asOf={asOf} />
      </div>
      {answer === null ? (
        <Waiting problem={problem} for="cone" />
      ) : (
        <div className="cone" data-cone={answer.horizonSessions}>
          <ConePlot cone={answer} pair={pair} />
          <div className="cone-side">
            <p className="cone-sentence">{coneSentence(answer, pair)}</p>
            <ConeFigures cone={answer} pair={pair} asOf={asOf} />
            <p className="leverage-note">
              {`${formatNumber(answer.paths, 0)} paths in blocks of ${answer.meanBlockLength} sessions on average from ${formatNumber(answer.sessions, 0)} sessions of ${pair.index} since ${formatDate(answer.from)}. ${answer.costs === 'after' ? `After the costs of ${pair.fund} as measured` : 'Before fees and financing'}. Not a forecast.`}
            </p>
          </div>
        </div>
      )}
    </Part>
  );
});
