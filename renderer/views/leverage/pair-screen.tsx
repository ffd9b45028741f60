import { useMemo } from 'react';
import { StatePanel } from '#renderer/components/surface/state-panel.tsx';
import { selectAsOf } from '#renderer/state/selectors.ts';
import { useDesk } from '#renderer/state/store.ts';
import { AheadPart } from './ahead/ahead-part.tsx';
import { DragPart } from './drag/drag-part.tsx';
import { HedgePart } from './hedge/hedge-part.tsx';
import { HoldingPart } from './holding/holding-part.tsx';
import type { LeveragePair, PairChoice } from './idea/choose-pair.ts';
import { useIdea } from './idea/use-idea.ts';
import { usePairAnswer } from './idea/use-pair-answer.ts';
import { LengthsPart } from './lengths/lengths-part.tsx';
import { PathPart } from './path/path-part.tsx';
import { holdingRange } from './range/holding-range.ts';
import { PairBar } from './range/pair-bar.tsx';

interface PairScreenProps {
  readonly pair: LeveragePair;
  readonly choice: PairChoice;
  readonly symbols: readonly string[];
}

/** All parts for one fund on one index: the answer first, then the evidence, then what to do. */
export function PairScreen({ pair: given, choice, symbols }: PairScreenProps) {
  const { fund, index, multiple } = given;
  const pair = useMemo(() => ({ fund, index, multiple }), [fund, index, multiple]);
  const names = symbols.join(' ');
  const kept = useMemo(() => names.split(' '), [names]);
  const asOf = useDesk(selectAsOf);
  const [from, to] = [useIdea('from'), useIdea('to')];
  const { answer: history, problem } = usePairAnswer('leverage.path', pair, {
    fund,
    index,
    from: null,
    to: null,
    asOf,
  });
  const [firstDay, lastDay] = [history?.day[0] ?? 0, history?.day.at(-1) ?? 0];
  const range = useMemo(
    () => (history === null ? null : holdingRange({ from, to }, firstDay, lastDay)),
    [history, from, to, firstDay, lastDay],
  );
  return (
    <div className="leverage">
      <PairBar choice={choice} range={range} firstDay={firstDay} lastDay={lastDay} />
      {history === null || range === null ? (
        problem === null ? (
          <div className="leverage-loading" aria-busy="true" />
        ) : (
          <StatePanel icon="empty" title={`${fund} and ${index} cannot be compared yet`} message={problem} />
        )
      ) : (
        <div className="leverage-parts-grid">
          <HoldingPart pair={pair} history={history} range={range} />
          <LengthsPart pair={pair} />
          <AheadPart pair={pair} />
          <DragPart pair={pair} />
          <PathPart pair={pair} />
          <HedgePart pair={pair} symbols={kept} />
        </div>
      )}
    </div>
  );
}
