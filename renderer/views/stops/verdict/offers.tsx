import { Icon } from '#renderer/components/icon.tsx';
import { useKeysText } from '#renderer/state/use-keys-text.ts';
import { stopBoardSubject } from '#renderer/state/stops-slice.ts';
import { deskStore, useDesk } from '#renderer/state/store.ts';
import type { StopBoardIdea } from '#shared/domain/stop-board-idea.ts';
import { formatPercent } from '#shared/format/format-percent.ts';
import type { StopBoardAnswer } from '#shared/ipc/stop-board-schemas.ts';
import { withOffer } from '../board/board-edits.ts';

type Offer = StopBoardAnswer['offers'][number];

const mostOffers = 3;
const levelText = ({ symbol, stop }: Offer['stops'][number]): string =>
  `${symbol} ${formatPercent(stop, 1, 'always')}`;

/** The coherent sets of stops, each applied with one click, and the way back. */
export function Offers({
  idea,
  offers,
}: {
  readonly idea: StopBoardIdea;
  readonly offers: readonly Offer[];
}) {
  const keysText = useKeysText();
  const canUndo = useDesk((state) => state.pastSteps.some(({ subject }) => subject === stopBoardSubject));
  const { applyToStopBoard, undoStep } = deskStore.getState();
  return (
    <div className="offers">
      {offers.slice(0, mostOffers).map((offer) => {
        const kept = offer.stops.find(({ symbol }) => symbol === offer.keeps);
        const others = offer.stops.filter(({ symbol }) => symbol !== offer.keeps);
        if (kept === undefined) return null;
        return (
          <button
            key={offer.keeps}
            type="button"
            className="button offer"
            onClick={() => applyToStopBoard(withOffer(idea, offer))}
          >
            <span className="offer-kept">Keep {levelText(kept)}</span>
            <span className="offer-others">
              <span aria-hidden="true">→ </span>
              <span className="visually-hidden">makes </span>
              {others.map(levelText).join(', ')}
            </span>
          </button>
        );
      })}
      <button
        type="button"
        className="button button-plain"
        disabled={!canUndo}
        title={`Undo the last change of the board (${keysText('stops.undo')})`}
        onClick={() => void undoStep(stopBoardSubject)}
      >
        <Icon name="reset" />
        Undo
      </button>
    </div>
  );
}
