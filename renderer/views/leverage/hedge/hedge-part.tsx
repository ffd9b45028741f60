import { memo } from 'react';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import type { HedgeRequest } from '#shared/ipc/leverage-schemas.ts';
import type { LeveragePair } from '../idea/choose-pair.ts';
import { useIdea } from '../idea/use-idea.ts';
import { usePairAnswer } from '../idea/use-pair-answer.ts';
import { Part } from '../part.tsx';
import { Waiting } from '../waiting.tsx';
import { FlowPanel } from './flow-panel.tsx';
import { HedgeFields } from './hedge-fields.tsx';
import { HedgeFigures } from './hedge-figures.tsx';
import { HedgePlot } from './hedge-plot.tsx';
import { hedgeQuestion, inverseFunds } from './hedge-question.ts';

interface HedgePartProps {
  readonly pair: LeveragePair;
  /** Price series of the workspace. */
  readonly symbols: readonly string[];
}

/** The close: what the fund trades to keep its multiple, and a hedge with an inverse fund. */
export const HedgePart = memo(function HedgePart({ pair, symbols }: HedgePartProps) {
  const asOf = useDesk(selectAsOf);
  const hedge = useIdea('hedge');
  const question = hedgeQuestion(pair, hedge, symbols, asOf);
  return (
    <Part command="leverage.hedge" title="Flow and hedge">
      <div className="hedge-panels">
        <FlowPanel pair={pair} />
        {question === null ? (
          <StatePanel
            icon="empty"
            title="No inverse fund to hedge with"
            message={`An inverse fund on ${pair.index}, such as TZA on the Russell 2000, is not in this workspace.`}
          />
        ) : (
          <Hedge pair={pair} question={question} symbols={symbols} />
        )}
      </div>
    </Part>
  );
});

function Hedge({ pair, question, symbols }: HedgePartProps & { readonly question: HedgeRequest }) {
  const fundPair = { ...pair, fund: question.fund };
  const { answer, problem } = usePairAnswer('hedge.compute', fundPair, question);
  const funds = inverseFunds(symbols, pair.index);
  return (
    <>
      <div className="leverage-panel">
        <h3>Inverse hedge</h3>
        <HedgeFields
          question={question}
          funds={funds}
          exposures={symbols.filter((symbol) => symbol !== question.fund)}
        />
        {problem === null ? null : <p className="field-problem">{problem}</p>}
        {answer === null ? null : <HedgeFigures answer={answer} question={question} asOf={question.asOf} />}
      </div>
      <div className="hedge-picture">
        {answer === null ? (
          <Waiting problem={problem} for="hedge" />
        ) : (
          <HedgePlot answer={answer} band={question.band} />
        )}
      </div>
    </>
  );
}
