import { useRef } from 'react';
import { ErrorBoundary } from '#renderer/components/surface/error-boundary.tsx';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import type { BusinessDate } from '#shared/domain/business-date.ts';
import type { PairIdea } from '#shared/domain/pair-idea.ts';
import { PairsBar } from './bar/pairs-bar.tsx';
import type { Legs } from './choose-legs.ts';
import { PairFigures } from './figures/pair-figures.tsx';
import { Headline } from './headline.tsx';
import { AccountTable } from './legs/account-table.tsx';
import { OpeningTable } from './legs/opening-table.tsx';
import { SizeFields } from './legs/size-fields.tsx';
import { lastDateOf, pairQuestion } from './pair-question.ts';
import { PairChart } from './panes/pair-chart.tsx';
import { Remarks } from './remarks.tsx';
import { usePairAnswer } from './use-pair-answer.ts';
import { usePairsCommands } from './use-pairs-commands.ts';

interface PairsScreenProps {
  readonly idea: PairIdea;
  readonly legs: Legs;
  /** Of all the prices that are stored. */
  readonly symbols: readonly string[];
  readonly asOf: BusinessDate | null;
}

/** A pair: its rules, what the legs earned and would lose, and the panes of the ratio. */
export function PairsScreen({ idea, legs, symbols, asOf }: PairsScreenProps) {
  const screen = useRef<HTMLDivElement>(null);
  const question = pairQuestion(idea, legs, asOf);
  const { answer, problem } = usePairAnswer(question);
  const { long, short } = question;
  usePairsCommands({ ...idea, long, short }, screen);
  return (
    <div className="pairs" ref={screen} aria-busy={answer === null && problem === null}>
      <PairsBar
        idea={idea}
        long={long}
        short={short}
        symbols={symbols}
        answer={answer}
        last={lastDateOf(legs)}
      />
      <div className="pairs-side">
        <SizeFields idea={idea} />
        {answer === null ? null : (
          <ErrorBoundary name="The holding">
            <Headline answer={answer} asOf={asOf} />
            <AccountTable answer={answer} asOf={asOf} />
          </ErrorBoundary>
        )}
        {answer === null ? null : (
          <ErrorBoundary name="The pair opened now">
            <OpeningTable answer={answer} asOf={asOf} />
            <Remarks answer={answer} />
          </ErrorBoundary>
        )}
      </div>
      <section className="pairs-main" aria-label="Chart">
        {answer === null ? (
          problem === null ? (
            <div className="pairs-skeleton" role="status" aria-label="Reading the pair" />
          ) : (
            <StatePanel icon="empty" title={`${long} and ${short} cannot be held so`} message={problem} />
          )
        ) : (
          <ErrorBoundary name="The panes">
            <PairFigures answer={answer} asOf={asOf} />
            <PairChart answer={answer} asOf={asOf} />
          </ErrorBoundary>
        )}
      </section>
    </div>
  );
}
