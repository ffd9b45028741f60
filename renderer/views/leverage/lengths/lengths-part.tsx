import { memo } from 'react';
import { Figure } from '#renderer/components/figures/figure.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { formatNumber } from '#shared/format/format-number.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { derive } from '#renderer/components/figures/derive.ts';
import { changeIdea, useIdea } from '../idea/use-idea.ts';
import { usePairAnswer } from '../idea/use-pair-answer.ts';
import { sessionsText, signedPoints, simpleText } from '../idea/words.ts';
import { Part } from '../part.tsx';
import { SessionSlider } from '../session-slider.tsx';
import { Waiting } from '../waiting.tsx';
import { LengthsPlot } from './lengths-plot.tsx';
import { WindowsPlot } from './windows-plot.tsx';

const longest = 252;

/** Every holding there could have been: what the daily multiple came to over other lengths. */
export const LengthsPart = memo(function LengthsPart({ pair }: { readonly pair: LeveragePair }) {
  const asOf = useDesk(selectAsOf);
  const holdingSessions = useIdea('holdingSessions');
  const { answer, problem } = usePairAnswer('leverage.windows', pair, {
    fund: pair.fund,
    index: pair.index,
    from: null,
    to: null,
    asOf,
    holdingSessions,
  });
  const how = answer && derive(answer, asOf);
  const simple = simpleText(pair.multiple, pair.index);
  return (
    <Part
      command="leverage.lengths"
      title="Any holding"
      sentence={`${pair.fund} multiplies a day, not a month: trends carry it past ${simple}, swings leave it behind.`}
    >
      <div className="leverage-controls">
        <SessionSlider
          id="holding-sessions"
          label="Held for"
          value={holdingSessions}
          most={longest}
          onChange={(sessions) => changeIdea({ holdingSessions: sessions })}
        />
        {answer === null || how === null ? null : (
          <dl className="leverage-inline">
            <Figure
              label={`Ahead of ${simple}`}
              value={answer.ahead.value === null ? null : formatPercent(answer.ahead.value, 1)}
              reason={answer.ahead.value === null ? answer.ahead.reason : null}
              how={how('aheadShare', [['Holdings', formatNumber(answer.holdings, 0)]], {
                n: answer.holdings,
              })}
            />
            <Figure
              label="Middle holding"
              value={answer.medianEffect.value === null ? null : signedPoints(answer.medianEffect.value)}
              reason={answer.medianEffect.value === null ? answer.medianEffect.reason : null}
              how={how('aheadMedian', [['Held for', sessionsText(answer.holdingSessions)]], {
                n: answer.holdings,
              })}
            />
          </dl>
        )}
      </div>
      {answer === null ? (
        <Waiting problem={problem} for="holdings" />
      ) : (
        <div className="leverage-pictures" data-windows={answer.holdingSessions}>
          <WindowsPlot answer={answer} pair={pair} />
          <LengthsPlot windows={answer} />
        </div>
      )}
    </Part>
  );
});
