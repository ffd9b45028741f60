import { LiveText } from '#renderer/components/live/live-text.tsx';
import { SimulatedBadge } from '#renderer/components/simulated-badge.tsx';
import { verdictWords } from '../board/verdict-words.ts';
import type { BoardOnScreen } from '../use-stop-board.ts';
import { Offers } from './offers.tsx';

/** What the board comes to: the sharpest disagreement, in large, and what settles it. */
export function Verdict({
  on: { board, blocked, idea, problem, simulated },
}: {
  readonly on: BoardOnScreen;
}) {
  const { tone, mark } = verdictWords[board.verdict];
  if (blocked) {
    return (
      <header className="verdict verdict-box-quiet">
        <div className="verdict-words">
          <h2 id="stops-title">{problem === null ? 'Reading the board' : 'A field cannot be used'}</h2>
          <p>{problem ?? 'The levels of this date are on their way.'}</p>
          <LiveText>{problem ?? ''}</LiveText>
        </div>
        <Offers idea={idea} offers={[]} />
      </header>
    );
  }
  return (
    <header className={`verdict verdict-box-${tone}`}>
      <div className="verdict-words">
        <h2 id="stops-title">
          <span className={`verdict-mark verdict-${tone}`} aria-hidden="true">
            {mark}
          </span>
          {board.headline}
          {simulated ? <SimulatedBadge short /> : null}
        </h2>
        <p>{board.sentence}</p>
        <LiveText>{`${board.headline}. ${board.sentence}`}</LiveText>
      </div>
      <Offers idea={idea} offers={board.offers} />
    </header>
  );
}
