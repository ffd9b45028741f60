import { memo } from 'react';
import { Figure } from '#renderer/components/figures/figure.tsx';
import type { ShownFigure } from '#renderer/components/figures/shown-figure.ts';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { toBusinessDate } from '#shared/domain/business-date.ts';
import { formatDate } from '#shared/format/format-day.ts';
import type { RequestOutput } from '#shared/ipc/contract.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { basisText } from '#renderer/components/figures/derive.ts';
import { changeIdea } from '../idea/use-idea.ts';
import { usePairAnswer } from '../idea/use-pair-answer.ts';
import { sessionsText } from '../idea/words.ts';
import { Part } from '../part.tsx';
import type { HoldingRange } from '../range/holding-range.ts';
import { RangeStrip } from '../range/range-strip.tsx';
import { Waiting } from '../waiting.tsx';
import { Attribution } from './attribution.tsx';
import { GrowthPlot } from './growth-plot.tsx';
import { holdingFigures } from './holding-figures.ts';
import { Sources } from './sources.tsx';

interface HoldingPartProps {
  readonly pair: LeveragePair;
  readonly history: RequestOutput<'leverage.path'>;
  readonly range: HoldingRange;
}

const show = ({ id, ...figure }: ShownFigure) => <Figure key={id} {...figure} />;

/** The holding looked at: what it earned, why, and the days on the way. */
export const HoldingPart = memo(function HoldingPart({ pair, history, range }: HoldingPartProps) {
  const asOf = useDesk(selectAsOf);
  const span = { from: toBusinessDate(range.from), to: toBusinessDate(range.to), asOf };
  const input = { fund: pair.fund, index: pair.index, ...span };
  const { answer, problem } = usePairAnswer('leverage.read', pair, input);
  const { answer: path } = usePairAnswer('leverage.path', pair, input);
  const strip = (
    <RangeStrip
      history={history}
      index={pair.index}
      range={range}
      onRange={({ from, to }) => changeIdea({ from: toBusinessDate(from), to: toBusinessDate(to) })}
    />
  );
  if (answer === null || path === null) {
    return (
      <Part command="leverage.holding" title="The holding" sentence={<Sources history={history} />}>
        <Waiting problem={problem} for="holding" />
        {strip}
      </Part>
    );
  }
  const figures = holdingFigures(answer, pair, asOf);
  const helped = (answer.compounding.value ?? 0) >= 0;
  return (
    <Part command="leverage.holding" title="The holding" sentence={<Sources history={history} />}>
      <div className="holding" data-holding={`${answer.from} ${answer.to}`}>
        <div className="holding-answer">
          <p className="muted">
            {formatDate(answer.from)} to {formatDate(answer.to)} · {sessionsText(answer.sessions)}
          </p>
          <dl className="holding-headline">
            {figures.answer.map(({ id, ...figure }) => (
              <Figure key={id} {...figure} size="large" />
            ))}
          </dl>
          <p className="holding-sentence">
            <span className={helped ? 'change-up' : 'change-down'} aria-hidden="true">
              {helped ? '▲' : '▼'}
            </span>{' '}
            {answer.sentence}
          </p>
          <div className="holding-waterfall">
            <Attribution answer={answer} pair={pair} />
          </div>
          <div className="holding-figures">
            <dl>{figures.parts.map(show)}</dl>
            <dl>{figures.evidence.map(show)}</dl>
          </div>
        </div>
        <div className="holding-picture">
          <GrowthPlot path={path} pair={pair} />
          {strip}
          <p className="leverage-note">
            Basis: {basisText(answer)}. Exact reset and closed form are before fees.
          </p>
        </div>
      </div>
    </Part>
  );
});
